import Catalog
public import Messages
import Records
import Reference
import Rules

/// What Submit says before the record is saved: who, what and how much, and what happens next.
public struct SubmitFacts {
  private let session: Session
  private let words: Messages
  private var correction: CorrectionMark? { session.draft.corrects }

  /// The facts of a session in the words of its reader.
  public init(_ session: Session, _ words: Messages) {
    self.session = session
    self.words = words
  }

  /// Who, what and how much, each with what it is called; of a correction first what it changes.
  public var rows: [(label: String, value: String)] {
    let answers = session.answers
    let place = [answers[.companyName], answers[.city], Countries.name(of: answers[.country], session.language)]
    var facts: [(String, String)] = correction == nil ? [] : [("correction/changed", changes)]
    facts += [
      ("submit/customer", place.filter { !$0.isEmpty }.joined(separator: ", ")),
      ("submit/contact", [answers[.firstName], answers[.lastName]].joined(separator: " ")),
    ]
    if !answers[.reseller].isEmpty { facts.append(("submit/reseller", reseller)) }
    if session.steps.contains(.subscriptions) {
      facts.append(("submit/subscriptions", order))
      let prices = OrderWords(messages: words)
      if let toPay = prices.toPay(of: session) { facts.append(("submit/to-pay", toPay)) }
      if let commitment = prices.commitment(of: session) { facts.append(("submit/commitment", commitment)) }
    }
    facts.append(("submit/agreement", agreement))
    if answers[.gdap] == "true" { facts.append(("submit/gdap", words.text("review/gdap"))) }
    if !answers[.purchaseOrder].isEmpty { facts.append(("label/company.purchaseOrder", answers[.purchaseOrder])) }
    return facts.map { (words.text($0.0), $0.1) }
  }

  /// What happens next, in three steps.
  public var steps: [String] {
    (1...3).map { number in
      guard let correction else { return words.text("submit/step-\(number)") }
      return words.text(
        "correction/step-\(number)", ["reference": correction.reference, "version": String(correction.version + 1)])
    }
  }

  /// The names of the answers that the correction changes, as many as a row has room for.
  private var changes: String {
    let names = session.changedFields.map { words.label(of: $0, session.outline.names) }
    let shown = names.prefix(3).joined(separator: ", ")
    guard names.count > 3 else { return shown }
    return words.text("correction/and-more", ["names": shown, "count": String(names.count - 3)])
  }

  private var reseller: String {
    let name = session.lookups.resellers.reseller(session.answers[.reseller])?.name ?? session.answers[.reseller]
    let count = session.answers.additionalResellers.count
    return count == 0 ? name : words.text("submit/with-additional", count: count, ["reseller": name])
  }

  private var order: String {
    let lines = session.answers.subscriptions
    guard !lines.isEmpty else { return words.text("submit/no-offers") }
    let licences = lines.reduce(0) { $0 &+ $1.quantity }
    return words.text("submit/offers", count: lines.count) + ", " + OrderWords(messages: words).licences(licences)
  }

  private var agreement: String {
    session.answers[.agreementAcceptance] == "partnerAttested"
      ? words.text("submit/accepted", ["date": words.longDate(session.answers[.agreementDate])])
      : words.text("review/will-accept")
  }
}
