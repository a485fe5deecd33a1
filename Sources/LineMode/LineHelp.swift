import Messages
import Records
import Wizard

/// What `?` says at a question.
struct LineHelp {
  private let session: Session
  private let words: Messages

  init(_ session: Session, _ words: Messages) {
    self.session = session
    self.words = words
  }

  /// What is said of the question, and of the signs that can be typed.
  func lines(at question: LineQuestion) -> [String] {
    let own: [String] =
      switch question {
      case .field(let field): lines(of: field)
      case .sameAsContact: [words.text("line/help-same")]
      case .additionalReseller, .anotherReseller: lines(of: .additionalResellers)
      case .line(_, .quantity): [words.text("line/help-licences")]
      case .line: [words.text("line/help-plan")]
      case .offer, .withoutOffers: [words.text("line/help-offers")]
      case .review: [words.text("line/help-review")]
      case .submit: [words.text("line/help-submit")]
      }
    return own + [words.text("line/help-keys")]
  }

  /// What the field asks, where the customer finds it, an example; then what is checked of it.
  private func lines(of field: Field) -> [String] {
    let about = ["what/\(field.rawValue)", "where/\(field.rawValue)"].filter { words.has($0) }.map { words.text($0) }
    // A statement is all there is to a tick.
    if field.definition.control == .tick { return Array(about.prefix(1)) }
    let help = FieldHelp(field, session)
    let example = help.example.map { words.text("help/example", ["passes": $0]) }
    let rules = help.rules.map { rule in
      let here = "here/\(rule.id)"
      let meaning = words.text(words.has(here) ? here : "meaning/\(rule.id)")
      return meaning + (rule.breaks.map { " " + words.text("help/not", ["breaks": $0]).asSentence } ?? "")
    }
    return about + [example].compactMap { $0 } + (rules.isEmpty ? [] : [words.text("help/rules") + ":"] + rules)
  }
}
