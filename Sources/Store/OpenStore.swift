import SQLite

/// A connection to a store, and which file it is.
struct OpenStore {
  let connection: Connection
  let identity: StoreIdentity
  /// Whether a transaction of another program was cut off and rolled back at the opening.
  let wasCutOff: Bool
  private let place: StorePath
  private let file: FileNumber

  init(
    _ connection: Connection, _ place: StorePath, _ kind: StoreKind, wasCutOff: Bool = false
  ) throws(StoreError) {
    self.connection = connection
    self.wasCutOff = wasCutOff
    self.place = place
    guard let file = try SystemFiles.number(place.path) else { throw .moved }
    self.file = file
    do {
      identity = StoreIdentity(text: try connection.text(kind.identity) ?? "")
    } catch {
      throw .from(error)
    }
  }

  /// Throws where another file, or none, stands at the path by now.
  func checkPlace() throws(StoreError) {
    if try SystemFiles.number(place.path) != file { throw .moved }
  }
}

/// The random number that a store was given when it was made; a copy of it has the same.
struct StoreIdentity: Hashable, Sendable {
  let text: String
}

/// What the system knows a file by, whatever it is called.
struct FileNumber: Hashable, Sendable {
  let device: UInt
  let inode: UInt
}
