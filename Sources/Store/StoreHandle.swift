import SQLite
import Synchronization

/// One open file of a kind: the connection, and what becomes of it after an error.
///
/// Safe to use from several threads; calls wait for one another. Other processes may use the same file at once.
final class StoreHandle: Sendable {
  /// The path as it was given.
  let path: String
  let access: Access
  /// How long calls wait for other programs.
  let patience: StorePatience
  /// Whether a transaction of another program was cut off before this one opened the file.
  let wasCutOff: Bool
  private let kind: StoreKind
  private let state: Mutex<State>
  /// Which file was opened: should it be exchanged while it is open, nothing is written to the other.
  private let identity: StoreIdentity

  private enum State {
    case open(OpenStore)
    /// After an error that SQLite must not carry on from: opened anew before the next use.
    case dropped
    case closed
  }

  /// Opens the file, and makes or migrates it where `access` is ``Access/readWrite``.
  init(path: String, _ kind: StoreKind, _ access: Access, _ patience: StorePatience) throws(StoreError) {
    self.path = path
    self.kind = kind
    self.access = access
    self.patience = patience
    patience.begin(at: path)
    defer { patience.end() }
    let opened = try StoreConnection.open(path, kind, access, patience.wait)
    identity = opened.identity
    wasCutOff = opened.wasCutOff
    state = Mutex(.open(opened))
  }

  /// Gives the file back; later calls throw.
  func close() {
    state.withLock { state in
      if case .open(let opened) = state { opened.connection.close() }
      state = .closed
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
      let opened = try StoreConnection.reopen(path, kind, access, patience.wait, as: identity)
      state = .open(opened)
      return opened
    }
  }
}
