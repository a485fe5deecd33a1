import Glibc

/// The system calls on files that the store needs beside SQLite; none of them opens a database file that may be in use.
enum SystemFiles {
  /// What `lstat` says of a path: the link itself, never its target.
  struct Status {
    var kind: mode_t
    var permissions: mode_t
    var owner: uid_t
    var names: Int
    var size: Int
    /// When it was last written.
    var writtenAt: UTCMoment
  }

  /// The status, or `nil` where there is nothing.
  static func status(_ path: String) throws(StoreError) -> Status? {
    var info = stat()
    guard lstat(path, &info) == 0 else {
      if errno == ENOENT { return nil }
      throw .system(errno)
    }
    return Status(
      kind: info.st_mode & S_IFMT, permissions: info.st_mode & 0o7777, owner: info.st_uid, names: Int(info.st_nlink),
      size: Int(info.st_size), writtenAt: UTCMoment(secondsSince1970: Int(info.st_mtim.tv_sec)))
  }

  /// What the file at a path is known by, whatever it is called; `nil` where there is nothing.
  static func number(_ path: String) throws(StoreError) -> FileNumber? {
    var info = stat()
    guard lstat(path, &info) == 0 else {
      if errno == ENOENT { return nil }
      throw .system(errno)
    }
    return FileNumber(device: UInt(info.st_dev), inode: UInt(info.st_ino))
  }

  /// Opens without following a link and without waiting for a pipe's other end; the caller closes.
  static func open(_ path: String, _ flags: CInt, mode: mode_t = 0o600) throws(StoreError) -> CInt {
    while true {
      let descriptor = Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode)
      if descriptor >= 0 { return descriptor }
      if errno != EINTR { throw .system(errno) }
    }
  }

  /// Makes an empty file that was not there, with exactly these permissions whatever the umask.
  static func create(_ path: String, mode: mode_t) throws(StoreError) -> CInt {
    let descriptor = try open(path, O_RDWR | O_CREAT | O_EXCL, mode: mode)
    guard fchmod(descriptor, mode) == 0 else {
      let number = errno
      close(descriptor)
      unlink(path)
      throw .system(number)
    }
    return descriptor
  }

  /// Makes a folder and those above it that are missing, for this account only.
  static func makeFolder(_ path: String) throws(StoreError) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) != 0 {
        let number = errno
        // A read-only file system and a missing right are reported before "exists": look, then judge.
        var info = stat()
        if stat(made, &info) == 0 {
          if info.st_mode & S_IFMT != S_IFDIR { throw .pathRefused(.notAFolder) }
        } else {
          throw .system(number)
        }
      }
    }
  }

  /// Writes a folder's names to the disk, so that a file made or renamed in it is there after a power cut.
  static func flushFolder(_ path: String) throws(StoreError) {
    let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    // Some file systems cannot flush a folder and say EINVAL; there is nothing else to do there.
    if fsync(descriptor) != 0, errno != EINVAL { throw .system(errno) }
  }

  /// Writes a file to the disk; this process does not have the file open as a database.
  static func flush(_ path: String) throws(StoreError) {
    let descriptor = try open(path, O_RDONLY)
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system(errno) }
  }

  /// Gives a file its name; one that is there is kept, unless it is to be replaced.
  static func move(_ path: String, to target: String, replacing: Bool) throws(StoreError) {
    if replacing {
      guard rename(path, target) == 0 else { throw .system(errno) }
    } else {
      // A second name fails where there is a file; renaming would take its place.
      guard link(path, target) == 0 else { throw .system(errno) }
      unlink(path)
    }
  }

  /// Writes all bytes, however few the system takes at a time.
  static func write(_ bytes: [UInt8], to descriptor: CInt) throws(StoreError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        throw .system(errno)
      }
      rest = rest.dropFirst(written)
    }
  }

  /// Up to `count` bytes from `offset`; fewer only at the end of the file.
  static func read(_ descriptor: CInt, count: Int, from offset: Int = 0) throws(StoreError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: max(0, count))
    var filled = 0
    while filled < bytes.count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        pread(
          descriptor, UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]).baseAddress,
          buffer.count - filled, off_t(offset + filled))
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw .system(errno)
      }
      if got == 0 { break }
      filled += got
    }
    return Array(bytes.prefix(filled))
  }
}
