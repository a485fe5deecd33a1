import Foundation
import FuzzTargets
import Testing

/// The inputs that fuzzing left (`make fuzz`), each read once more by the reader for which it was kept.
@Suite("What every reader must do with any input")
struct CorpusTests {
  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fuzz/Corpus")

  private static func inputs(of name: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: corpus.appendingPathComponent(name), includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
  }

  @Test("The kept inputs of each reader break no property", arguments: FuzzTarget.all.map(\.name))
  func keptInputs(name: String) throws {
    let run = try #require(FuzzTarget.named(name)).begun()
    let inputs = try Self.inputs(of: name)
    #expect(!inputs.isEmpty, "no kept input: \(name)")
    for input in inputs {
      let breach = run.breach(of: Array(try Data(contentsOf: input)))
      #expect(breach == nil, "\(name)/\(input.lastPathComponent)")
    }
  }

  @Test("Every folder of kept inputs is a reader's")
  func folders() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
    #expect(Set(folders) == Set(FuzzTarget.all.map(\.name)))
  }
}
