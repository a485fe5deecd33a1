public import Rules

/// Where the partner's offers are looked up, whatever keeps them: a file's list in memory, or a table of a store.
///
/// A source makes an offer when `offer` is called; the wizard calls it only for the offers that it shows.
public protocol OfferSource: Sendable {
  /// How many offers there are.
  var count: Int { get }
  /// The offer at a place of the list, from 0 to ``count`` less one.
  func offer(at place: Int) -> Offer
  /// The offer with that id (product and SKU, such as `CFQ7TTC0LCHC:0002`).
  func offer(_ id: String) -> Offer?
  /// The places of the offers whose title or id has a word beginning with every word typed: those of the segments first,
  /// in the order of these, then the others; within each the list's order.
  ///
  /// Case and accents are ignored; with nothing typed, every place.
  func search(_ text: String, first segments: [OfferSegment]) -> [Int]
}

/// The offers of a list that was read, in the order of the file.
struct ListedOffers: OfferSource {
  private let offers: [Offer]
  private let places: [String: Int]
  private let index: SearchIndex
  /// The places of the segments of the offers in `OfferSegment.allCases`.
  private let segments: [UInt8]

  /// Where an id occurs twice, the first is found.
  init(_ offers: [Offer]) {
    self.offers = offers
    places = Dictionary(offers.enumerated().map { ($1.facts.id, $0) }) { first, _ in first }
    index = SearchIndex(offers.lazy.map { $0.title + " " + $0.facts.id })
    segments = offers.map { UInt8(OfferSegment.allCases.firstIndex(of: $0.facts.segment) ?? 0) }
  }

  var count: Int { offers.count }
  func offer(at place: Int) -> Offer { offers[place] }
  func offer(_ id: String) -> Offer? { places[id].map { offers[$0] } }

  func search(_ text: String, first segments: [OfferSegment]) -> [Int] {
    let found = index.places(matching: text)
    if segments.isEmpty { return found }
    let ranks = OfferSegment.allCases.map { segments.firstIndex(of: $0) ?? segments.count }
    var groups = [[Int]](repeating: [], count: segments.count + 1)
    for place in found { groups[ranks[Int(self.segments[place])]].append(place) }
    return groups.flatMap { $0 }
  }
}
