import Glibc

/// The path of a store, and whether the file there may be used.
///
/// Only `lstat` looks at the database file: opening and closing it here would drop the locks that SQLite holds on it.
struct StorePath {
  /// Absolute, so that SQLite never reads it as a URI.
  let path: String
  let folder: String

  var lock: String { path + ".lock" }
  var journal: String { path + "-journal" }

  /// The names that SQLite and this program give to what stands beside a store.
  private static let companions = ["-journal", "-wal", "-shm", ".lock"]

  /// Whether the file belongs to a store that stands beside it.
  func isPartOfStore() throws(StoreError) -> Bool {
    for companion in Self.companions where path.hasSuffix(companion) {
      if try SystemFiles.status(String(path.dropLast(companion.count)))?.kind == S_IFREG { return true }
    }
    return false
  }

  init(_ given: String) throws(StoreError) {
    guard !given.isEmpty, !given.utf8.contains(0), given.utf8.count < 4_000 else { throw .pathRefused(.unusable) }
    if given.hasPrefix("/") {
      path = given
    } else {
      guard let here = getcwd(nil, 0) else { throw .system(errno) }
      defer { free(here) }
      path = String(cString: here) + "/" + given
    }
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    folder = slash == path.startIndex ? "/" : String(path[..<slash])
    if path.hasSuffix("/") { throw .pathRefused(.folder) }
  }

  /// Bytes of the file, or `nil` where there is none; refuses everything but a private file with one name.
  func size() throws(StoreError) -> Int? {
    guard let status = try SystemFiles.status(path) else { return nil }
    switch status.kind {
    case S_IFREG: break
    case S_IFLNK: throw .pathRefused(.link)
    case S_IFDIR: throw .pathRefused(.folder)
    default: throw .pathRefused(.special)
    }
    if status.names > 1 { throw .pathRefused(.secondName) }
    if status.permissions & 0o002 != 0 { throw .pathRefused(.writableByAll) }
    let isOurs = status.owner == geteuid() || geteuid() == 0
    if !isOurs, !(status.permissions & 0o060 == 0o060 && isShared) { throw .pathRefused(.otherOwner) }
    if let journal = try SystemFiles.status(journal), journal.kind != S_IFREG { throw .pathRefused(.special) }
    return status.size
  }

  /// Whether a group shares the folder (such as mode 2770): then its files are for the group too.
  var isShared: Bool {
    var info = stat()
    return stat(folder, &info) == 0 && info.st_mode & 0o2022 == 0o2020
  }

  /// The permissions of the store's files.
  var permissions: mode_t { isShared ? 0o660 : 0o600 }

  /// Whether this account may write the file that is there.
  var isWritable: Bool { access(path, W_OK) == 0 }

  /// Makes the empty file. Call under the lock: only then this process cannot have it open already.
  func create() throws(StoreError) {
    close(try SystemFiles.create(path, mode: permissions))
    try SystemFiles.flushFolder(folder)
  }

  /// Takes from others what a copy under a loose umask gave them.
  func tighten() throws(StoreError) {
    guard let status = try SystemFiles.status(path), status.kind == S_IFREG, status.owner == geteuid() else { return }
    guard status.permissions & 0o077 & ~permissions != 0 else { return }
    guard chmod(path, status.permissions & permissions) == 0 else { throw .system(errno) }
  }
}
