public import Rules

/// Which rules hold for a field, in the order in which they are told: the one list that everybody uses.
public struct FieldBinding: Sendable {
  public let field: Field
  /// The rules of a field that holds one value, looked at in this order; none for the two lists.
  public let rules: [Rule<String>]
  /// How long the answer may be, in Characters (an e-mail address: octets); `nil` where nothing limits it.
  public let maximumLength: Int?

  /// The binding of a field.
  public static func binding(for field: Field) -> FieldBinding { all[field.ordinal] }

  /// All bindings, in the order of `Field.allCases`.
  public static let all: [FieldBinding] = Field.allCases.map { field in
    FieldBinding(field: field, rules: rules(of: field), maximumLength: maximumLength(of: field))
  }

  /// The rules of each additional reseller.
  public static let additionalReseller: [Rule<ResellerPosition>] = [
    .additionalResellerNotInTerritory, .additionalResellerFirstMissing, .additionalResellerTooMany,
    .additionalResellerDuplicate, .additionalResellerUnknown, .additionalResellerAgreementNotSigned,
  ]

  /// The rules of each subscription, by the part at which they are told.
  public static let subscription: [SubscriptionBinding] = [
    SubscriptionBinding(
      part: .offer,
      rules: [
        .subscriptionUnknownOffer, .subscriptionMarket, .subscriptionSegment, .subscriptionPrerequisite,
        .subscriptionDuplicate,
      ]),
    SubscriptionBinding(
      part: .quantity,
      rules: [.subscriptionQuantityBelowMinimum, .subscriptionQuantityAboveMaximum, .subscriptionBaseQuantity]),
    SubscriptionBinding(part: .billing, rules: [.subscriptionBilling]),
    SubscriptionBinding(part: .term, rules: [.subscriptionTerm]),
  ]

  /// The spellings that a choice may have in a record; `nil` for fields that are no such choice.
  public static func choices(of field: Field) -> [String]? {
    switch field {
    case .qualification: ["none", "education", "governmentCommunityCloud", "stateOwnedEntity"]
    case .educationSegment: ["k12", "higherEducation"]
    case .agreementAcceptance: ["partnerAttested", "customerWillAccept"]
    case .confirmPartnerRole, .confirmNoAffiliateResale: ["true"]
    default: nil
    }
  }
}

/// The rules that are told at one part of a subscription.
public struct SubscriptionBinding: Sendable {
  public let part: SubscriptionPart
  public let rules: [Rule<OrderPosition>]
}
