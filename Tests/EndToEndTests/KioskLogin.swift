import Foundation
import TestSupport

/// The login shell of the kiosk's logins, built for one test with the wrapper of the test.
enum KioskLogin {
  static let source = KioskExamples.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Modules/KioskLogin/main.c")

  /// Builds the program into a folder; its path.
  static func build(in folder: CommandFolder, wrapper: String) throws -> String {
    let program = folder.path("frontdesk-login")
    let run = try ShortCommand(
      "/usr/bin/gcc",
      ["-std=c17", "-O2", "-static", "-Wall", "-Wextra", "-Werror", "-DKIOSK_WRAPPER=\"\(wrapper)\"", "-o", program]
        + [source.path], environment: ["PATH": "/usr/bin:/bin"])
    guard run.code == 0 else { throw Failure(description: run.output) }
    return program
  }
}
