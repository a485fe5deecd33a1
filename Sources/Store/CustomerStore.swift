import GRDB
import Synchronization

/// The records and drafts of one partner, in one SQLite file.
///
/// Safe to use from several threads; calls wait for one another. Other processes may use the same file at once.
public final class CustomerStore: Sendable {
  /// The path as it was given.
  public let path: String
  public let access: Access
  private let state: Mutex<State>

  private enum State {
    case open(DatabaseQueue)
    /// After an error that SQLite must not carry on from: opened anew before the next use.
    case dropped
    case closed
  }

  /// Opens the store, and makes or migrates it where `access` is ``Access/readWrite``.
  ///
  /// A file that is refused is left byte for byte as it was.
  public init(path: String, access: Access) throws(StoreError) {
    self.path = path
    self.access = access
    state = Mutex(.open(try StoreConnection.open(path, access)))
  }

  /// Gives the file back; later calls throw.
  public func close() {
    state.withLock { state in
      if case .open(let queue) = state { try? queue.close() }
      state = .closed
    }
  }

  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try using { queue in try queue.read(body) }
  }

  /// Writes in one transaction that has the right to write from its beginning.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    if access == .readOnly { throw .readOnly }
    return try using { queue in
      try queue.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try body(db)
          return .commit
        }
        guard let value else { throw StoreError.unexpected(code: 0) }
        return value
      }
    }
  }

  private func using<Value>(_ body: (DatabaseQueue) throws -> Value) throws(StoreError) -> Value {
    let queue = try connection()
    do {
      return try body(queue)
    } catch {
      let cause = StoreError.from(error)
      if !cause.leavesConnectionSound { drop(queue) }
      throw cause
    }
  }

  private func connection() throws(StoreError) -> DatabaseQueue {
    do {
      return try state.withLock { state in
        switch state {
        case .open(let queue): return queue
        case .closed: throw StoreError.unexpected(code: Int(ResultCode.SQLITE_MISUSE.rawValue))
        case .dropped:
          let queue = try StoreConnection.open(path, access)
          state = .open(queue)
          return queue
        }
      }
    } catch {
      throw .from(error)
    }
  }

  /// After a failed flush the system may call unwritten pages clean: only a new connection sees what is on the disk.
  private func drop(_ failed: DatabaseQueue) {
    state.withLock { state in
      guard case .open(let queue) = state, queue === failed else { return }
      try? queue.close()
      state = .dropped
    }
  }
}
