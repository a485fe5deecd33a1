import Foundation

/// Where the built programs are.
public enum Programs {
  /// The product: what `FRONTDESK_BINARY` names, or what stands beside the tests.
  public static var frontdesk: String {
    ProcessInfo.processInfo.environment["FRONTDESK_BINARY"] ?? built("frontdesk")
  }

  /// A program of this package, built together with the tests.
  public static func built(_ name: String) -> String {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments.first ?? "."
    // The test runner is the toolchain's own program; the bundle is what it was told to run.
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent(name).path
  }
}
