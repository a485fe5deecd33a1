extension Rule where Value == OrderPosition {
  /// An add-on has no more licences than its base offers have together, those of earlier records with them.
  public static let subscriptionBaseQuantity = Rule(
    "subscription/base-quantity",
    source: "Partner Center cart error 10018: base seats not met",
    breaks: "6 licences of an add-on with 5 of its base", passes: "5 licences of an add-on with 5 of its base"
  ) { position, context in
    guard let offer = position.offer(in: context), !offer.prerequisites.isEmpty else { return nil }
    let earlier = position.earlier(in: context)
    let bases = (position.lines + earlier).filter { offer.prerequisites.contains($0.offer) }
    if bases.isEmpty { return nil }
    let room = licences(bases) - licences(earlier.filter { $0.offer == offer.id })
    guard position.line.quantity > room else { return nil }
    if room < 1, !earlier.isEmpty { return Breach(["offer": offer.id], variant: "none-left") }
    return Breach(["offer": offer.id, "maximum": String(room)])
  }

  /// The licences of some lines together, as many as a number holds.
  private static func licences(_ lines: [OrderLine]) -> Int {
    lines.reduce(0) { sum, line in
      let (more, isTooMany) = sum.addingReportingOverflow(max(0, line.quantity))
      return isTooMany ? Int.max : more
    }
  }
}
