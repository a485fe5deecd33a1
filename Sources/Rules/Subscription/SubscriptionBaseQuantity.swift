extension Rule where Value == OrderPosition {
  /// An add-on has no more licences than its base offers have together.
  public static let subscriptionBaseQuantity = Rule(
    "subscription/base-quantity",
    source: "Partner Center cart error 10018: base seats not met",
    breaks: "6 licences of an add-on with 5 of its base", passes: "5 licences of an add-on with 5 of its base"
  ) { position, context in
    guard let offer = position.offer(in: context), !offer.prerequisites.isEmpty else { return nil }
    var bases = 0
    var hasBase = false
    for line in position.lines where offer.prerequisites.contains(line.offer) {
      hasBase = true
      let (sum, isTooBig) = bases.addingReportingOverflow(max(0, line.quantity))
      bases = isTooBig ? Int.max : sum
    }
    guard hasBase, position.line.quantity > bases else { return nil }
    return Breach(["offer": offer.id, "maximum": String(bases)])
  }
}
