import Fleet
import Store

/// What the centre knows of this host, and how its clock stands to ours.
struct Host {
  /// The identity of the store as a UUID.
  let store: String
  let schema: Int
  let site: String
  /// The number of the last entry at the centre; `nil` before the first push.
  let last: Int64?
  /// Our clock less the centre's.
  let skewMilliseconds: Int

  /// Asks the centre; throws where it does not know the store as this site's, or its schema is too old.
  static func known(
    to centre: Centre, _ outbox: Outbox, _ setting: FleetSetting
  ) throws(SyncFailure) -> Host {
    let store = Enrolment.dashed(try stored { () throws(StoreError) in try outbox.storeID() })
    let format = try stored { () throws(StoreError) in try outbox.format() }
    let (answers, skew) = try asked(centre, store)
    let schema = Int(answers[1].number ?? 0)
    let needed = CentreSchema.needed(forFormat: format)
    if schema < needed {
      throw SyncFailure(schema == 0 ? .noSchema : .oldSchema, ["found": "\(schema)", "needed": "\(needed)"])
    }
    guard let row = answers[2].values.first else {
      throw SyncFailure(.unknownStore, ["store": store, "site": setting.site.text])
    }
    let site = row[0] ?? ""
    if row[1] == "t" { throw SyncFailure(.retired, ["site": site]) }
    if site != setting.site.text { throw SyncFailure(.otherSite, ["site": setting.site.text, "found": site]) }
    if row[2] != "t" { throw SyncFailure(.role, ["reason": row[3] ?? "", "service": setting.service]) }
    return Host(store: store, schema: schema, site: site, last: answers[3].number, skewMilliseconds: skew)
  }

  /// A moment of the centre (seconds since 1970) as our clock tells it; `nil` where there is none.
  func moment(_ epoch: String?) -> UTCMoment? {
    epoch.flatMap { Double($0) }.map { UTCMoment(secondsSince1970: Int($0) + skewMilliseconds / 1000) }
  }

  private static func asked(
    _ centre: Centre, _ store: String
  ) throws(SyncFailure) -> (answers: [Rows], skewMilliseconds: Int) {
    let before = WallClock.milliseconds
    let answers = try centre.exchange([
      Statement("SELECT extract(epoch FROM clock_timestamp())"),
      Statement("SELECT max(schema) FROM frontdesk.meta"),
      Statement(
        """
        SELECT site, retired IS NOT NULL, login = current_user, login FROM frontdesk.store WHERE store = $1::uuid
        """, [store]),
      PushStatements.last(of: store),
    ])
    let after = WallClock.milliseconds
    let theirs = answers[0].text.flatMap { Double($0) } ?? 0
    return (answers, (before + after) / 2 - Int(theirs * 1000))
  }
}

/// Does something with the store; an error becomes a failure that the program can tell.
func stored<Value>(_ work: () throws(StoreError) -> Value) throws(SyncFailure) -> Value {
  do { return try work() } catch { throw SyncFailure(.store, StoreTrouble.arguments(of: error)) }
}

/// Does something with what is kept of other hosts.
func replicated<Value>(_ work: () throws(StoreError) -> Value) throws(SyncFailure) -> Value {
  do { return try work() } catch { throw SyncFailure(.replica, StoreTrouble.arguments(of: error)) }
}

/// Why the store refused something, for whoever puts it into words.
enum StoreTrouble {
  static func arguments(of error: StoreError) -> [String: String] {
    error.arguments.merging(["key": error.key]) { $1 }
  }
}
