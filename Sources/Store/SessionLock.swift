import Glibc

/// The mark of a living session: a lock on one byte of the store's lock file, far behind its end.
///
/// The system takes it away the moment the process ends, however it ends, so a session is never believed alive for
/// longer, and no clock, process number or heart-beat is asked. The lock belongs to the open file (`F_OFD_SETLK`), so
/// closing another descriptor of the same file does not drop it.
final class SessionLock: Sendable {
  /// Names the session in the store: the place of its byte, in decimal.
  let name: String
  private let descriptor: CInt

  /// Begins a session.
  init(_ place: StorePath) throws(StoreError) {
    descriptor = try StoreLock.opened(place)
    // A place that another session has is tried again; of 2^62 places that never happens twice.
    for _ in 0..<8 {
      let offset = Int64.random(in: 1 << 32...1 << 62)
      if OpenFileLock.change(descriptor, at: offset, to: F_WRLCK) {
        name = String(offset)
        return
      }
      guard errno == EAGAIN || errno == EACCES else { break }
    }
    let number = errno
    close(descriptor)
    throw .system(number)
  }

  deinit { close(descriptor) }

  /// Whether the session with a name is alive; a name that is none is not.
  func isAlive(_ other: String) -> Bool {
    guard let offset = Int64(other), offset > 0 else { return false }
    return OpenFileLock.isHeldElsewhere(descriptor, at: offset)
  }
}
