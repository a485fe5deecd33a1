public import Rules

/// Where the partner's offers are looked up, whatever keeps them: a file's list in memory, or a table of a store.
///
/// A source makes an offer when it is asked for; the wizard asks only for the offers that it shows. A market is an alpha-2
/// code, or empty before one is chosen.
public protocol OfferSource: Sendable {
  /// How many offers the list of a market has.
  func count(in market: String) -> Int
  /// The offer with that id (product and SKU, such as `CFQ7TTC0LCHC:0002`).
  func offer(_ id: String, in market: String) -> Offer?
  /// The offers whose title or id has a word beginning with every word typed: those of the segments first, in the order of
  /// these, then the others; within each the list's order.
  ///
  /// Case and accents are ignored; with nothing typed, every offer.
  func search(_ text: String, in market: String, first segments: [OfferSegment]) -> OfferFinds
}

/// The offers that a search found, in order; each is made when it is reached.
public struct OfferFinds: Sequence, Sendable {
  /// How many were found, as far as they were counted.
  public let count: Int
  /// Whether there may be more than were counted.
  public let hasMore: Bool
  private let make: @Sendable (Int) -> Offer?

  /// So many offers, made by their place among them, from 0; one that is gone meanwhile is passed over.
  public init(count: Int, hasMore: Bool = false, _ make: @escaping @Sendable (Int) -> Offer?) {
    self.count = count
    self.hasMore = hasMore
    self.make = make
  }

  /// The offers from the first on.
  public func makeIterator() -> AnyIterator<Offer> {
    var place = 0
    return AnyIterator {
      while place < count {
        defer { place += 1 }
        if let offer = make(place) { return offer }
      }
      return nil
    }
  }
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

  // One list for all markets: what is sold where stands with each offer.
  func count(in market: String) -> Int { offers.count }
  func offer(_ id: String, in market: String) -> Offer? { places[id].map { offers[$0] } }

  func search(_ text: String, in market: String, first segments: [OfferSegment]) -> OfferFinds {
    let found = inOrder(index.places(matching: text), segments)
    return OfferFinds(count: found.count) { offers[found[$0]] }
  }

  private func inOrder(_ found: [Int], _ segments: [OfferSegment]) -> [Int] {
    if segments.isEmpty { return found }
    let ranks = OfferSegment.allCases.map { segments.firstIndex(of: $0) ?? segments.count }
    var groups = [[Int]](repeating: [], count: segments.count + 1)
    for place in found { groups[ranks[Int(self.segments[place])]].append(place) }
    return groups.flatMap { $0 }
  }
}
