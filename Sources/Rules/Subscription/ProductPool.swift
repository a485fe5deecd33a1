/// The licences of one product in an order, with those of earlier records, by the maxima of its SKUs.
///
/// The lines of a product share its maximum. Where its SKUs have different maxima, each maximum limits the lines of the
/// SKUs that have no larger one: 25 licences of a trial leave the 300 of the SKU that is paid for as they are, and both
/// together are no more than 300.
struct ProductPool {
  private struct Member {
    /// The place of the line in the order; `nil` in an earlier record.
    let place: Int?
    let quantity: Int
    let maximum: Int
  }

  private var members: [Member] = []

  init(of offer: OfferFacts, _ position: OrderPosition, earlier: [OrderLine], in context: RuleContext) {
    func member(_ line: OrderLine, _ place: Int?) -> Member? {
      if line.offer == offer.id { return Member(place: place, quantity: line.quantity, maximum: offer.maximumQuantity) }
      guard line.product == offer.product, let other = context.lookups.offer(line.offer, in: context.country) else {
        return nil
      }
      return Member(place: place, quantity: line.quantity, maximum: other.maximumQuantity)
    }
    members = earlier.compactMap { member($0, nil) }
    for (place, line) in position.lines.enumerated() {
      if let found = member(line, place) { members.append(found) }
    }
  }

  /// The smallest maximum that is exceeded and whose last line is the one at a place of the order.
  func excess(at place: Int, from least: Int) -> (maximum: Int, sum: Int, hasEarlier: Bool)? {
    let maxima = Set(members.filter { $0.place != nil && $0.maximum >= least }.map(\.maximum)).sorted()
    for maximum in maxima {
      let sharing = members.filter { $0.maximum <= maximum }
      guard sharing.count > 1, sharing.compactMap(\.place).max() == place else { continue }
      let sum = sharing.reduce(0) { sum, member in
        let (more, isTooLarge) = sum.addingReportingOverflow(max(0, member.quantity))
        return isTooLarge ? Int.max : more
      }
      if sum > maximum { return (maximum, sum, sharing.contains { $0.place == nil }) }
    }
    return nil
  }
}

extension OrderLine {
  /// The product that the line's offer is a SKU of.
  var product: Substring { offer.prefix { $0 != ":" } }
}
