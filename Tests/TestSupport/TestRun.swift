public import Foundation

/// The run of the tests that `Tools/test_run.py` began; without a mark where `swift test` was started another way.
public enum TestRun {
  /// The folder below which a test makes its own; what is left in it at the end fails the run.
  public static let folder =
    mark.map { URL(fileURLWithPath: $0, isDirectory: true) } ?? FileManager.default.temporaryDirectory

  /// The variables that every program started by a test has in its environment, an otherwise empty one included: by the
  /// first the run finds what is left of it, and the second puts temporary files where it looks.
  public static let variables: [String: String] =
    mark.map { ["FRONTDESK_TEST_RUN": $0, "TMPDIR": $0] } ?? [:]

  private static let mark = ProcessInfo.processInfo.environment["FRONTDESK_TEST_RUN"]
}
