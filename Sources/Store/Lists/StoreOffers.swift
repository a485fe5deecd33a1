public import Catalog
public import Rules
import SQLite
import Synchronization

/// The offers of the store's lists, for markets that it has one for; those of another source for the rest.
///
/// It reads through a connection of its own, which is opened when the first offer is asked for, so that a search waits for
/// no draft that is being saved. A store that cannot be read just then gives no offer.
public final class StoreOffers: OfferSource {
  private let path: String
  let base: OfferCatalog
  let withCosts: Bool
  let today: @Sendable () -> CalendarDate
  private let state = Mutex(State())

  private struct State {
    var connection: Connection?
    /// What is known of each market that was asked for: its list, or that there is none.
    var markets: [String: Market] = [:]
    /// Offers that were read, of the lists in `markets`.
    var offers: [String: Offer] = [:]
    /// The same by their keys in the store.
    var placed: [Int64: Offer] = [:]
  }

  private struct Market {
    /// `nil` where the store has no list for the market.
    var table: OfferTable?
    /// Whether the store could be asked.
    var isRead = true
    var used: [OfferSearch.UsedOffer] = []
    /// SQLite's number of the last change by another connection that was seen.
    var version = 0
    var day: CalendarDate
  }

  /// How long a search waits for a program that is just writing, in milliseconds.
  private static let wait = 300
  /// Offers that are kept in memory.
  private static let mostKept = 2_000
  /// Offers at the end of their sale that a search tells of.
  private static let mostEnded = 20
  /// Offers that are read with the search that finds them: a page.
  private static let readAtOnce = 14
  /// The offers sold most that stand first.
  private static let mostUsed = 100

  /// Offers of the store at a path; `withCosts` says whether what the partner pays is read.
  public init(
    path: String, over base: OfferCatalog, withCosts: Bool, today: @escaping @Sendable () -> CalendarDate
  ) {
    self.path = path
    self.base = base
    self.withCosts = withCosts
    self.today = today
  }

  /// How many offers the list of a market has.
  public func count(in market: String) -> Int {
    let known = state.withLock { self.market(market, in: &$0) }
    return known.isRead ? known.table?.list.offers ?? base.count(in: market) : 0
  }

  /// The offer as it is sold in a market today.
  public func offer(_ id: String, in market: String) -> Offer? {
    let known = state.withLock { state -> Offer?? in
      let known = self.market(market, in: &state)
      guard let table = known.table else { return known.isRead ? nil : .some(nil) }
      let name = "\(market) \(id)"
      if let kept = state.offers[name] { return .some(kept) }
      let offer = attempt(&state) { _ in try table.offer(id) } ?? nil
      keep(offer, named: name, in: &state)
      return .some(offer)
    }
    return known ?? base.offer(id, in: market)
  }

  /// The offers of a market that a text finds, of each segment those sold most first; counted up to a hundred and fifty.
  public func search(_ text: String, in market: String, first segments: [OfferSegment]) -> OfferFinds {
    let found = state.withLock { state -> OfferFinds? in
      // The lock of the file is taken once, and not for each offer again.
      _ = attempt(&state) { try $0.run("BEGIN") }
      defer { end(in: &state) }
      // What another program imported since the last search is seen from here on.
      forget(market, ifChangedIn: &state)
      let known = self.market(market, in: &state)
      guard let table = known.table else { return known.isRead ? nil : OfferFinds(count: 0) { _ in nil } }
      if text.allSatisfy(\.isWhitespace) { return all(of: table, used: known.used, first: segments, in: market) }
      let search = OfferSearch(text, table, used: known.used)
      let places = attempt(&state) { _ in try search.places(first: segments) } ?? (places: [], hasMore: false)
      let ended = places.hasMore ? [] : attempt(&state) { _ in try search.endedIDs(limit: Self.mostEnded) } ?? []
      for place in places.places.prefix(Self.readAtOnce) { _ = offer(at: place, table, in: market, &state) }
      return OfferFinds(count: places.places.count + ended.count, hasMore: places.hasMore) { [self] place in
        if places.places.indices.contains(place) { return offer(at: places.places[place], table, in: market) }
        let rest = place - places.places.count
        return ended.indices.contains(rest) ? offer(ended[rest], in: market) : nil
      }
    }
    return found ?? base.search(text, in: market, first: segments)
  }

  /// Ends the transaction of a search.
  private func end(in state: inout State) {
    guard let connection = state.connection, connection.isInTransaction else { return }
    _ = attempt(&state) { try $0.run("COMMIT") }
  }

  private func all(
    of table: OfferTable, used: [OfferSearch.UsedOffer], first segments: [OfferSegment], in market: String
  ) -> OfferFinds {
    let places = AllPlaces(of: table.list, used: used.map(\.place), first: segments)
    return OfferFinds(count: table.list.offers) { [self] number in
      places.place(number).flatMap { offer(at: $0, table, in: market) }
    }
  }

