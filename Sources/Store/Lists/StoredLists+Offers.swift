public import Catalog
import Rules
import SQLite

extension StoredLists {
  /// Takes over one list of a file that was read: a whole list takes the place of that of the same market and month, and a
  /// preview is merged into the newest list of its market.
  ///
  /// Until all of it is written, others see what was there before; one that is stopped leaves nothing that anybody sees.
  /// `at` is UTC, ISO 8601. Throws ``StoreError/takenOver`` where another import has begun meanwhile.
  ///
  /// - Parameter progress: is told after each piece which part is written, 0 to 1.
  public func importOffers(
    _ list: MarketOfferList, of source: ListImport, progress: @escaping (Double) -> Void = { _ in }
  ) throws(StoreError) -> ListImport {
    let isPreview = source.kind == OfferListKind.preview.rawValue
    try removeLeftovers()
    let (before, target) = try store.read { db -> (MarketOfferList?, MarketOfferList) in
      guard isPreview, let row = try OfferListRow.newest(of: list.market, db) else {
        let row = try OfferListRow.list(of: list.market, month: list.month, db)
        return (try row.map { try Self.list($0, db) }, list)
      }
      let before = try Self.list(row, db)
      return (before, before.merging(preview: list))
    }
    var report = source
    report.market = target.market
    report.month = target.month
    let changes = OfferListChanges(from: before, to: target)
    (report.added, report.changed, report.dropped, report.kept) = (
      changes.added, changes.changed, changes.dropped, changes.kept
    )
    let digest = target.digest
    if report.changesNothing, before?.digest == digest { return report }
    let number = try OfferListWriter(store: store, list: target, digest: digest, at: source.at, progress: progress)
      .write()
    try store.write { db in
      guard try db.exists("SELECT 1 FROM offer_list WHERE number = ? AND state = 'written'", [.integer(number)]) else {
        throw StoreError.takenOver
      }
      try db.run(
        "UPDATE offer_list SET state = 'replaced' WHERE market = ? AND month = ? AND state = 'ready'",
        [.text(target.market), .text(target.month)])
      try db.run("UPDATE offer_list SET state = 'ready' WHERE number = ?", [.integer(number)])
      try Self.note(report, db)
    }
    try removeLeftovers()
    return report
  }

  /// Takes over an offer matrix in the place of the one before.
  public func importMatrix(_ matrix: [MatrixEntry], of source: ListImport) throws(StoreError) -> ListImport {
    try store.write { db in
      var report = source
      let before = try db.all(
        """
        SELECT id, title, minimum, maximum, limit_kind, limit_count, prerequisites, countries FROM offer_matrix
        """, [], MatrixEntry.init(row:))
      let known = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
      let entries = Dictionary(matrix.map { ($0.id, $0) }) { _, last in last }
      for (id, entry) in entries {
        guard let old = known[id] else {
          report.added += 1
          continue
        }
        if old == entry { report.kept += 1 } else { report.changed += 1 }
      }
      report.dropped = known.keys.count { entries[$0] == nil }
      if report.changesNothing { return report }
      try db.run("DELETE FROM offer_matrix")
      for entry in entries.values.sorted(by: { $0.id < $1.id }) { try Self.insert(entry, db) }
      try Self.note(report, db)
      return report
    }
  }

