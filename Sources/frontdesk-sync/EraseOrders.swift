import Fleet
import Records
import Store

/// Carries out what other hosts asked to have erased here, where the configuration trusts them with it.
struct EraseOrders {
  /// How many are carried out in a day at most: a host that is taken over must not empty the store.
  private static let mostADay = 10
  /// The trail tells by whom: `fleet:RTM`.
  private static let login = "fleet:"

  private let requests: EraseRequests
  private let outbox: Outbox
  private let request: SyncRequest

  init(_ requests: EraseRequests, _ outbox: Outbox, _ request: SyncRequest) {
    self.requests = requests
    self.outbox = outbox
    self.request = request
  }

  /// The references that were erased. What has no record here any more is no request any more; the others wait for somebody
  /// with the role.
  func carryOut() throws(SyncFailure) -> [String] {
    let trusted = Set(request.setting.eraseFrom.map(\.text))
    let since = WallClock.now.adding(seconds: -86_400).text
    var rest = try Self.mostADay - stored { () throws(StoreError) in try outbox.erasures(by: Self.login, since: since) }
    var done: [String] = []
    var unknown: [String] = []
    for asked in try requests.ofThisHost() {
      let isHere = try stored { () throws(StoreError) in try outbox.recordID(reference: asked.reference) } != nil
      if !isHere {
        unknown.append(asked.reference)
      } else if trusted.contains(asked.site), rest > 0 {
        if try erase(asked) { done.append(asked.reference) }
        rest -= 1
      }
    }
    if !unknown.isEmpty { try requests.drop(unknown) }
    return done
  }

  private func erase(_ asked: EraseRequests.Request) throws(SyncFailure) -> Bool {
    try stored { () throws(StoreError) in
      let store = try CustomerStore(
        path: request.store, access: .readWrite,
        actor: Actor(login: Self.login + asked.site, origin: "frontdesk-sync"))
      defer { store.close() }
      return try store.erase(reference: asked.reference, at: WallClock.now.text) != nil
    }
  }
}
