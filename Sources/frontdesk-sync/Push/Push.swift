import Fleet
import Records
import Store

/// Sends what was saved here and is not at the centre yet, in order, in transactions of at most a batch.
///
/// How far the host has come stands at the centre alone, in the transaction of what it counts.
final class Push {
  private let centre: Centre
  private let outbox: Outbox
  private let host: Host
  private let setting: FleetSetting
  private let statements: PushStatements
  private var report = PushReport()
  /// How often another push of the same store came first, or the engine gave a transaction up.
  private var retries = 0
  private static let mostRetries = 20

  init(_ centre: Centre, _ outbox: Outbox, _ host: Host, _ setting: FleetSetting) throws(SyncFailure) {
    self.centre = centre
    self.outbox = outbox
    self.host = host
    self.setting = setting
    statements = PushStatements(
      store: host.store, format: try stored { () throws(StoreError) in try outbox.format() },
      skewMilliseconds: host.skewMilliseconds, timeout: setting.timeout, pushesOperators: setting.pushesOperators)
  }

  /// Sends everything; what is thrown leaves the centre with a whole beginning of the trail.
  func run() throws(SyncFailure) -> PushReport {
    let start = Deadline.now
    var last = try beginning()
    report.from = last + 1
    var batch = try next(after: last)
    while let newest = batch.entries.last?.number {
      let sent = statements.batch(batch, after: last)
      try centre.send(sent)
      // While the centre is at work, the next batch is read.
      let following = try next(after: newest)
      if try isTaken(sent.count) {
        report.count(batch)
        (last, batch) = (newest, following)
      } else {
        last = try beginning()
        batch = try next(after: last)
      }
    }
    if report.sent == 0 { try centre.exchange([statements.sign]) }
    report.to = last
    if report.sent == 0 { report.from = last }
    report.seconds = Double(Deadline.now - start) / 1_000_000_000
    report.skewMilliseconds = host.skewMilliseconds
    return report
  }

  /// Where to go on: the last entry at the centre, which must be the store's own.
  private func beginning() throws(SyncFailure) -> Int64 {
    let rows = try centre.exchange([statements.first, PushStatements.last(of: host.store)])
    guard let last = rows[1].number else { throw SyncFailure(.unexpected, ["reason": "progress"]) }
    try Divergence(centre, outbox, store: host.store).check(last)
    return last
  }

  private func next(after last: Int64) throws(SyncFailure) -> OutboxBatch {
    try stored { () throws(StoreError) in
      try outbox.entries(after: last, limit: setting.batch, withOperators: setting.pushesOperators)
    }
  }

  /// Whether the centre took the batch: not where another push came first, or the engine gave the transaction up.
  private func isTaken(_ count: Int) throws(SyncFailure) -> Bool {
    do throws(SyncFailure) {
      _ = try centre.receive(count)
      return true
    } catch {
      guard error.kind == .busy, retries < Self.mostRetries else { throw error }
      retries += 1
      return false
    }
  }
}
