import Catalog

extension OfferCatalog {
  /// Every offer, in the order of the list.
  var allOffers: [Offer] { (0..<count).map { offer(at: $0) } }
}
