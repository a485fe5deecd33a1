public import Rules

extension Form {
  static var subscriptions: FieldDefinition {
    FieldDefinition(
      .subscriptions, section: .subscriptions, key: nil, stored: .orderLines,
      control: .adder,
      rules: [],
      // What the same customer has in earlier records may count.
      looksAt: [.country, .qualification, .registrationID, .domainPrefix], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.list,
      reuse: .never, visitor: .asked)
  }

  /// The rules of each subscription, by the part to which their problems belong.
  public static let subscription: [SubscriptionRules] = [
    SubscriptionRules(
      part: .offer,
      rules: [
        .subscriptionUnknownOffer, .subscriptionMarket, .subscriptionSegment, .subscriptionPrerequisite,
        .subscriptionDuplicate,
      ]),
    SubscriptionRules(
      part: .quantity,
      rules: [.subscriptionQuantityBelowMinimum, .subscriptionQuantityAboveMaximum, .subscriptionBaseQuantity]),
    SubscriptionRules(part: .billing, rules: [.subscriptionBilling]),
    SubscriptionRules(part: .term, rules: [.subscriptionTerm]),
    SubscriptionRules(part: .attestation, rules: [.subscriptionAttestationMissing]),
    SubscriptionRules(part: .renewsTo, rules: [.subscriptionRenewsTo]),
  ]
}

/// The rules whose problems belong to one part of a subscription.
public struct SubscriptionRules: Sendable {
  /// The part of the line at which the problems are shown.
  public let part: SubscriptionPart
  /// The rules, in the order in which they are checked.
  public let rules: [Rule<OrderPosition>]
}
