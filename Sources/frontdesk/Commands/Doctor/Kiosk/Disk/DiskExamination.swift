import Glibc

/// Looks at what the disk keeps: whether the store and the swap lie on dm-crypt, for erasing ends at the file.
struct DiskExamination {
  /// The folder that stands for the host's `/`; empty for the host itself.
  let root: String
  /// The path of the store, with the root.
  let store: String

  func findings() -> [DoctorFinding] {
    let mounts = MountTable(root: root)
    return [finding("disk-store", store, encryption(of: pathOnHost(store), mounts))] + swaps(mounts)
  }

  private func swaps(_ mounts: MountTable) -> [DoctorFinding] {
    guard let lines = HostFiles.lines(of: root + "/proc/swaps") else {
      return [.warned("disk", "disk-swap-unknown", ["path": "/proc/swaps"])]
    }
    let swaps = lines.dropFirst().map { $0.split { $0 == " " || $0 == "\t" } }.filter { $0.count > 1 }
    if swaps.isEmpty { return [.sound("disk", "disk-no-swap")] }
    return swaps.map { swap in
      let path = MountTable.unescaped(String(swap[0]))
      let encryption =
        swap[1] == "partition" ? BlockDevice.named(path, root: root)?.encryption : encryption(of: path, mounts)
      return finding("disk-swap", path, encryption ?? .unknown)
    }
  }

  private func finding(_ key: String, _ path: String, _ encryption: BlockDevice.Encryption) -> DoctorFinding {
    switch encryption {
    case .encrypted: .sound("disk", key, ["path": path])
    case .memory: .sound("disk", key + "-memory", ["path": path])
    case .plain: .warned("disk", key + "-plain", ["path": path])
    case .unknown: .warned("disk", key + "-unknown", ["path": path])
    }
  }

  /// Whether what a path of the host lies on is encrypted.
  private func encryption(of path: String, _ mounts: MountTable) -> BlockDevice.Encryption {
    guard let mount = mounts.mount(of: path) else { return .unknown }
    if mount.kind == "tmpfs" || mount.kind == "ramfs" { return .memory }
    // File systems that span devices, such as btrfs, have a number of their own; their source is one of the devices.
    if mount.number.hasPrefix("0:") {
      return BlockDevice.named(mount.source, root: root)?.encryption ?? .unknown
    }
    return BlockDevice.numbered(mount.number, root: root).encryption
  }

  /// The path as the host has it, links in its folders followed.
  private func pathOnHost(_ path: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let real = Self.real(folder) ?? folder
    let prefix = root.isEmpty ? "" : Self.real(root) ?? root
    return real.hasPrefix(prefix) ? String(real.dropFirst(prefix.count)) : real
  }

  private static func real(_ path: String) -> String? {
    guard let bytes = realpath(path, nil) else { return nil }
    defer { free(bytes) }
    return String(cString: bytes)
  }
}