  private static func insert(_ entry: MatrixEntry, _ db: Connection) throws {
    try db.run(
      """
      INSERT INTO offer_matrix (id, title, minimum, maximum, limit_kind, limit_count, prerequisites, countries)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(entry.id), .text(entry.title), .number(entry.minimum), .number(entry.maximum),
        .text(entry.limit?.kind.rawValue ?? ""), .number(entry.limit?.count ?? 0),
        .text(entry.prerequisites.joined(separator: " ")), .text(entry.countries.joined(separator: " ")),
      ])
  }

  /// The imports of lists that changed something, the newest first.
  public func listImports(limit: Int) throws(StoreError) -> [ListImport] {
    try store.read { db in
      try db.all(
        """
        SELECT at, operator, file, kind, market, month, added, changed, dropped, kept, refused FROM list_import
        ORDER BY number DESC LIMIT ?
        """, [.number(limit)]
      ) { row in
        var entry = ListImport(
          at: try row.text(0), by: try row.text(1), file: try row.text(2), kind: try row.text(3),
          market: try row.text(4), month: try row.text(5))
        (entry.added, entry.changed, entry.dropped) = (try row.number(6), try row.number(7), try row.number(8))
        (entry.kept, entry.refused) = (try row.number(9), try row.number(10))
        return entry
      }
    }
  }

  static func note(_ report: ListImport, _ db: Connection) throws {
    try db.run(
      """
      INSERT INTO list_import (at, operator, file, kind, market, month, added, changed, dropped, kept, refused)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(report.at), .text(report.by), .text(report.file), .text(report.kind), .text(report.market),
        .text(report.month), .number(report.added), .number(report.changed), .number(report.dropped),
        .number(report.kept), .number(report.refused),
      ])
  }

  /// The whole list as it was imported.
  private static func list(_ row: OfferListRow, _ db: Connection) throws -> MarketOfferList {
    let offers = try db.all(
      """
      SELECT id, title, segment, tags, facts, prices, costs FROM listed_offer WHERE key >= ? AND key < ? ORDER BY key
      """, [.integer(row.key(0)), .integer(OfferListRow.key(row.number + 1, 0))]
    ) { try PublishedOffer(row: $0, withCosts: true) }
    return MarketOfferList(market: row.market, month: row.month, offers: offers)
  }

  // MARK: - What stopped imports left

  /// Rows that are removed in one transaction.
  private static let pieceSize = 2_000

  /// Removes the rows of lists that were replaced, and of those that were never written to their end, in pieces.
  private func removeLeftovers() throws(StoreError) {
    while let number = try leftover() {
      // One that is still being written is given up here; its program ends with its next piece.
      try store.write { db in
        try db.run("UPDATE offer_list SET state = 'replaced' WHERE number = ?", [.integer(number)])
      }
      var isGoingOn = true
      while isGoingOn {
        isGoingOn = try store.write { db in try Self.removePiece(of: number, db) }
        store.leaveRoom()
      }
    }
  }

  private func leftover() throws(StoreError) -> Int64? {
    try store.read { db in
      try db.number("SELECT number FROM offer_list WHERE state <> 'ready' ORDER BY number LIMIT 1").map(Int64.init)
    }
  }

  /// `false` where nothing of the list is left, itself included.
  private static func removePiece(of number: Int64, _ db: Connection) throws -> Bool {
    let size: Value = .number(pieceSize)
    let (start, end): (Value, Value) = (
      .integer(OfferListRow.key(number, 0)), .integer(OfferListRow.key(number + 1, 0))
    )
    try db.run(
      "DELETE FROM listed_offer WHERE key IN (SELECT key FROM listed_offer WHERE key >= ? AND key < ? LIMIT ?)",
      [start, end, size])
    if db.changes > 0 { return true }
    try db.run(
      """
      DELETE FROM listed_offer_id WHERE list = ?1 AND id IN (SELECT id FROM listed_offer_id WHERE list = ?1 LIMIT ?2)
      """, [.integer(number), size])
    if db.changes > 0 { return true }
    try db.run(
      "DELETE FROM offer_word WHERE number IN (SELECT number FROM offer_word WHERE list = ? LIMIT ?)",
      [.integer(number), size])
    if db.changes > 0 { return true }
    try db.run("DELETE FROM offer_list WHERE number = ?", [.integer(number)])
    return false
  }
}

extension MarketOfferList {
  /// A number that two lists with other offers, prices or costs do not share (FNV-1a, 64 bits).
  var digest: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for octet in text.utf8 { hash = (hash ^ UInt64(octet)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    for offer in offers {
      add(offer.id)
      add(offer.title)
      add(offer.segment.rawValue)
      add(offer.tags.joined(separator: ";"))
      add(OwnFactsText.text(offer.own))
      add(PlanText.prices(offer.plans))
      add(PlanText.costs(offer.plans))
    }
    return String(hash, radix: 16)
  }
}
