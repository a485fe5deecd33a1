import Fleet

/// What hosts ask one another to erase, as the centre keeps it.
struct EraseRequests {
  /// One request: whose record, who asked, and when (seconds since 1970 by the centre's clock).
  struct Request {
    var reference: String
    var site: String
    var owner: String
    var epoch: String?
  }

  private let centre: Centre
  private let host: Host

  init(_ centre: Centre, _ host: Host) {
    self.centre = centre
    self.host = host
  }

  /// Those that other hosts make of this one, the oldest first.
  func ofThisHost() throws(SyncFailure) -> [Request] { try all().filter { $0.owner == host.site } }

  /// All that this host may see: those of others to it, and its own to others.
  func all() throws(SyncFailure) -> [Request] {
    let rows = try centre.rows(
      """
      SELECT r.reference, a.site, o.site, extract(epoch FROM r.asked_at) FROM frontdesk.erase_request r
      JOIN frontdesk.store a ON a.store = r.asked_by JOIN frontdesk.store o ON o.store = r.store
      WHERE r.store = $1::uuid OR r.asked_by = $1::uuid ORDER BY r.asked_at, r.reference
      """, [host.store])
    return rows.map { Request(reference: $0[0] ?? "", site: $0[1] ?? "", owner: $0[2] ?? "", epoch: $0[3]) }
  }

  /// Asks the host of a site to erase a record of its own.
  func ask(_ site: SiteName, _ reference: String) throws(SyncFailure) {
    if site.text == host.site { throw SyncFailure(.ownReference, ["reference": reference]) }
    let rows = try centre.rows("SELECT store FROM frontdesk.store WHERE site = $1", [site.text])
    guard let owner = rows.first?[0] else { throw SyncFailure(.unknownSite, ["site": site.text]) }
    let known = try centre.rows(
      "SELECT 1 FROM frontdesk.lookup WHERE store = $1::uuid AND reference = $2", [owner, reference])
    if known.isEmpty { throw SyncFailure(.unknownReference, ["reference": "\(site)/\(reference)"]) }
    try centre.exchange([
      Statement(
        """
        INSERT INTO frontdesk.erase_request (store, reference, asked_by) VALUES ($1::uuid, $2, $3::uuid)
        ON CONFLICT (store, reference) DO NOTHING
        """, [owner, reference, host.store])
    ])
  }

  /// Takes requests of this host away: there is no such record here.
  func drop(_ references: [String]) throws(SyncFailure) {
    try centre.exchange([
      Statement(
        "DELETE FROM frontdesk.erase_request WHERE store = $1::uuid AND reference = ANY($2::text[])",
        [host.store, ArrayText.of(references)])
    ])
  }
}
