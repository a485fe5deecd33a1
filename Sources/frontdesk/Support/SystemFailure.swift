import Glibc

/// What the system says when it refuses, by its `errno`.
struct SystemFailure: Error, Hashable {
  let number: Int32

  /// The failure of what is no file: a pipe would keep its reader waiting.
  static let notAFile = SystemFailure(number: -1)

  /// The exit status of a command whose input could not be read.
  var inputStatus: Int32 {
    switch number {
    case Self.notAFile.number, ENOENT, ENOTDIR, EISDIR, EACCES, EPERM, ELOOP, ENAMETOOLONG: ExitStatus.noInput
    default: ExitStatus.readWrite
    }
  }
}
