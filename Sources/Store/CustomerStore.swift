import SQLite
public import Records
import Synchronization

/// The records and drafts of one partner, in one SQLite file.
///
/// Safe to use from several threads; calls wait for one another. Other processes may use the same file at once.
public final class CustomerStore: Sendable {
  /// The path as it was given.
  public let path: String
  /// Whether the store may be written.
  public let access: Access
  /// On whose behalf everything here is done: the trail names them.
  public let actor: Actor
  private let state: Mutex<State>
  /// This program's session, begun when it first holds a draft.
  private let ownSession = Mutex<SessionLock?>(nil)
  /// Which store was opened: should the file be exchanged while it is open, nothing is written to the other.
  private let identity: StoreIdentity
  /// How long calls wait for other programs.
  public let patience: StorePatience
  /// Nanoseconds of the monotonic clock, when long work last left room for other programs.
  let lastRoom = Atomic<Int64>(0)
  /// Whether a transaction of another program was cut off before this one opened the store.
  let wasCutOff: Bool

  private enum State {
    case open(OpenStore)
    /// After an error that SQLite must not carry on from: opened anew before the next use.
    case dropped
    case closed
  }

  /// Opens the store, and makes or migrates it where `access` is ``Access/readWrite``.
  ///
  /// A file that is refused is left byte for byte as it was. The patience is for the opening and for all later calls.
  public init(
    path: String, access: Access, actor: Actor, patience: StorePatience = StorePatience()
  ) throws(StoreError) {
    self.path = path
    self.access = access
    self.actor = actor
    self.patience = patience
    patience.begin(at: path)
    defer { patience.end() }
    let opened = try StoreConnection.open(path, access, patience.wait)
    identity = opened.identity
    wasCutOff = opened.wasCutOff
    state = Mutex(.open(opened))
  }

  /// Gives the file back; later calls throw.
  public func close() {
    state.withLock { state in
      if case .open(let opened) = state { opened.connection.close() }
      state = .closed
    }
  }

  /// The session of this program, by which a draft is known to be open.
  func session() throws(StoreError) -> SessionLock {
    do {
      return try ownSession.withLock { session in
        if let session { return session }
        let begun = try SessionLock(StorePath(path))
        session = begun
        return begun
      }
    } catch {
      throw .from(error)
    }
  }

  /// Reads in one transaction.
  func read<Value: Sendable>(_ body: (Connection) throws -> Value) throws(StoreError) -> Value {
    try using { opened in
      try opened.connection.transaction(isWriting: false) { try body(opened.connection) }
    }
  }

  /// Writes in one transaction that has the right to write from its beginning.
  func write<Value: Sendable>(_ body: (Connection) throws -> Value) throws(StoreError) -> Value {
    if access != .readWrite { throw .readOnly }
    return try using { opened in
      try opened.checkPlace()
      let value = try opened.connection.transaction(isWriting: true) { try body(opened.connection) }
      // Before it is reported as saved: SQLite goes on writing into a file that was removed, where it is lost.
      try opened.checkPlace()
      return value
    }
  }

  /// Runs a piece of work on the connection; an error that it must not carry on from closes it.
  func using<Value: Sendable>(_ body: (OpenStore) throws -> Value) throws(StoreError) -> Value {
    do {
      return try state.withLock { state in
        // A program that is stopped in a transaction would keep the store from all others.
        let stopping = StopSignal.held()
        defer { stopping.release() }
        patience.begin(at: path)
        defer { patience.end() }
        let opened = try connection(&state)
        do { return try body(opened) } catch {
          let cause = StoreError.from(error)
          // After a failed flush the system may call unwritten pages clean: only a new connection sees the disk.
          if !cause.leavesConnectionSound {
            opened.connection.close()
            state = .dropped
          }
          throw cause
        }
      }
    } catch {
      throw .from(error)
    }
  }

  private func connection(_ state: inout State) throws(StoreError) -> OpenStore {
    switch state {
    case .open(let opened): return opened
    case .closed: throw StoreError.from(SQLiteError.misuse)
    case .dropped:
      let opened = try StoreConnection.reopen(path, access, patience.wait, as: identity)
      state = .open(opened)
      return opened
    }
  }
}
