/// Looks at others that reach the keyboard and the screen: programs that read them, and accounts in the groups of the devices.
struct ConsoleNeighbours {
  let root: String

  private static let programs = [
    "gpm": ["/usr/sbin/gpm", "/sbin/gpm"], "brltty": ["/usr/bin/brltty", "/bin/brltty", "/sbin/brltty"],
  ]
  private static let groups: Set = ["tty", "video", "input"]

  func findings() -> [DoctorFinding] { programs() + members() }

  private func programs() -> [DoctorFinding] {
    let running = Set(
      HostFiles.names(in: root + "/proc").filter { $0.allSatisfy(\.isNumber) }
        .compactMap { HostFiles.lines(of: "\(root)/proc/\($0)/comm")?.first })
    return Self.programs.sorted { $0.key < $1.key }.compactMap { name, paths -> DoctorFinding? in
      if running.contains(name) { return .found("console", "console-program-runs", ["name": name]) }
      guard let path = paths.first(where: { FileFacts(root + $0) != nil }) else { return nil }
      if ConsoleExamination.isMasked(name + ".service", root: root) { return nil }
      return .found("console", "console-program", ["name": name, "path": root + path])
    }
  }

  /// The accounts in the groups, as their own group or another.
  private func members() -> [DoctorFinding] {
    let accounts = fields(of: "/etc/passwd", count: 7)
    return fields(of: "/etc/group", count: 4).filter { Self.groups.contains($0[0]) }.flatMap {
      group -> [DoctorFinding] in
      let named = group[3].split(separator: ",").map(String.init)
      let own = accounts.filter { $0[3] == group[2] }.map { $0[0] }
      return Set(named + own).sorted().map {
        .found("console", "console-member", ["account": $0, "group": group[0]])
      }
    }
  }

  private func fields(of file: String, count: Int) -> [[String]] {
    (HostFiles.lines(of: root + file) ?? [])
      .map { $0.split(separator: ":", omittingEmptySubsequences: false).map(String.init) }.filter { $0.count == count }
  }
}
