import Foundation
import Glibc

/// Where the built programs are.
public enum Programs {
  /// The product: what `FRONTDESK_BINARY` names, or what stands beside the tests.
  public static var frontdesk: String {
    ProcessInfo.processInfo.environment["FRONTDESK_BINARY"] ?? built("frontdesk")
  }

  /// The product where every account can start it: where a folder above it is closed to others, as the home of root is on
  /// Debian, a copy that is there until this process ends.
  public static let frontdeskForAll: String = {
    if isOpenToAll(frontdesk) { return frontdesk }
    let copy = TestRun.folder.appendingPathComponent("frontdesk-\(getpid())").path
    guard (try? FileManager.default.copyItem(atPath: frontdesk, toPath: copy)) != nil else { return frontdesk }
    chmod(copy, 0o755)
    atexit {
      let copy = TestRun.folder.appendingPathComponent("frontdesk-\(getpid())").path
      unlink(copy)
    }
    return copy
  }()

  /// Whether others may pass every folder above a file.
  private static func isOpenToAll(_ path: String) -> Bool {
    var folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/" {
      var facts = stat()
      guard stat(folder.path, &facts) == 0, facts.st_mode & S_IXOTH != 0 else { return false }
      folder.deleteLastPathComponent()
    }
    return true
  }

  /// A program of this package, built together with the tests.
  public static func built(_ name: String) -> String {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments.first ?? "."
    // The test runner is the toolchain's own program; the bundle is what it was told to run.
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent(name).path
  }
}
