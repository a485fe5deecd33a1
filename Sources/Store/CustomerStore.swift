import SQLite
public import Records
import Synchronization

/// The records and drafts of one partner, in one SQLite file.
///
/// Safe to use from several threads; calls wait for one another. Other processes may use the same file at once.
public final class CustomerStore: Sendable {
  /// On whose behalf everything here is done: the trail names them.
  public let actor: Actor
  private let handle: StoreHandle
  /// This program's session, begun when it first holds a draft.
  private let ownSession = Mutex<SessionLock?>(nil)
  /// Nanoseconds of the monotonic clock, when long work last left room for other programs.
  let lastRoom = Atomic<Int64>(0)

  /// The path as it was given.
  public var path: String { handle.path }
  /// Whether the store may be written.
  public var access: Access { handle.access }
  /// How long calls wait for other programs.
  public var patience: StorePatience { handle.patience }
  /// Whether a transaction of another program was cut off before this one opened the store.
  var wasCutOff: Bool { handle.wasCutOff }

  /// Opens the store, and makes or migrates it where `access` is ``Access/readWrite``.
  ///
  /// A file that is refused is left byte for byte as it was. The patience is for the opening and for all later calls.
  public init(
    path: String, access: Access, actor: Actor, patience: StorePatience = StorePatience()
  ) throws(StoreError) {
    self.actor = actor
    handle = try StoreHandle(path: path, .customers, access, patience)
  }

  /// Gives the file back; later calls throw.
  public func close() { handle.close() }

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
    try handle.read(body)
  }

  /// Writes in one transaction that has the right to write from its beginning.
  func write<Value: Sendable>(_ body: (Connection) throws -> Value) throws(StoreError) -> Value {
    try handle.write(body)
  }

  /// Runs a piece of work on the connection; an error that it must not carry on from closes it.
  func using<Value: Sendable>(_ body: (OpenStore) throws -> Value) throws(StoreError) -> Value {
    try handle.using(body)
  }
}
