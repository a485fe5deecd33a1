import Messages
import Records
import Wizard

/// What `?` says.
extension LineWizard {
  mutating func tellHelp() {
    switch place {
    case .field(let field): tellHelp(of: field)
    case .sameAsContact: tellHelp(of: .agreementFirstName)
    case .additionalReseller, .anotherReseller: tellHelp(of: .additionalResellers)
    case .line, .offer, .withoutOffers: say(words.text("line/help-offers"))
    case .review:
      readOut = []
      say(words.text("line/help-review"))
    case .submit: say(words.text("line/help-submit"))
    }
    say(words.text("line/help-keys"))
  }

  /// What the field asks, where the customer finds it, an example; then what is checked of it.
  private mutating func tellHelp(of field: Field) {
    for key in ["what/\(field.rawValue)", "where/\(field.rawValue)"] where words.has(key) { say(words.text(key)) }
    let help = FieldHelp(field, session)
    if let example = help.example { say(words.text("help/example", ["passes": example])) }
    guard !help.rules.isEmpty else { return }
    say(words.text("help/rules") + ":")
    for rule in help.rules {
      let here = "here/\(rule.id)"
      let meaning = words.text(words.has(here) ? here : "meaning/\(rule.id)")
      say(meaning + (rule.breaks.map { " " + words.text("help/not", ["breaks": $0]).asSentence } ?? ""))
    }
  }
}
