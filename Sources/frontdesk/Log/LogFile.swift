import Glibc

/// The file of a log.
enum LogFile {
  /// What every log begins with. A file that begins otherwise is something else, such as a store, and nothing is added to it.
  private static let beginning = Array("time=".utf8)

  /// Opens a log to write at its end, or makes it for this account alone.
  ///
  /// What stands at the path is looked at before it is opened, for opening a device can do something, and once more after.
  static func open(_ path: String) throws(LogRefusal) -> Int32 {
    var info = stat()
    if lstat(path, &info) == 0 {
      try check(info)
    } else if errno != ENOENT {
      throw .system(SystemFailure(number: errno))
    }
    let descriptor = try opened(path)
    do throws(LogRefusal) {
      guard fstat(descriptor, &info) == 0 else { throw .system(SystemFailure(number: errno)) }
      try check(info)
      if info.st_size > 0, !isLog(descriptor) { throw .otherContent }
      return descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Looks whether a log could be written there, and leaves everything as it is.
  static func check(_ path: String) throws(LogRefusal) {
    var info = stat()
    let isThere = lstat(path, &info) == 0
    // One that is not there would have to be made: that a run tries.
    if isThere { close(try open(path)) } else if errno != ENOENT { throw .system(SystemFailure(number: errno)) }
    if !isThere, access(folder(of: path), W_OK | X_OK) != 0 { throw .system(SystemFailure(number: errno)) }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func check(_ info: stat) throws(LogRefusal) {
    switch info.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: throw .link
    default: throw .noFile
    }
    if info.st_uid != geteuid() { throw .otherOwner }
    if info.st_nlink > 1 { throw .secondName }
  }

  private static func opened(_ path: String) throws(LogRefusal) -> Int32 {
    let flags = O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let made = Glibc.open(path, flags | O_CREAT | O_EXCL, 0o600)
    if made >= 0 {
      // Whatever the umask says.
      fchmod(made, 0o600)
      return made
    }
    guard errno == EEXIST else { throw .system(SystemFailure(number: errno)) }
    let descriptor = Glibc.open(path, flags)
    guard descriptor >= 0 else { throw errno == ELOOP ? .link : .system(SystemFailure(number: errno)) }
    return descriptor
  }

  private static func isLog(_ descriptor: Int32) -> Bool {
    var start = [UInt8](repeating: 0, count: beginning.count)
    return pread(descriptor, &start, start.count, 0) == start.count && start == beginning
  }
}
