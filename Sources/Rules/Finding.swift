/// A rule that a value breaks, as data: the words are made from it elsewhere.
public struct Finding: Hashable, Sendable {
  public let rule: RuleID
  public let severity: Severity
  public let arguments: [String: String]
  public let variant: String?
  public let suggestion: String?

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
