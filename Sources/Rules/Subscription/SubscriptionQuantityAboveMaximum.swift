extension Rule where Value == OrderPosition {
  /// The quantity is at most what the offer allows, over all the lines of the offer together.
  ///
  /// Two lines of one offer on other terms share its maximum; the last of them is the one that is told.
  public static let subscriptionQuantityAboveMaximum = Rule(
    "subscription/quantity-above-maximum",
    source: "Offer matrix, MaxLicenses; Partner Center error 2002",
    breaks: "301 licences of an offer for at most 300", passes: "300 licences"
  ) { position, context in
    guard let offer = position.offer(in: context) else { return nil }
    let maximum = offer.maximumQuantity
    let arguments = ["offer": offer.id, "maximum": String(maximum)]
    if position.line.quantity > maximum { return Breach(arguments) }
    let same = position.lines.indices.filter { position.lines[$0].offer == position.line.offer }
    guard same.count > 1, same.last == position.index else { return nil }
    let (sum, isTooLarge) = same.reduce((0, false)) { result, place in
      let (sum, overflow) = result.0.addingReportingOverflow(position.lines[place].quantity)
      return (sum, result.1 || overflow)
    }
    guard isTooLarge || sum > maximum else { return nil }
    return Breach(arguments.merging(["sum": String(sum)]) { $1 }, variant: "together")
  }
}
