/// The stable name of a rule, such as `company-name/single-character`.
public struct RuleID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The id as it is written, such as `email/syntax`.
  public let rawValue: String

  /// The id of a rule; no check is made that such a rule exists.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The id of a rule, written as a literal.
  public init(stringLiteral value: String) { self.rawValue = value }

  /// The id as it is written.
  public var description: String { rawValue }
}
