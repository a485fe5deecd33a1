import Fleet
import Foundation
import Glibc
import Records
import Store
import Synchronization
import TestSupport
import Testing

/// Hosts that save, correct, erase, push, pull and are killed at random, behind lines that misbehave: what they have is the
/// model of what the centre and the others have in the end.
@Suite("A random walk of a fleet", .serialized, .enabled(if: PostgresCluster.isUsable, "\(PostgresCluster.missing)"))
struct WalkTests {
  @Test("One server", arguments: [UInt64(1), 2, 3])
  func oneServer(_ seed: UInt64) throws { try Walk(seed, .plain).run() }

  @Test("Trail and records hash-partitioned by store", arguments: [UInt64(4), 5])
  func partitioned(_ seed: UInt64) throws { try Walk(seed, .partitioned).run() }

  @Test(
    "Through PgBouncer in transaction mode", .enabled(if: Pooler.isUsable, "skipped: no pgbouncer"),
    arguments: [UInt64(6), 7])
  func pooled(_ seed: UInt64) throws { try Walk(seed, .pooled).run() }

  @Test(
    "Over TLS in a network that delays and loses packets",
    .enabled(if: ShapedNetwork.isUsable, "\(ShapedNetwork.missing)"), arguments: [UInt64(10), 11])
  func shaped(_ seed: UInt64) throws { try Walk(seed, .shaped).run() }

  @Test("Pulls from a streaming copy that lags", arguments: [UInt64(8), 9])
  func lagging(_ seed: UInt64) throws { try Walk(seed, .lagging).run() }
}

/// One walk.
final class Walk {
  /// How the centre is spread.
  enum Spread { case plain, partitioned, pooled, lagging, shaped }

  private let centre: PostgresCluster
  private let copy: PostgresCluster?
  private let pooler: Pooler?
  private let relays: [Relay]
  private let branches: [Branch]
  private var random: SeededRandom
  /// What each store must hold: the names of its records by their references.
  private var model: [[String: String]] = [[:], [:], [:], [:]]
  private static let sites = ["AMS", "RTM", "UTR", "GRQ"]

  init(_ seed: UInt64, _ spread: Spread) throws {
    random = SeededRandom(seed: seed)
    let network = spread == .shaped ? try ShapedNetwork() : nil
    let centre = try PostgresCluster(in: network)
    try centre.script(spread == .partitioned ? Self.partitioned(CentreSchema.text()) : CentreSchema.text())
    branches = try Self.sites.map { try Branch($0, at: centre) }
    self.centre = centre
    let target: (socket: String, port: UInt16)
    pooler = spread == .pooled ? try Pooler(before: centre, logins: branches.map(\.login)) : nil
    target = pooler.map { ($0.socket, $0.port) } ?? (centre.socket, centre.port)
    copy = spread == .lagging ? try PostgresCluster(copyOf: centre) : nil
    // Three hosts; the last of them has two stores.
    relays = try (0..<3).map { _ in try Relay(to: "\(target.socket)/.s.PGSQL.\(target.port)") }
    for (place, branch) in branches.enumerated() {
      let relay = relays[min(place, 2)]
      (branch.service["host"], branch.service["port"]) = (relay.socket, "\(relay.port)")
      branch.setting.batch = 4
      branch.setting.timeout = network == nil ? 1 : 5
      if let network {
        branch.network = network
        try branch.useTLS(at: centre)
      }
      if let copy {
        branch.setting.pullService = "copy"
        branch.otherServices["copy"] = [
          "host": copy.socket, "port": "\(copy.port)", "dbname": "centre", "user": branch.login,
        ]
      }
    }
    for (place, relay) in relays.enumerated() {
      let faults = Mutex(SeededRandom(seed: seed &* 31 &+ UInt64(place)))
      relay.set { faults.withLock { Self.fault(&$0) } }
    }
  }

  deinit { for relay in relays { relay.end() } }

  /// Every key holds the store: the tables take a partition by it without another word.
  private static func partitioned(_ schema: String) -> String {
    var text = schema
    for table in ["trail", "record"] {
      guard let start = text.firstRange(of: "CREATE TABLE frontdesk.\(table) ("),
        let end = text[start.upperBound...].firstRange(of: "\n);")
      else { continue }
      let parts = (0..<3).map { part in
        "CREATE TABLE frontdesk.\(table)_\(part) PARTITION OF frontdesk.\(table) FOR VALUES WITH (MODULUS 3, REMAINDER \(part));"
      }
      text.replaceSubrange(end, with: "\n) PARTITION BY HASH (store);\n" + parts.joined(separator: "\n"))
    }
    return text
  }

