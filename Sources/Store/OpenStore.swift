import GRDB

/// A connection to a store, and which file it is.
struct OpenStore {
  let queue: DatabaseQueue
  let identity: StoreIdentity
  /// Whether a transaction of another program was cut off and rolled back at the opening.
  let wasCutOff: Bool
  private let place: StorePath
  private let file: FileNumber

  init(_ queue: DatabaseQueue, _ place: StorePath, wasCutOff: Bool = false) throws(StoreError) {
    self.queue = queue
    self.wasCutOff = wasCutOff
    self.place = place
    guard let file = try SystemFiles.number(place.path) else { throw .moved }
    self.file = file
    do {
      let text = try queue.read { db in try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'store'") }
      identity = StoreIdentity(text: text ?? "")
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
