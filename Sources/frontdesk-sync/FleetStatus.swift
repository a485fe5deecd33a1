import Fleet
import Records
import Store

/// How this host and the others stand at the centre.
struct FleetStatus {
  private let centre: Centre
  private let host: Host
  private let lastEntry: Int64
  private let lastPull: String?

  init(_ centre: Centre, _ host: Host, _ outbox: Outbox, _ replica: FleetReplica?) throws(SyncFailure) {
    self.centre = centre
    self.host = host
    lastEntry = try stored { () throws(StoreError) in try outbox.lastEntry() }
    lastPull = try replicated { () throws(StoreError) in try replica?.lastPull() ?? nil }
  }

  /// As the line of JSON has it.
  func members() throws(SyncFailure) -> [JSONMember] {
    let hosts = try hosts()
    let requests = try EraseRequests(centre, host).all().map { request in
      JSONValue.object([
        JSONMember("site", .text(request.owner)), JSONMember("reference", .text(request.reference)),
        JSONMember("askedAt", moment(request.epoch)), JSONMember("askedBy", .text(request.site)),
      ])
    }
    return [
      JSONMember("site", .text(host.site)), JSONMember("store", .text(host.store)),
      JSONMember("schema", .number(JSONNumber(host.schema))),
      JSONMember("lag", .number(JSONNumber(Int(max(0, lastEntry - (host.last ?? 0)))))),
      .skew(host.skewMilliseconds), JSONMember("rowSecurity", .boolean(try hasRowSecurity())),
      JSONMember("hosts", .array(hosts)), JSONMember("requests", .array(requests)),
      JSONMember("lastPull", lastPull.map { .text($0) } ?? .null),
    ]
  }

  private func hosts() throws(SyncFailure) -> [JSONValue] {
    let rows = try centre.rows(
      """
      SELECT s.site, extract(epoch FROM p.seen), p.last, s.retired IS NOT NULL, p.skew_ms
      FROM frontdesk.store s LEFT JOIN frontdesk.progress p ON p.store = s.store
      ORDER BY p.seen DESC NULLS LAST, s.site LIMIT 10000
      """)
    return rows.map { row in
      .object([
        JSONMember("site", .text(row[0] ?? "")), JSONMember("seen", moment(row[1])),
        JSONMember("last", row[2].flatMap { Int($0) }.map { .number(JSONNumber($0)) } ?? .null),
        JSONMember("retired", .boolean(row[3] == "t")),
        row[4].flatMap { Int($0) }.map { .skew($0) } ?? JSONMember("skew", .null),
      ])
    }
  }

  private func moment(_ epoch: String?) -> JSONValue { host.moment(epoch).map { .text($0.text) } ?? .null }

  /// Whether the engine keeps hosts from one another's rows; one that does not know the question has no such thing.
  private func hasRowSecurity() throws(SyncFailure) -> Bool {
    do throws(SyncFailure) {
      let rows = try centre.rows(
        """
        SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'frontdesk' AND c.relname IN ('trail', 'record', 'lookup') AND c.relrowsecurity
        """)
      return rows.first?[0] == "3"
    } catch {
      if error.kind == .cut { throw error }
      return false
    }
  }
}
