import Messages
public import Records
import Reference
public import Rules

/// What the help of a field says of this customer: an example, and the rules that can apply.
public struct FieldHelp {
  /// A rule that can apply, and a value that it does not take.
  public struct Line: Hashable, Sendable {
    /// The rule.
    public let id: RuleID
    /// A value that breaks it for this customer; `nil` where none says anything at a glance.
    public let breaks: String?
  }

  /// What is written here in the customer's country; `nil` where no example helps.
  public let example: String?
  /// The rules in the order in which they are checked.
  public let rules: [Line]

  private static let ofEducation: Set<RuleID> = ["email/free-mailbox", "email/onmicrosoft"]

  /// The help of a field for the customer that is being added.
  public init(_ field: Field, _ session: Session) {
    let definition = field.definition
    let context = session.context
    // A host that stands alone asks no other.
    let facts = definition.facts(in: context).filter {
      Self.canApply($0.id, context) && (session.lookups.hasOtherHosts || $0.id != Session.elsewhere)
    }
    func isFound(_ value: String, by id: RuleID) -> Bool {
      definition.rules.contains { $0.id == id && $0.finding(in: value, context) != nil }
    }
    rules = facts.map { fact in
      let breaks = fact.example.breaks
      let isTelling = definition.control.isText && breaks.utf8.count <= 40 && breaks.contains { !$0.isWhitespace }
      return Line(id: fact.id, breaks: isTelling && isFound(breaks, by: fact.id) ? breaks : nil)
    }
    example = definition.control.isText ? Self.example(of: field, facts, session) : nil
  }

  /// What holds for every text is no news, and files are spelt by nobody who fills in a form.
  private static func canApply(_ id: RuleID, _ context: RuleContext) -> Bool {
    !id.rawValue.hasPrefix("text/") && !id.rawValue.hasPrefix("record/")
      && (context.isEducation || !ofEducation.contains(id))
  }

  /// The country's own example, an area of its list, or one that passes every rule.
  private static func example(of field: Field, _ facts: [RuleFacts], _ session: Session) -> String? {
    if let example = session.example(of: field) { return example }
    if field == .state, let area = PostalPlan.plan(session.answers[.country])?.areas.first {
      return area.shownName.isEmpty ? area.stored : area.shownName
    }
    return facts.lazy.map(\.example.passes).first { value in
      value.contains { !$0.isWhitespace } && session.findings(of: field, value).isEmpty
    }
  }
}
