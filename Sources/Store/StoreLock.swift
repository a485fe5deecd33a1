import Glibc
import SQLite

/// The lock beside the store, held while it is opened and migrated: SQLite's own locks do not keep two processes from
/// making the same store at once.
enum StoreLock {
  /// Runs the body with the lock held.
  static func held<Value>(
    _ place: StorePath, _ wait: BusyWait, _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    let descriptor = try opened(place)
    defer { close(descriptor) }
    var tries: Int32 = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .system(errno) }
      guard wait.mayTryAgain(tries) else { throw .locked }
      tries += 1
    }
    return try body()
  }

  /// Whether there is a lock file: every store that was opened for writing where it stands has one.
  static func exists(_ place: StorePath) throws(StoreError) -> Bool { try SystemFiles.status(place.lock) != nil }

  /// The lock file, open to read and write; made where it is missing. The caller closes.
  static func opened(_ place: StorePath) throws(StoreError) -> CInt {
    let descriptor: CInt
    do throws(StoreError) {
      descriptor = try SystemFiles.create(place.lock, mode: place.permissions)
    } catch .targetExists {
      descriptor = try SystemFiles.open(place.lock, O_RDWR)
    }
    if let status = try? SystemFiles.status(place.lock), status.kind == S_IFREG { return descriptor }
    close(descriptor)
    throw .pathRefused(.special)
  }
}
