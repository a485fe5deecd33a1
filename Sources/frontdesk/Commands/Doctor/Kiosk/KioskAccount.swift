import Glibc

/// The login of a kiosk, as the system knows it.
struct KioskAccount {
  let name: String
  let number: uid_t
  let group: gid_t
  private let groups: [gid_t]

  /// `nil` where there is no such login.
  init?(_ name: String) {
    guard let entry = getpwnam(name) else { return nil }
    self.name = name
    number = entry.pointee.pw_uid
    group = entry.pointee.pw_gid
    groups = Self.groups(of: name, group)
  }

  func isIn(_ group: gid_t) -> Bool { groups.contains(group) }

  private static func groups(of name: String, _ group: gid_t) -> [gid_t] {
    var count: Int32 = 64
    var groups = [gid_t](repeating: 0, count: Int(count))
    // What the list is too short for, its length is put in.
    while getgrouplist(name, group, &groups, &count) < 0, Int(count) > groups.count {
      groups = [gid_t](repeating: 0, count: Int(count))
    }
    return Array(groups.prefix(Int(count)))
  }
}
