public import Rules

/// Which rules hold for the answers of a relationship request, in the order in which they are checked.
///
/// The customer exists and may be known by any name, so a name need only be there and fit; of an address only its shape
/// is asked, for nothing but the invitation goes there.
public enum RelationshipBinding: Sendable, Hashable, CaseIterable {
  case customerName
  case email

  /// The rules of the answer, in the order in which they are checked.
  public var rules: [Rule<String>] {
    switch self {
    case .customerName: [.textControlCharacters, .companyNameRequired, .companyNameTooLong]
    case .email: [.textControlCharacters, .emailSyntax]
    }
  }

  /// How long the answer may be, in Characters; `nil` where only its shape limits it.
  public var maximumLength: Int? { self == .customerName ? MaximumLength.companyName : nil }

  /// The form in which the answer is checked and kept.
  public func normalised(_ text: String) -> String {
    switch self {
    case .customerName: TextNormalisation.collapsed(TextNormalisation.plain(text))
    case .email: TextNormalisation.email(text)
    }
  }

  /// What is wrong with an answer in its form; `nil` when nothing is.
  public func finding(in value: String, _ context: RuleContext) -> Finding? {
    for rule in rules {
      guard let finding = rule.finding(in: value, context) else { continue }
      // The name that the customer is known by will do; it need not be the legal one.
      guard finding.rule == Rule.companyNameRequired.id else { return finding }
      return Finding(rule: finding.rule, severity: finding.severity, variant: "customer")
    }
    return nil
  }
}
