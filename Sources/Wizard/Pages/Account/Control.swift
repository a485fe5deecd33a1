public import Records

/// How a field is answered.
public enum Control: Sendable, Hashable {
  case text
  /// Text of digits and hyphens: a date, `2026-11-20`.
  case date
  case list
  case choice
  case tick
  /// The list of additional resellers: a button that adds one.
  case adder

  /// The control of a field; `subscriptions` has a page of its own.
  public static func of(_ field: Field) -> Control {
    switch field {
    case .country, .culture, .reseller: .list
    case .qualification, .educationSegment, .agreementAcceptance: .choice
    case .confirmPartnerRole, .confirmNoAffiliateResale: .tick
    case .agreementDate: .date
    case .additionalResellers, .subscriptions: .adder
    default: .text
    }
  }

  public var isText: Bool { self == .text || self == .date }
}
