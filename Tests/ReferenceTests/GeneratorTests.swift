import Foundation
import Testing

/// The committed tables are what the generator writes today.
@Suite struct GeneratorTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Runs Python and gives its exit code, or `nil` where there is no Python.
  private static func python(_ arguments: [String]) -> Int32? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [ProcessInfo.processInfo.environment["FRONTDESK_PYTHON"] ?? "python3", "-B"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static let hasBabel = python(["-c", "import babel; assert babel.__version__ == '2.18.0'"]) == 0

  @Test(.enabled(if: hasBabel, "pip install -r Tools/requirements.txt"))
  func theTablesAreTheGenerators() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tables-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = Self.root.appending(path: "Tools/generate_reference.py").path
    try #require(Self.python([script, folder.path]) == 0)
    let names = try tables(in: folder)
    let sources = Self.root.appending(path: "Sources/Reference")
    #expect(try names == tables(in: sources))
    for name in names {
      let committed = try Data(contentsOf: sources.appending(path: name))
      #expect(try Data(contentsOf: folder.appending(path: name)) == committed, "\(name)")
    }
  }

  private func tables(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".generated.swift") }
      .sorted()
  }
}
