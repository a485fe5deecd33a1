/// Offers that were found, by whether they can be chosen.
struct FoundOffers {
  var usual: [OfferRow] = []
  var possible: [OfferRow] = []
  var chosen: [OfferRow] = []
  var impossible: [OfferRow] = []

  var count: Int { usual.count + possible.count + chosen.count + impossible.count }

  mutating func add(_ row: OfferRow) {
    if row.obstacle != nil {
      impossible.append(row)
    } else if row.isChosen {
      chosen.append(row)
    } else if row.isUsual {
      usual.append(row)
    } else {
      possible.append(row)
    }
  }

  /// The usual ones in that order, then what else can be chosen.
  func inOrder(_ order: [String]) -> [OfferRow] {
    order.compactMap { id in usual.first { $0.id == id } } + possible + chosen + impossible
  }
}
