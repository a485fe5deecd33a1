import Fleet
import Records
import Store

/// Does what was asked, from the connection to the answer.
struct Task {
  private let request: SyncRequest
  private let outbox: Outbox

  /// The centre, and what it knows of this host.
  private typealias Meeting = (centre: Centre, host: Host)

  /// What is answered. A run that comes too soon looks at nothing but that.
  static func answer(to request: SyncRequest) throws(SyncFailure) -> [JSONMember] {
    if case .sync(now: false) = request.task, isTooSoon(request) { return [JSONMember("skipped", .boolean(true))] }
    return try Task(request).run()
  }

  private init(_ request: SyncRequest) throws(SyncFailure) {
    self.request = request
    outbox = Outbox(
      try stored { () throws(StoreError) in
        let access: Access = if case .rejoin = request.task { .readWrite } else { .readOnly }
        return try CustomerStore(
          path: request.store, access: access, actor: Actor(login: request.login, origin: request.origin))
      })
  }

  private func run() throws(SyncFailure) -> [JSONMember] {
    switch request.task {
    case .push: return try push(meeting()).members
    case .pull(let isAnew): return try pull(anew: isAnew)
    case .sync: return try sync()
    case .status:
      let (centre, host) = try meeting()
      return try FleetStatus(centre, host, outbox, Self.replica(of: request)).members()
    case .erase(let site, let reference):
      let (centre, host) = try meeting()
      try EraseRequests(centre, host).ask(site, reference)
      return [JSONMember("site", .text(site.text)), JSONMember("reference", .text(reference))]
    case .rejoin: return try Rejoin(connected(), outbox).run()
    }
  }

  private func connected(to service: String? = nil) throws(SyncFailure) -> Centre {
    try Centre(service: service ?? request.setting.service, timeout: request.setting.timeout)
  }

  private func meeting(at service: String? = nil) throws(SyncFailure) -> Meeting {
    let centre = try connected(to: service)
    return (centre, try Host.known(to: centre, outbox, request.setting))
  }

  private func push(_ meeting: Meeting) throws(SyncFailure) -> PushReport {
    try Push(meeting.centre, outbox, meeting.host, request.setting).run()
  }

  /// - Parameter meeting: the centre that is met already; a service for pulling goes before it.
  private func pull(anew isAnew: Bool, over meeting: Meeting? = nil) throws(SyncFailure) -> [JSONMember] {
    let replica = try replicated { () throws(StoreError) in
      try FleetReplica(path: FleetReplica.path(besideStore: request.store), access: .readWrite)
    }
    defer { replica.close() }
    let source =
      if let meeting, request.setting.pullService == nil { meeting } else {
        try self.meeting(at: request.setting.pullService)
      }
    return try Pull(source.centre, replica, source.host, request.setting).run(anew: isAnew).members
  }

  /// What is kept of other hosts, for reading; `nil` where nothing is.
  private static func replica(of request: SyncRequest) -> FleetReplica? {
    try? FleetReplica(path: FleetReplica.path(besideStore: request.store), access: .readOnly)
  }

  // MARK: - Both

  /// What was saved goes first, then what others asked to have erased, and that goes too before anything is fetched.
  private func sync() throws(SyncFailure) -> [JSONMember] {
    let meeting = try meeting()
    var report = try push(meeting)
    let erased = try EraseOrders(EraseRequests(meeting.centre, meeting.host), outbox, request).carryOut()
    if !erased.isEmpty { report.add(try push(meeting)) }
    let pulled = try pull(anew: false, over: meeting)
    return [
      JSONMember("push", .object(report.members)), JSONMember("pull", .object(pulled)),
      JSONMember("erasures", .array(erased.map { .text($0) })), JSONMember("skipped", .boolean(false)),
    ]
  }

  /// Whether the last run is not as many seconds ago as the configuration has between two.
  private static func isTooSoon(_ request: SyncRequest) -> Bool {
    guard let replica = replica(of: request), let noted = try? replica.lastPull(), let last = UTCMoment(noted) else {
      return false
    }
    let age = WallClock.now.secondsSince1970 - last.secondsSince1970
    // A clock that was set back does not keep it waiting.
    return age >= 0 && age < request.setting.every
  }
}
