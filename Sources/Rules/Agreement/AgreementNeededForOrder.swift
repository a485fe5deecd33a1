extension Rule where Value == String {
  /// Subscriptions are ordered only after the customer has accepted the agreement.
  ///
  /// Source: Partner Center cart error 13605. A warning: the customer may accept before the order is placed.
  public static let agreementNeededForOrder = Rule(
    "agreement/needed-for-order", severity: .warning,
    source: "Partner Center error 13605: no order before the customer's acceptance",
    breaks: "customerWillAccept with subscriptions", passes: "customerWillAccept without subscriptions"
  ) { acceptance, context in
    acceptance == "customerWillAccept" && context.hasSubscriptions ? Breach() : nil
  }
}
