import Glibc

/// A file that holds room on the disk for one draft: it is given up where there is no other room.
struct DraftReserve {
  private let path: String
  /// More than a draft with its longest answers takes, with the file system's own blocks.
  private static let size = 64 << 10

  init(folder: String) { path = folder + "/reserve" }

  /// Whether the room is taken already.
  var isTaken: Bool {
    var info = stat()
    return lstat(path, &info) == 0
  }

  /// Takes the room, where that can be done.
  func take() {
    guard let descriptor = try? SystemFiles.create(path, mode: 0o600) else { return }
    defer { close(descriptor) }
    // Zeros are written where the file system cannot set room aside.
    if posix_fallocate(descriptor, 0, off_t(Self.size)) != 0 { unlink(path) }
  }

  /// Gives the room back; whether there was any.
  func giveUp() -> Bool { unlink(path) == 0 }
}
