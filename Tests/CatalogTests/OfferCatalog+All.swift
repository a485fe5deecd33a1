import Catalog

extension OfferCatalog {
  /// Every offer, in the order of the list.
  var allOffers: [Offer] { Array(search("", in: "")) }
}
