extension Rule where Value == OrderPosition {
  /// The quantity is at most what the offer allows, over all the lines of the offer together.
  ///
  /// Lines of one offer on different terms share its maximum; the rule reports the last of these lines.
  public static let subscriptionQuantityAboveMaximum = Rule(
    "subscription/quantity-above-maximum",
    source: "Offer matrix, MaxLicenses; Partner Center error 2002",
    breaks: "301 licences of an offer for at most 300", passes: "300 licences"
  ) { position, context in
    guard let offer = position.offer(in: context) else { return nil }
    let maximum = offer.maximumQuantity
    let line = position.line
    if line.quantity > maximum { return Breach(["offer": offer.id, "maximum": String(maximum)]) }
    if position.lines.count == 1 { return nil }
    var sum = line.quantity
    var isTooLarge = false
    for place in position.lines.indices where place != position.index && position.lines[place].offer == line.offer {
      if place > position.index { return nil }
      let (more, overflow) = sum.addingReportingOverflow(position.lines[place].quantity)
      (sum, isTooLarge) = (more, isTooLarge || overflow)
    }
    guard isTooLarge || sum > maximum else { return nil }
    return Breach(["offer": offer.id, "maximum": String(maximum), "sum": String(sum)], variant: "together")
  }
}
