import Glibc

/// A lock on one byte of an open file (`F_OFD_SETLK`), far behind its end.
///
/// It belongs to the open file: closing another descriptor of the same file does not drop it, and the system takes it away
/// when the process ends, however it ends.
enum OpenFileLock {
  // Commands of `fcntl` that Swift's Glibc module lacks.
  private static let get: CInt = 36
  private static let set: CInt = 37

  /// Takes a lock (`F_RDLCK`, `F_WRLCK`) or gives it back (`F_UNLCK`), without waiting; `false` with `errno` where it cannot.
  static func change(_ descriptor: CInt, at offset: Int64, to kind: CInt) -> Bool {
    var lock = record(at: offset, kind)
    return fcntl(descriptor, set, &lock) == 0
  }

  /// Whether another open file has a lock on the byte, of whichever kind.
  static func isHeldElsewhere(_ descriptor: CInt, at offset: Int64) -> Bool {
    var lock = record(at: offset, F_WRLCK)
    return fcntl(descriptor, get, &lock) == 0 && lock.l_type != F_UNLCK
  }

  private static func record(at offset: Int64, _ kind: CInt) -> flock {
    flock(l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: off_t(offset), l_len: 1, l_pid: 0)
  }
}
