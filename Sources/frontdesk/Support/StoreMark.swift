import Glibc
import Store

/// Remembers in the state folder that a store was at its path, so that one that has gone away is not begun anew without a
/// word: a share that is not mounted looks like an empty folder.
struct StoreMark {
  private let store: String
  private let path: String

  init(_ setup: Setup) {
    store = setup.storePath
    path = setup.stateFolder + "/store-" + Self.name(of: setup.storePath)
  }

  /// Whether the store was here before and is not now.
  var isGone: Bool { access(path, F_OK) == 0 && access(store, F_OK) != 0 && errno == ENOENT }

  /// Notes that the store is there; where that cannot be written, nothing is remembered.
  func set() {
    guard access(path, F_OK) != 0, access(store, F_OK) == 0 else { return }
    try? EmergencyDraft.note(store, at: path)
  }

  /// Forgets the store that was there: a new one is wanted.
  func remove() { unlink(path) }

  /// A name for the path that is short, and the same each time (FNV-1a, 64 bits).
  private static func name(of path: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for octet in path.utf8 { hash = (hash ^ UInt64(octet)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }
}
