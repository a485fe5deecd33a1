import Glibc

/// What the system says of a file or a folder: the thing itself, never what a link points at.
struct FileFacts {
  let kind: mode_t
  /// The permissions, with the bits before those of the owner.
  let mode: mode_t
  let owner: uid_t
  let group: gid_t

  /// `nil` where there is nothing, or nothing that this account may see.
  init?(_ path: String) {
    var info = stat()
    guard lstat(path, &info) == 0 else { return nil }
    kind = info.st_mode & S_IFMT
    mode = info.st_mode & 0o7777
    owner = info.st_uid
    group = info.st_gid
  }

  /// `2770`
  var modeText: String { Self.text(mode) }
  static func text(_ mode: mode_t) -> String { String(mode, radix: 8) }

  /// The login of the owner, else its number.
  var ownerName: String { getpwuid(owner).map { String(cString: $0.pointee.pw_name) } ?? String(owner) }
  var groupName: String { Self.groupName(group) }

  /// The name of a group, else its number.
  static func groupName(_ group: gid_t) -> String {
    getgrgid(group).map { String(cString: $0.pointee.gr_name) } ?? String(group)
  }

  /// Whether root alone may write it; a link may always be written, and its folder decides.
  var isRoots: Bool { owner == 0 && (kind == S_IFLNK || mode & 0o022 == 0) }
}
