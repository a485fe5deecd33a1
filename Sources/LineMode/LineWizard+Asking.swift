import Messages
import Records
import Rules
import Wizard

/// The words of the questions: each is one sentence that stands by itself.
extension LineWizard {
  private var names: CountryNames { session.outline.names }
  var order: LineOrder { LineOrder(session, words) }
  var review: LineReview { LineReview(session, words) }

  /// Asks the question in place.
  mutating func ask() {
    if let opening {
      wantsLine = true
      say(opening.text(words, today: session.environment.today))
      return prompt(words.text("line/yes-or-no") + " ")
    }
    tellNotice()
    prepareFinds()
    var before = acknowledgement.isEmpty ? [] : [acknowledgement]
    acknowledgement = ""
    let isNewStep = toldPage != place.page
    if isNewStep {
      toldPage = place.page
      before.append(stepText)
    }
    let number = numberText
    if isNewStep, !number.isEmpty {
      say((before + [number]).joined(separator: " "))
      say([sentence, words.text("line/keys")].joined(separator: " "))
    } else {
      say((before + [number, sentence]).filter { !$0.isEmpty }.joined(separator: " "))
    }
    if place == .review { readOutReview() }
    if place == .submit { readOutFacts() }
    tellFinds()
    tellFinding()
    repeatQuestion()
  }

  private var stepText: String {
    let steps = session.steps
    let step = (steps.firstIndex(of: place.page) ?? 0) + 1
    return words.text(
      "line/step",
      ["step": String(step), "steps": String(steps.count), "page": words.text("page/\(place.page.name)")])
  }

  /// `Question 3 of 24.`; empty where questions are not counted.
  private var numberText: String {
    let account = LineQuestions(session).account
    guard let here = account.firstIndex(of: place) else { return "" }
    return words.text("line/question", ["number": String(here + 1), "count": String(account.count)])
  }

  // MARK: - Sentences

  /// What is asked, and how it is answered.
  private var sentence: String {
    switch place {
    case .field(let field): sentence(of: field)
    case .sameAsContact:
      words.text("line/same-as-contact", ["name": session.answers.contactName]) + " " + words.text("line/yes-or-no")
    case .additionalReseller(let index):
      words.text("line/additional", ["number": String(index + 1)]) + " " + words.text("line/keeps-or-clears")
    case .anotherReseller:
      words.text("line/another-reseller", ["number": String(session.answers.additionalResellers.count + 1)])
    case .line(let index, let part): order.sentence(ofLine: index, part)
    case .offer: order.sentence
    case .withoutOffers: words.text("question/no-subscriptions") + " " + words.text("line/yes-or-no")
    case .review: review.sentence
    case .submit: words.text(session.isCorrection ? "correction/save-title" : "submit/title") + "."
    }
  }

  private func sentence(of field: Field) -> String {
    let control = field.definition.control
    if control == .tick {
      let question = words.text(field == .gdap ? "line/gdap" : "line/confirm")
      return [
        heading(of: field) + words.text("label/\(field.rawValue)").asSentence, question, words.text("line/yes-or-no"),
      ]
      .joined(separator: " ")
    }
    let called = words.name(of: field, names)
    let name = field == .domainPrefix ? words.text("line/domain", ["label": called]) : called
    let isOptional = session.outline.optional.contains(field)
    let label = heading(of: field) + (isOptional ? words.text("line/optional", ["label": name]) : "\(name).")
    let hint = words.hint(of: field, answer: session.answers[field])?.asSentence
    return ([label] + [hint, how(field)].compactMap { $0 }).joined(separator: " ")
  }

  /// The heading of the section that begins with a field; empty elsewhere, and where the field is called the same.
  private func heading(of field: Field) -> String {
    let section = field.definition.section
    guard section.opening == .heading, section.fields.first == field else { return "" }
    let heading = words.text("section/\(section.rawValue)")
    return heading == words.name(of: field, names) ? "" : heading + ". "
  }

  /// How a field is answered.
  private func how(_ field: Field) -> String? {
    if session.answers[field].isEmpty {
      if session.takesOffered(field), let text = session.offeredText(for: field) {
        return words.text("line/takes", ["value": text]).asSentence
      }
      if session.outline.optional.contains(field) { return words.text("line/skips") }
    }
    switch field.definition.control {
    case .list: return finds.items.isEmpty ? words.text("line/type-to-find") : words.text("line/choose-number")
    case .choice: return words.text("line/choose-number")
    case .text, .date, .tick, .adder: return asksForArea(field) ? words.text("line/type-to-find") : nil
    }
  }

  /// Whether an answer is looked for in the country's list of areas.
  func asksForArea(_ field: Field) -> Bool { field == .state && session.hasAreas }

  // MARK: - Prompts

