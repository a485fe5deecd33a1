import Fleet
import Records
import Store

/// Does what was asked, from the connection to the answer.
struct Task {
  private let request: SyncRequest
  private let store: CustomerStore
  private let outbox: Outbox

  init(_ request: SyncRequest) throws(SyncFailure) {
    self.request = request
    store = try stored { () throws(StoreError) in
      let access: Access = if case .rejoin = request.task { .readWrite } else { .readOnly }
      return try CustomerStore(
        path: request.store, access: access, actor: Actor(login: request.login, origin: request.origin))
    }
    outbox = Outbox(store)
  }

  func run() throws(SyncFailure) -> [JSONMember] {
    switch request.task {
    case .push: return try push(connected()).members
    case .pull(let isAnew): return try pull(anew: isAnew)
    case .sync(let isNow): return try isTooSoon(isNow) ? [JSONMember("skipped", .boolean(true))] : sync()
    case .status:
      let centre = try connected()
      let replica = try? FleetReplica(path: FleetReplica.path(besideStore: request.store), access: .readOnly)
      return try FleetStatus(centre, host(at: centre), outbox, replica).members()
    case .erase(let site, let reference):
      let centre = try connected()
      try EraseRequests(centre, host(at: centre)).ask(site, reference)
      return [JSONMember("site", .text(site.text)), JSONMember("reference", .text(reference))]
    case .rejoin: return try Rejoin(connected(), outbox).run()
    }
  }

  private func connected() throws(SyncFailure) -> Centre {
    try Centre(service: request.setting.service, timeout: request.setting.timeout)
  }

  private func host(at centre: Centre) throws(SyncFailure) -> Host {
    try Host.known(to: centre, outbox, request.setting)
  }

  private func push(_ centre: Centre) throws(SyncFailure) -> PushReport {
    try Push(centre, outbox, host(at: centre), request.setting).run()
  }

  private func pull(anew isAnew: Bool, over centre: Centre? = nil) throws(SyncFailure) -> [JSONMember] {
    let replica = try writtenReplica()
    defer { replica.close() }
    var source = centre
    if let service = request.setting.pullService {
      source = try Centre(service: service, timeout: request.setting.timeout)
    }
    let reader = if let source { source } else { try connected() }
    return try Pull(reader, replica, host(at: reader), request.setting).run(anew: isAnew).members
  }

  private func writtenReplica() throws(SyncFailure) -> FleetReplica {
    try replicated { () throws(StoreError) in
      try FleetReplica(path: FleetReplica.path(besideStore: request.store), access: .readWrite)
    }
  }

  // MARK: - Both

  /// What was saved goes first, then what others asked to have erased, and that goes too before anything is fetched.
  private func sync() throws(SyncFailure) -> [JSONMember] {
    let centre = try connected()
    var report = try push(centre)
    let host = try host(at: centre)
    let erased = try EraseOrders(EraseRequests(centre, host), outbox, request).carryOut()
    if !erased.isEmpty { report.add(try push(centre)) }
    let pulled = try pull(anew: false, over: centre)
    return [
      JSONMember("push", .object(report.members)), JSONMember("pull", .object(pulled)),
      JSONMember("erasures", .array(erased.map { .text($0) })), JSONMember("skipped", .boolean(false)),
    ]
  }

  /// Whether the last run is not as many seconds ago as the configuration has between two.
  private func isTooSoon(_ isNow: Bool) throws(SyncFailure) -> Bool {
    if isNow { return false }
    guard let replica = try? FleetReplica(path: FleetReplica.path(besideStore: request.store), access: .readOnly),
      let last = (try? replica.lastPull()).flatMap({ $0 }).flatMap(UTCMoment.init(_:))
    else { return false }
    let age = WallClock.now.secondsSince1970 - last.secondsSince1970
    // A clock that was set back does not keep it waiting.
    return (0..<request.setting.every).contains(age)
  }
}
