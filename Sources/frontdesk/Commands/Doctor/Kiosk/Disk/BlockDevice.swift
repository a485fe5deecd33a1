import Glibc

/// A block device of a host, as the kernel shows it below /sys.
struct BlockDevice {
  enum Encryption {
    case encrypted
    case plain
    /// Nothing of it reaches a disk.
    case memory
    /// The host does not tell.
    case unknown
  }

  /// The folder of the device.
  let path: String

  /// The device with a number, such as `8:1`, below a root.
  static func numbered(_ number: String, root: String) -> BlockDevice {
    BlockDevice(path: "\(root)/sys/dev/block/\(number)")
  }

  /// The device with a path below /dev, which may be a link; `nil` for what is not there.
  static func named(_ path: String, root: String) -> BlockDevice? {
    guard path.hasPrefix("/dev/") else { return nil }
    let target = HostFiles.destination(ofLink: root + path) ?? path
    guard let name = target.split(separator: "/").last else { return nil }
    return BlockDevice(path: "\(root)/sys/class/block/\(name)")
  }

  /// Whether all that is written to it is encrypted by dm-crypt, by itself or by each device that it lies on (LVM, RAID).
  var encryption: Encryption { encryption(depth: 0) }

  private func encryption(depth: Int) -> Encryption {
    // The kernel's own limit of devices upon devices is lower.
    guard depth < 16, let facts = FileFacts(path), facts.kind == S_IFLNK || facts.kind == S_IFDIR else {
      return .unknown
    }
    if text("dm/uuid").hasPrefix("CRYPT-") { return .encrypted }
    if name.hasPrefix("zram") { return .memory }
    let below = HostFiles.names(in: path + "/slaves").map { BlockDevice(path: "\(path)/slaves/\($0)") }
    if !below.isEmpty {
      let found = below.map { $0.encryption(depth: depth + 1) }
      if found.contains(.plain) { return .plain }
      return found.allSatisfy { $0 == .encrypted } ? .encrypted : .unknown
    }
    // A partition stands in the folder of the device that it is a part of.
    if FileFacts(path + "/partition") != nil {
      return BlockDevice(path: path + "/..").encryption(depth: depth + 1)
    }
    return .plain
  }

  private func text(_ file: String) -> String { HostFiles.lines(of: "\(path)/\(file)")?.first ?? "" }

  /// The kernel's name of the device, such as `dm-0`.
  private var name: Substring {
    let target = HostFiles.destination(ofLink: path) ?? path
    return target.split(separator: "/").last ?? ""
  }
}
