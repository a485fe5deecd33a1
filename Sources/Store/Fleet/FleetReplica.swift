import SQLite

/// What a host knows of the customers of other hosts: enough to recognise one, in a file beside the store.
///
/// It holds nothing that is not at the centre too: it may be thrown away, and is filled anew. Nothing is written but by
/// the program that fetches it; everybody else reads. Safe to use from several threads.
public final class FleetReplica: Sendable {
  private let handle: StoreHandle

  /// The path of the replica that belongs to a store.
  public static func path(besideStore path: String) -> String {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return folder + "fleet.sqlite"
  }

  /// Opens the replica, and makes it where `access` is ``Access/readWrite``; throws ``StoreError/missing`` otherwise where
  /// there is none.
  ///
  /// A file that is refused is left byte for byte as it was. The patience is for the opening and for all later calls.
  public init(path: String, access: Access, patience: StorePatience = StorePatience()) throws(StoreError) {
    handle = try StoreHandle(path: path, FleetSchema.kind, access, patience)
  }

  /// Gives the file back; later calls throw.
  public func close() { handle.close() }

  /// What the live connection says of itself.
  public func liveSettings() throws(StoreError) -> StoreSettings { try read { db in try StoreSettings(of: db) } }

  /// Reads in one transaction; a file that was replaced by another one is read as it is now.
  func read<Value: Sendable>(_ body: (Connection) throws -> Value) throws(StoreError) -> Value {
    do throws(StoreError) { return try readInPlace(body) } catch .moved { return try readInPlace(body) }
  }

  private func readInPlace<Value: Sendable>(_ body: (Connection) throws -> Value) throws(StoreError) -> Value {
    try handle.using { opened in
      try opened.checkPlace()
      return try opened.connection.transaction(isWriting: false) { try body(opened.connection) }
    }
  }

  /// Writes in one transaction.
  func write<Value: Sendable>(_ body: (Connection) throws -> Value) throws(StoreError) -> Value {
    try handle.write(body)
  }
}
