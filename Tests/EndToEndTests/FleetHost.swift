import Foundation
import TestSupport

/// A host with a centre: the program with a stand-in for `frontdesk-sync` where the package has it, and a configuration.
final class FleetHost {
  let home: Home
  private let program: String

  /// - Parameter role: that of everybody who works here.
  init(role: String = "globalAdmin", fleet: String = "{site: AMS}", hasProgram: Bool = true) throws {
    home = try Home()
    let folder = home.folder
    for name in ["bin", "libexec/frontdesk"] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
    }
    program = folder.path("bin/frontdesk")
    // The program finds what stands beside it by its own path, which a symbolic link does not change.
    if (try? FileManager.default.linkItem(atPath: Programs.frontdesk, toPath: program)) == nil {
      try FileManager.default.copyItem(atPath: Programs.frontdesk, toPath: program)
    }
    let standIn = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("StandIn/frontdesk-sync.sh").path
    if hasProgram {
      try FileManager.default.copyItem(atPath: standIn, toPath: folder.path("libexec/frontdesk/frontdesk-sync"))
    }
    try configure("operators: {\"*\": \(role)}\nfleet: \(fleet)\n")
  }

  func configure(_ text: String) throws {
    let folder = home.folder.path(".config/frontdesk")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try home.folder.write(".config/frontdesk/config.yaml", text)
  }

  /// Has the stand-in say something else.
  func answer(_ line: String, status: Int = 0) throws {
    try home.folder.write("answer", line.isEmpty ? "" : line + "\n")
    try home.folder.write("status", "\(status)")
  }

  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandRun {
    try run(arguments, environment: environment)
  }

  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> CommandRun {
    try CommandRun(program: program, arguments, environment: environment, in: home.folder)
  }

  /// Begins a command and goes on beside it.
  func begin(_ arguments: String...) throws -> ChildProcess {
    try ChildProcess(
      program, arguments, environment: home.environment, output: .path(home.folder.path("said")),
      error: .path(home.folder.path("messages")))
  }

  /// The words that the stand-in was started with, by their names; the task stands under `task`.
  var asked: [String: String] {
    get throws {
      var asked: [String: String] = [:]
      for line in try text("asked").split(separator: "\n") {
        if let equals = line.firstIndex(of: "=") {
          asked[String(line[..<equals])] = String(line[line.index(after: equals)...])
        } else {
          asked["task"] = asked["task"].map { $0 + " " + line } ?? String(line)
        }
      }
      return asked
    }
  }

  /// What stands in a file of the home.
  func text(_ name: String) throws -> String { try String(contentsOfFile: home.folder.path(name), encoding: .utf8) }

  func isThere(_ name: String) -> Bool { FileManager.default.fileExists(atPath: home.folder.path(name)) }
}
