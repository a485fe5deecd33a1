import Foundation
import TestSupport
import Testing

/// The committed tables are what the generator writes today.
@Suite struct GeneratorTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Runs Python and gives its exit code.
  private static func python(_ arguments: [String]) throws -> Int {
    let surroundings = ProcessInfo.processInfo.environment
    return try ChildProcess(
      "/usr/bin/env", [surroundings["FRONTDESK_PYTHON"] ?? "python3", "-B"] + arguments,
      environment: ["PATH": surroundings["PATH"] ?? "/usr/bin:/bin"]
    ).wait()
  }

  private static let hasBabel =
    (try? python(["-c", "import babel; assert babel.__version__ == '2.18.0'"])) == 0

  @Test(.enabled(if: hasBabel, "pip install -r Tools/requirements.txt"))
  func theTablesAreTheGenerators() throws {
    let folder = try CommandFolder()
    let script = Self.root.appending(path: "Tools/generate_reference.py").path
    try #require(Self.python([script, folder.url.path]) == 0)
    let names = try tables(in: folder.url)
    let sources = Self.root.appending(path: "Sources/Reference")
    #expect(try names == tables(in: sources))
    for name in names {
      let committed = try Data(contentsOf: sources.appending(path: name))
      #expect(try Data(contentsOf: folder.url.appending(path: name)) == committed, "\(name)")
    }
  }

  private func tables(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".generated.swift") }
      .sorted()
  }
}
