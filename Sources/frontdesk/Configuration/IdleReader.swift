import Wizard

/// Reads after how many seconds without a key a session ends.
enum IdleReader {
  /// The seconds of `idle:`; a warning that would not come before the end is reported.
  static func read(_ node: YAMLNode, _ cells: inout ConfigurationCells) -> IdleSetting {
    var idle = IdleSetting()
    let members = cells.members(of: node, at: "idle", keys: ["agent", "kiosk", "warning"])
    idle.agent = members["agent"].flatMap { cells.whole($0, "idle.agent") } ?? idle.agent
    idle.kiosk = members["kiosk"].flatMap { cells.whole($0, "idle.kiosk", from: 1) } ?? idle.kiosk
    idle.warning = members["warning"].flatMap { cells.whole($0, "idle.warning", from: 1) } ?? idle.warning
    let ends = [("kiosk", idle.kiosk)] + (idle.agent == 0 ? [] : [("agent", idle.agent)])
    for (name, seconds) in ends where idle.warning >= seconds {
      cells.report(
        members["warning"] ?? members[name] ?? node, "warning-too-late",
        ["key": "idle." + name, "warning": String(idle.warning), "seconds": String(seconds)])
    }
    return idle
  }
}