  /// What stands before the answer, with what Enter keeps or takes in brackets.
  var promptText: String {
    let (label, value) = promptParts
    return value.isEmpty ? "\(label): " : "\(label) [\(value)]: "
  }

  private var promptParts: (label: String, value: String) {
    switch place {
    case .field(let field): (promptName(of: field), Self.shortened(bracket(of: field)))
    case .sameAsContact:
      (words.text("line/same-prompt"), words.text(session.isAgreedByContact ? "line/yes" : "line/no"))
    case .additionalReseller(let index): (additional(index), reseller(index))
    case .anotherReseller: (additional(session.answers.additionalResellers.count), "")
    case .line(let index, let part): (words.text("order/\(part.labelKey)"), order.value(ofLine: index, part))
    case .offer: (words.text("order/offer"), "")
    case .withoutOffers: (words.text("line/without-offers"), words.text("line/no"))
    case .review: (words.text("page/review"), "")
    case .submit: (words.text("line/type-yes", ["yes": words.text("line/word-yes")]), "")
    }
  }

  /// What the question in place is called, where a script is told of it.
  var promptName: String { opening == nil ? promptParts.label : "" }

  private func promptName(of field: Field) -> String {
    field.definition.control == .tick && field != .gdap
      ? words.text("line/confirm-prompt") : words.name(of: field, names)
  }

  /// An answer that is read out with each question, as far as it says something.
  private static func shortened(_ text: String) -> String { text.count <= 60 ? text : text.prefix(57) + "..." }

  private func additional(_ index: Int) -> String {
    words.text("line/additional-name", ["number": String(index + 1)])
  }

  private func reseller(_ index: Int) -> String {
    session.answers.additionalResellers.indices.contains(index)
      ? session.lookups.resellers.title(of: session.answers.additionalResellers[index]) : ""
  }

  private func bracket(of field: Field) -> String {
    if field.definition.control == .tick {
      return words.text(session.answers[field] == "true" ? "line/yes" : "line/no")
    }
    if session.answers[field].isEmpty {
      return session.takesOffered(field) ? session.offeredText(for: field) ?? "" : ""
    }
    return field.definition.control.isText ? session.shownText(of: field) : ReviewWriter(session).value(of: field)
  }

  // MARK: - What stands numbered, and what is wrong

  private mutating func tellFinds() {
    if place == .offer, !finds.items.isEmpty { say(words.text("line/usual-offers")) }
    for (place, find) in finds.items.enumerated() { say(Self.row(place, find)) }
  }

  static func row(_ place: Int, _ find: LineFind) -> String {
    "\(place + 1). \(find.text)" + (find.obstacle.map { " (\($0))" } ?? "")
  }

  /// What is wrong with the answer that the question has already.
  private mutating func tellFinding() {
    guard let finding = findingInPlace else { return }
    give(reason: text(of: finding))
    isWarned = finding.severity == .warning
  }

  /// What the rules say of the answer in place; `nil` where nothing.
  var findingInPlace: Finding? {
    switch place {
    case .field(let field):
      [.fix, .check].contains(session[status: field].phase) ? session[status: field].findings.first : nil
    case .sameAsContact: session.lineFinding
    case .additionalReseller(let index): session.elementFindings[.additionalReseller(index)]
    case .line(let index, let part):
      session.elementFindings[.subscription(index, part.recordPart)]
        ?? (part == .quantity ? session.elementFindings[.subscription(index, .offer)] : nil)
    case .anotherReseller, .offer, .withoutOffers, .review, .submit: nil
    }
  }

  /// `Error: …` or `Check: …`, with what can be done about it.
  ///
  /// - Parameter way: what can be done about a warning; `nil` for what Enter and `=` do.
  func text(of finding: Finding, way: String? = nil) -> String {
    let sentence = LineFinding(finding, words).sentence
    guard finding.severity == .warning else {
      let elsewhere = finding.rule.rawValue.hasPrefix("existing-customer/") ? " " + words.text("line/request") : ""
      return words.text("problem/error", ["message": sentence]) + elsewhere
    }
    let usual = finding.suggestion.map { words.text("line/keeps-or-takes", ["value": $0]).asSentence }
    return LineFinding(finding, words).marked + " " + (way ?? usual ?? words.text("line/keeps"))
  }
}

extension LinePart {
  /// The last part of the key of the words for it.
  fileprivate var labelKey: String {
    switch self {
    case .tick: "offer"
    case .quantity: "licences"
    case .billing: "billing"
    case .term: "term"
    case .attestation: "attestation"
    case .renewsTo: "renews-to"
    }
  }
}

extension Answers {
  /// First and last name of the contact.
  var contactName: String { [self[.firstName], self[.lastName]].filter { !$0.isEmpty }.joined(separator: " ") }
}
