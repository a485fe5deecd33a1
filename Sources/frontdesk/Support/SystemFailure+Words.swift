import Glibc
import Messages

extension SystemFailure {
  /// The names of the numbers that have words of their own: those that a file, a program to start or an output can cause.
  static let names: [Int32: String] = [
    E2BIG: "E2BIG", EACCES: "EACCES", EADDRINUSE: "EADDRINUSE", EAGAIN: "EAGAIN", EBADF: "EBADF", EBUSY: "EBUSY",
    ECONNREFUSED: "ECONNREFUSED", ECONNRESET: "ECONNRESET", EDQUOT: "EDQUOT", EEXIST: "EEXIST", EFAULT: "EFAULT",
    EFBIG: "EFBIG", EINTR: "EINTR", EINVAL: "EINVAL", EIO: "EIO", EISDIR: "EISDIR", ELOOP: "ELOOP", EMFILE: "EMFILE",
    EMLINK: "EMLINK", ENAMETOOLONG: "ENAMETOOLONG", ENFILE: "ENFILE", ENODEV: "ENODEV", ENOENT: "ENOENT",
    ENOEXEC: "ENOEXEC", ENOMEM: "ENOMEM", ENOSPC: "ENOSPC", ENOSYS: "ENOSYS", ENOTDIR: "ENOTDIR",
    ENOTEMPTY: "ENOTEMPTY", ENOTSUP: "ENOTSUP", ENXIO: "ENXIO", EOVERFLOW: "EOVERFLOW", EPERM: "EPERM", EPIPE: "EPIPE",
    EROFS: "EROFS", ESPIPE: "ESPIPE", ESTALE: "ESTALE", ETIMEDOUT: "ETIMEDOUT", ETXTBSY: "ETXTBSY", EXDEV: "EXDEV",
  ]
}

extension Messages {
  /// Why the system refused something: the end of a sentence, such as `there is no room left on the disk`.
  func text(of failure: SystemFailure) -> String {
    if failure == .notAFile { return text("system/not-a-file") }
    guard let name = SystemFailure.names[failure.number] else {
      return text("system/other", ["number": String(failure.number)])
    }
    return text("system/\(name)")
  }
}
