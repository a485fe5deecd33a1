import Fleet
import Records
import Store

/// Fetches from the centre by what the customers of the other hosts are recognised, as far as they changed.
final class Pull {
  private let centre: Centre
  private let replica: FleetReplica
  private let host: Host
  private let setting: FleetSetting
  private var report = PullReport()
  /// Entries of one store that one answer holds.
  private static let pageSize = 2_000
  /// Of a store that was not fetched whole: the next pull asks about it again.
  private static let neverSeen = UTCMoment(secondsSince1970: 0).text
  /// Stores that are asked about in one way there and back.
  private static let storesAtOnce = 16

  init(_ centre: Centre, _ replica: FleetReplica, _ host: Host, _ setting: FleetSetting) {
    self.centre = centre
    self.replica = replica
    self.host = host
    self.setting = setting
  }

  /// - Parameter isAnew: throws away what was fetched before.
  func run(anew isAnew: Bool) throws(SyncFailure) -> PullReport {
    let start = Deadline.now
    try replicated { () throws(StoreError) in
      try replica.prepare(ownStore: host.store, countries: setting.countries)
      if isAnew { try replica.clear() }
    }
    let changed = try changedStores()
    var rest = changed[...]
    while !rest.isEmpty {
      try pull(Array(rest.prefix(Self.storesAtOnce)))
      rest = rest.dropFirst(Self.storesAtOnce)
    }
    try pullRequests()
    try replicated { () throws(StoreError) in
      try replica.notePull(at: WallClock.now.text, skewMilliseconds: host.skewMilliseconds)
    }
    report.stores = changed.count
    report.seconds = Double(Deadline.now - start) / 1_000_000_000
    report.skewMilliseconds = host.skewMilliseconds
    return report
  }

  // MARK: - Stores

  /// The stores that were heard of since the last pull, the longest silent first; an hour is left for what a copy of the
  /// centre shows late.
  private func changedStores() throws(SyncFailure) -> [FleetStore] {
    let known = try replicated { () throws(StoreError) in try replica.stores() }
    let newest = known.map(\.seenAt).max().flatMap(UTCMoment.init(_:))
    let since = newest.map { $0.secondsSince1970 - 3600 - host.skewMilliseconds / 1000 } ?? 0
    let rows = try centre.rows(
      """
      SELECT s.store, s.site, s.retired IS NOT NULL, extract(epoch FROM p.seen)
      FROM frontdesk.progress p JOIN frontdesk.store s ON s.store = p.store
      WHERE p.store <> $1::uuid AND (p.seen >= to_timestamp($2::float8) OR s.retired IS NOT NULL)
      ORDER BY p.seen
      """, [host.store, "\(since)"])
    var changed: [FleetStore] = []
    for row in rows {
      guard let store = row[0], let site = row[1].flatMap(SiteName.init(atCentre:)) else { continue }
      let before = known.first { $0.store == store }
      let isRetired = row[2] == "t"
      if isRetired, before?.isRetired == true { continue }
      // What a former identity still stands for is less than before.
      if isRetired { try replicated { () throws(StoreError) in try replica.forget(store: store) } }
      changed.append(
        FleetStore(
          store: store, site: site.text, cursor: isRetired ? 0 : before?.cursor ?? 0,
          seenAt: seen(row[3]),
          isRetired: isRetired))
    }
    return changed
  }

  /// When a store was heard of; never later than now: each host writes its own moment, and one in years to come would have
  /// the next pull look for nothing that was heard of before it.
  private func seen(_ epoch: String?) -> String {
    guard let moment = host.moment(epoch) else { return Self.neverSeen }
    return min(moment, WallClock.now).text
  }

  // MARK: - Customers

  private func pull(_ stores: [FleetStore]) throws(SyncFailure) {
    let answers = try centre.exchange(stores.map { page(of: $0) })
    for (store, first) in zip(stores, answers) {
      var store = store
      var rows = first.values
      while try !take(rows, of: &store) { rows = try centre.exchange([page(of: store)])[0].values }
    }
  }

  /// What was written or erased behind the cursor, with what is known of it now.
  private func page(of store: FleetStore) -> Statement {
    Statement(
      """
      SELECT t.number, t.reference, l.number, l.country, l.registration_id, l.domain_prefix, l.email_domain, l.name_key
      FROM (
        SELECT number, reference FROM frontdesk.changes
        WHERE store = $1::uuid AND number > $2::bigint
          AND act IN ('recordSubmitted', 'recordImported', 'recordCorrected', 'recordErased')
        ORDER BY number LIMIT $4::bigint
      ) t LEFT JOIN frontdesk.lookup l
        ON l.store = $1::uuid AND l.reference = t.reference AND ($3 = '{}' OR l.country = ANY($3::text[]))
      ORDER BY t.number
      """, [store.store, "\(store.cursor)", ArrayText.of(setting.countries), "\(Self.pageSize)"])
  }

  /// Keeps one page; `true` where it was the last. Only then the store counts as heard of: a pull that is cut asks again.
  private func take(_ rows: [[String?]], of store: inout FleetStore) throws(SyncFailure) -> Bool {
    var customers: [String: FleetCustomer] = [:]
    var gone: Set<String> = []
    for row in rows {
      guard let number = row[0].flatMap({ Int64($0) }), let reference = row[1] else { continue }
      store.cursor = max(store.cursor, number)
      if let customer = FleetCustomer(reference: reference, row) {
        customers[reference] = customer
      } else {
        gone.insert(reference)
      }
    }
    let isLast = rows.count < Self.pageSize
    var kept = store
    if !isLast { kept.seenAt = Self.neverSeen }
    let list = Array(customers.values)
    try replicated { () throws(StoreError) in try replica.take(list, erased: gone.sorted(), of: kept) }
    report.customers += list.count
    report.erased += gone.count
    return isLast
  }

  // MARK: - Requests

  private func pullRequests() throws(SyncFailure) {
    let requests = try EraseRequests(centre, host).ofThisHost()
    let shown = requests.map { asked in
      EraseRequest(
        reference: asked.reference, askedAt: host.moment(asked.epoch)?.text ?? Self.neverSeen, askedBy: asked.site)
    }
    try replicated { () throws(StoreError) in try replica.setEraseRequests(shown) }
  }
}

extension FleetCustomer {
  /// Reads the columns of a page; `nil` where the centre has no such customer, or none of the host's countries.
  fileprivate init?(reference: String, _ row: [String?]) {
    guard let number = row[2].flatMap({ Int64($0) }) else { return nil }
    self.init(
      reference: reference, number: number, country: row[3] ?? "", registrationID: row[4] ?? "",
      domainPrefix: row[5] ?? "", emailDomain: row[6] ?? "", nameKey: row[7] ?? "")
  }
}
