/// What is mounted where on a host, by its /proc/self/mountinfo.
struct MountTable {
  struct Mount {
    /// The number of the device, such as `8:1`; `0:` and more for what has none of its own.
    let number: String
    let folder: String
    let kind: String
    let source: String
  }

  let mounts: [Mount]

  /// - Parameter root: the folder that stands for the host's `/`.
  init(root: String) {
    mounts = (HostFiles.lines(of: root + "/proc/self/mountinfo") ?? []).compactMap(Self.mount)
  }

  /// What a path lies on: the last of the longest folders that it is in.
  func mount(of path: String) -> Mount? {
    let holding = mounts.filter { $0.folder == "/" || path == $0.folder || path.hasPrefix($0.folder + "/") }
    let longest = holding.map(\.folder.utf8.count).max()
    return holding.last { $0.folder.utf8.count == longest }
  }

  /// `36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw` (proc_pid_mountinfo(5)).
  private static func mount(_ line: String) -> Mount? {
    let fields = line.split(separator: " ").map(String.init)
    guard let dash = fields.firstIndex(of: "-"), dash >= 6, fields.count > dash + 2 else { return nil }
    return Mount(
      number: fields[2], folder: unescaped(fields[4]), kind: fields[dash + 1], source: unescaped(fields[dash + 2]))
  }

  /// A path in which the kernel wrote blanks and the like as `\040`.
  static func unescaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3)
      if byte == UInt8(ascii: "\\"), digits.count == 3,
        let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
      {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
