/// A rule that a value breaks, as data: the words are made from it elsewhere.
public struct Finding: Hashable, Sendable {
  /// The rule that the value breaks.
  public let rule: RuleID
  /// Whether the finding is an error or a warning, the configuration considered.
  public let severity: Severity
  /// What is put into the placeholders of the message.
  public let arguments: [String: String]
  /// Which of the rule's messages says it best; `nil` for the usual one.
  public let variant: String?
  /// A value that would pass; `nil` where none is known.
  public let suggestion: String?

  /// A finding of a rule; its message is found by the rule and the variant.
  public init(
    rule: RuleID, severity: Severity, arguments: [String: String] = [:], variant: String? = nil,
    suggestion: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.arguments = arguments
    self.variant = variant
    self.suggestion = suggestion
  }

  /// The key of the message in the catalogue of words.
  public var messageKey: String { variant.map { "rule/\(rule).\($0)" } ?? "rule/\(rule)" }
}
