import Glibc

/// The lock beside the store, held while it is opened and migrated: SQLite's own locks do not keep two processes from
/// making the same store at once.
struct StoreLock: ~Copyable {
  private let descriptor: CInt

  /// Waits up to ten seconds for the lock.
  init(_ place: StorePath) throws(StoreError) {
    descriptor = try Self.opened(place)
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let number = errno
      guard number == EWOULDBLOCK || number == EINTR else {
        close(descriptor)
        throw .system(number)
      }
      guard waited < 1_000 else {
        close(descriptor)
        throw .locked
      }
      waited += 1
      usleep(10_000)
    }
  }

  private static func opened(_ place: StorePath) throws(StoreError) -> CInt {
    let descriptor: CInt
    do throws(StoreError) {
      descriptor = try SystemFiles.create(place.lock, mode: place.permissions)
    } catch .io(code: Int(EEXIST)) {
      descriptor = try SystemFiles.open(place.lock, O_RDWR)
    }
    guard let status = try? SystemFiles.status(place.lock), status.kind == S_IFREG else {
      close(descriptor)
      throw .pathRefused(.special)
    }
    return descriptor
  }

  deinit { close(descriptor) }
}