  /// Every offer of a market that a text finds, without a bound; where asked, those at the end of their sale too.
  public func all(matching text: String, in market: String, withEnded: Bool) -> [Offer] {
    let known = state.withLock { self.market(market, in: &$0) }
    guard let table = known.table else {
      return known.isRead ? Array(base.search(text, in: market)) : []
    }
    return state.withLock { state in
      attempt(&state) { _ in
        let search = OfferSearch(text, table, used: [])
        let listed = try search.places(first: [], most: .max).places.compactMap { try table.offer(at: $0) }
        let ended = withEnded ? try search.endedIDs(limit: .max).compactMap { try table.endedOffer($0) } : []
        return listed + ended
      } ?? []
    }
  }

  private func offer(at place: Int32, _ table: OfferTable, in market: String) -> Offer? {
    state.withLock { state in offer(at: place, table, in: market, &state) }
  }

  private func offer(at place: Int32, _ table: OfferTable, in market: String, _ state: inout State) -> Offer? {
    let key = table.list.key(place)
    if let kept = state.placed[key] { return kept }
    guard let offer = attempt(&state, { _ in try table.offer(at: place) }) ?? nil else { return nil }
    if state.placed.count >= Self.mostKept { state.placed = [:] }
    state.placed[key] = offer
    keep(offer, named: "\(market) \(offer.facts.id)", in: &state)
    return offer
  }

  private func keep(_ offer: Offer?, named name: String, in state: inout State) {
    if state.offers.count >= Self.mostKept { state.offers = [:] }
    state.offers[name] = offer
  }

  // MARK: - The list of a market

  private func market(_ name: String, in state: inout State) -> Market {
    let day = today()
    if let known = state.markets[name], known.day == day { return known }
    let found = attempt(&state) { db -> Market in
      var market = Market(
        table: try OfferTable(in: name, on: day, withCosts: withCosts, db),
        version: try db.number("PRAGMA data_version") ?? 0, day: day)
      if let table = market.table { market.used = try OfferTable.used(of: table, most: Self.mostUsed) }
      return market
    }
    // A store that is not there, or is of an earlier format, has no lists; one that cannot be read might have.
    let market = found ?? Market(isRead: !isThere, day: day)
    if market.isRead { state.markets[name] = market }
    return market
  }

  private var isThere: Bool {
    do {
      let place = try StorePath(path)
      guard let size = try place.size(), size > 0 else { return false }
      return try StoreConnection.marks(Self.reader(path)).format >= StoreMigrations.formatOfLists
    } catch {
      return true
    }
  }

  private func forget(_ market: String, ifChangedIn state: inout State) {
    guard let known = state.markets[market] else { return }
    let version = attempt(&state) { try $0.number("PRAGMA data_version") ?? 0 }
    guard version != known.version else { return }
    let list = attempt(&state) { try OfferListRow.valid(in: market, on: known.day, $0) } ?? nil
    if list == known.table?.list {
      state.markets[market]?.version = version ?? known.version
    } else {
      state.markets = [:]
      state.offers = [:]
      state.placed = [:]
    }
  }

  /// Reads; `nil` where the store cannot be read just now, or is not there.
  private func attempt<Value>(_ state: inout State, _ body: (Connection) throws -> Value) -> Value? {
    do {
      let db = try connection(&state)
      db.wait.allow(milliseconds: Self.wait)
      defer { db.wait.end() }
      return try body(db)
    } catch {
      if (error as? SQLiteError)?.kind != .busy { state = State() }
      return nil
    }
  }

  private func connection(_ state: inout State) throws -> Connection {
    if let connection = state.connection { return connection }
    let connection = try Self.reader(path)
    guard try StoreConnection.marks(connection).format >= StoreMigrations.formatOfLists else {
      throw StoreError.readOnly
    }
    state.connection = connection
    return connection
  }

  /// A connection that may roll back what a program that was killed has left, where the file may be written; nothing else
  /// is written through it.
  private static func reader(_ path: String) throws(SQLiteError) -> Connection {
    do throws(SQLiteError) { return try StoreConnection.reader(path, BusyWait(), mode: .readWrite) } catch {
      guard error.kind == .notAllowed || error.kind == .readOnly else { throw error }
      return try StoreConnection.reader(path, BusyWait())
    }
  }
}

extension OfferTable {
  /// The offers that this store sold most, of those that the list has.
  static func used(of table: OfferTable, most: Int) throws -> [OfferSearch.UsedOffer] {
    try table.db.all(
      """
      SELECT place, title, listed_offer.id FROM offer_use
      JOIN listed_offer_id ON listed_offer_id.list = ?1 AND listed_offer_id.id = offer_use.offer
      JOIN listed_offer ON key = (?1 << 32) + place
      ORDER BY lines DESC, place LIMIT ?2
      """, [.integer(table.list.number), .number(most)]
    ) { row in
      OfferSearch.UsedOffer(
        place: Int32(clamping: try row.integer(0)), keys: OfferWords.keys(title: try row.text(1), id: try row.text(2)))
    }
  }
}
