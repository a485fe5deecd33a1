/// What a rule says when a value breaks it.
public struct Breach: Hashable, Sendable {
  /// Values for the placeholders of the message, by name.
  public var arguments: [String: String]
  /// The wording to use where a rule has more than one: the message key is `rule/<id>.<variant>`.
  public var variant: String?
  /// A severity that depends on the case; `nil` means the rule's own.
  public var severity: Severity?
  /// A value that would pass, which the person can take with one key.
  public var suggestion: String?

  /// A breach with what its message needs.
  public init(
    _ arguments: [String: String] = [:], variant: String? = nil, severity: Severity? = nil, suggestion: String? = nil
  ) {
    self.arguments = arguments
    self.variant = variant
    self.severity = severity
    self.suggestion = suggestion
  }
}
