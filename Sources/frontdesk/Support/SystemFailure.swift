import Glibc

/// What the system says when it refuses, by its `errno`.
struct SystemFailure: Error, Hashable {
  let number: Int32

  /// The system's own words, such as `Permission denied`.
  var reason: String { strerror(number).map { String(cString: $0) } ?? String(number) }

  /// The exit status of a command whose input could not be read.
  var inputStatus: Int32 {
    switch number {
    case ENOENT, ENOTDIR, EISDIR, EACCES, EPERM, ELOOP, ENAMETOOLONG: ExitStatus.noInput
    default: ExitStatus.readWrite
    }
  }
}