  private static func fault(_ random: inout SeededRandom) -> Relay.Fault {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<10: .none
    case 10..<12: .slow(Int.random(in: 1...4, using: &random))
    case 12..<17: .cut(Int.random(in: 1...12_000, using: &random))
    case 17..<19: .refused
    default: .stalled(Int.random(in: 1...12_000, using: &random))
    }
  }

  // MARK: - Walking

  func run() throws {
    for step in 0..<120 {
      let place = Int.random(in: 0..<branches.count, using: &random)
      try take(step, place)
      if step % 10 == 9 { try checkBeginnings(step) }
    }
    try settle()
  }

  private func take(_ step: Int, _ place: Int) throws {
    let branch = branches[place]
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<40: try save(place)
    case 40..<50: try change(place)
    case 50..<57: try erase(place)
    case 57..<72: try expectKnownEnd(branch.run(.push), step)
    case 72..<84: try expectKnownEnd(branch.run(.pull(anew: false)), step)
    case 84..<90: try expectKnownEnd(branch.run(.sync(now: true)), step)
    case 90..<98: try kill(branch)
    default: try restart()
    }
  }

  /// However the line is, a run ends with what it says: all done, or try again.
  private func expectKnownEnd(_ run: SyncRun, _ step: Int) throws {
    #expect([0, 75].contains(run.status), "step \(step): \(run.line) \(run.said)")
  }

  private func save(_ place: Int) throws {
    let name = "Fietsen \(place) \(UInt32.random(in: .min ... .max, using: &random)) B.V."
    model[place][try branches[place].save([.companyName: name]).reference] = name
  }

  private func change(_ place: Int) throws {
    guard let reference = model[place].keys.sorted().randomElement(using: &random) else { return }
    let name = "Rijwielen \(UInt32.random(in: .min ... .max, using: &random)) N.V."
    try branches[place].correct(reference, name: name)
    model[place][reference] = name
  }

  private func erase(_ place: Int) throws {
    guard let reference = model[place].keys.sorted().randomElement(using: &random) else { return }
    try branches[place].erase(reference)
    model[place][reference] = nil
  }

  private func kill(_ branch: Branch) throws {
    let task: SyncTask = Bool.random(using: &random) ? .push : .pull(anew: false)
    let run = try branch.start(task, output: branch.folder.path("killed"))
    usleep(UInt32.random(in: 0...25_000, using: &random))
    run.kill(SIGKILL)
    _ = try run.wait(seconds: 20)
  }

  private func restart() throws {
    centre.stop(signal: SIGQUIT)
    try centre.start()
  }

  // MARK: - Comparing

  private func checkBeginnings(_ step: Int) throws {
    for branch in branches { #expect(try centre.faults(of: branch, isAll: false) == [], "step \(step)") }
  }

  /// The lines are sound again: everything is there, everywhere.
  private func settle() throws {
    for relay in relays { relay.set { .none } }
    for branch in branches { try insist(.push, branch) }
    if let copy { try copy.follow(centre) }
    for branch in branches { try insist(.pull(anew: false), branch) }
    for (place, branch) in branches.enumerated() {
      #expect(try centre.faults(of: branch, isAll: true) == [])
      let names = model[place].sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      #expect(try branch.names() == names)
      let others = try branches.filter { $0 !== branch }.flatMap { try $0.recognised() }.sorted()
      #expect(try branch.recognisedElsewhere() == others)
    }
  }

  /// Tries again as long as it is told to: the server ends what a stalled line has left open after some seconds.
  private func insist(_ task: SyncTask, _ branch: Branch) throws {
    try Patience.wait("\(task) of \(branch.setting.site)", seconds: 60) {
      let run = try branch.run(task)
      #expect([0, 75].contains(run.status), "\(run.line) \(run.said)")
      return run.status == 0
    }
  }
}

extension Branch {
  /// By what each record is recognised, with the site.
  fileprivate func recognised() throws -> [String] {
    try sqlite(
      """
      SELECT '\(setting.site) ' || reference || ' ' || record.country || ' ' || registration_id || ' ' || domain_prefix
        || ' ' || email_domain || ' ' || key FROM record JOIN record_name USING (number)
      """)
  }

  /// The same of the customers of other hosts.
  fileprivate func recognisedElsewhere() throws -> [String] {
    try sqlite(
      """
      SELECT site || ' ' || reference || ' ' || country || ' ' || registration_id || ' ' || domain_prefix || ' '
        || email_domain || ' ' || key FROM customer JOIN host ON host.number = customer.host
      """, in: FleetReplica.path(besideStore: store)
    ).sorted()
  }
}
