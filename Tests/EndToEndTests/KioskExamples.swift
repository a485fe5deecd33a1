import Foundation
import TestSupport

/// The files under `Examples/kiosk`.
enum KioskExamples {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Examples/kiosk")

  static func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  static func text(_ name: String) throws -> String { try String(contentsOf: url(name), encoding: .utf8) }

  /// A key of a host, made for one test; the path of its private part.
  static func hostKey(in folder: CommandFolder, _ name: String = "host_key") throws -> String {
    let path = folder.path(name)
    let run = try ShortCommand("/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", name, "-f", path])
    if run.code != 0 { throw Failure(description: "ssh-keygen: " + run.output) }
    return path
  }
}
