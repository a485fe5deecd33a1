import Fleet
import Rules
import Store
import Synchronization
import Wizard

/// What is known here of the customers of other hosts: asked while somebody types, so it never waits and never complains.
///
/// What cannot be read is as if nothing were known; the log says why. Without a centre, and at a kiosk, no file is looked
/// for.
final class OtherHosts: Sendable {
  private let path: String
  private let log: EventLog?
  private let state: Mutex<State>

  private enum State {
    /// Opened when it is first asked; the last failure is noted once.
    case unopened(StoreError?)
    case open(FleetReplica)
    /// Nobody asks, or there is nothing that could be read.
    case none
  }

  /// How long a question waits for the program that fetches, in milliseconds.
  private static let wait = 50

  /// As the configuration lets other hosts be asked.
  init(_ setup: Setup) {
    path = FleetReplica.path(besideStore: setup.storePath)
    log = setup.log
    let isAsked = setup.fleet?.isLookupOn == true && !setup.isKiosk
    state = Mutex(isAsked ? .unopened(nil) : .none)
  }

  /// What a replica has that is open already.
  init(_ replica: FleetReplica, at path: String) {
    self.path = path
    log = nil
    state = Mutex(.open(replica))
  }

  /// The customers of other hosts that a question finds; `nil` where that is not known.
  func customers(_ question: CustomerQuestion) -> [CustomerElsewhere]? {
    asking { replica throws(StoreError) in try replica.customers(question, now: SystemClock.utc) }
  }

  /// What other hosts ask this one to erase, the oldest first.
  func erasures() -> [AskedErasure] {
    let requests = asking { replica throws(StoreError) in try replica.eraseRequests() } ?? []
    return requests.map {
      AskedErasure(site: $0.askedBy, reference: $0.reference, secondsAgo: SystemClock.seconds(since: $0.askedAt))
    }
  }

  private func asking<Value>(_ work: (FleetReplica) throws(StoreError) -> Value) -> Value? {
    state.withLock { state in
      do throws(StoreError) {
        guard let replica = try opened(&state) else { return nil }
        return try work(replica)
      } catch {
        failed(error, &state)
        return nil
      }
    }
  }

  private func opened(_ state: inout State) throws(StoreError) -> FleetReplica? {
    switch state {
    case .none: return nil
    case .open(let replica): return replica
    case .unopened:
      let patience = StorePatience()
      patience.set(milliseconds: Self.wait)
      let replica = try FleetReplica(path: path, access: .readOnly, patience: patience)
      state = .open(replica)
      return replica
    }
  }

  /// One that is not there yet, or in use, is tried again with the next question.
  private func failed(_ error: StoreError, _ state: inout State) {
    var isNoted = false
    if case .unopened(error) = state { isNoted = true }
    if !isNoted { log?.note("other-hosts", ("reason", .words(error.key))) }
    switch error {
    case .missing, .moved, .locked, .readOnly:
      if case .unopened = state { state = .unopened(error) }
    default: state = .none
    }
  }
}
