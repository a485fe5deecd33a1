import Foundation
import TestSupport
import Testing

@Suite("A long file with mistakes in it")
struct LongFileTests {
  @Test("Each is reported with its line; blank lines count, and what follows is read")
  func placesOfMistakes() throws {
    let folder = try CommandFolder()
    let run = try CommandRun(["check", "--json", folder.write("records.jsonl", Self.file)], input: Data(), in: folder)
    #expect(run.status == 1)
    #expect(run.lines.count == 79)
    let found = Dictionary(
      uniqueKeysWithValues: run.lines.map { Report($0) }.filter { !$0.rules.isEmpty }.map { ($0.line, $0.rules) })
    #expect(
      found == [
        11: ["record/unknown-key"], 21: ["record/duplicate-key"], 31: ["record/wrong-type"], 41: ["record/encoding"],
        51: ["record/too-long-line"], 57: ["record/syntax"], 61: ["record/syntax"], 62: ["record/wrong-type"],
        63: ["record/syntax"],
      ])
  }

  /// 80 lines, ten of which are no sound record.
  private static var file: Data {
    let sound = Counter.sound
    var lines = [Data](repeating: Data(sound.utf8), count: 80)
    lines[2] = Data(" \t".utf8)
    lines[10] = Data(sound.replacing(#""culture":"#, with: #""cultuer":"nl-NL","culture":"#).utf8)
    lines[20] = Data(sound.replacing(#""city":"#, with: #""city":"Haarlem","city":"#).utf8)
    lines[30] = Data(sound.replacing(#""Amsterdam""#, with: "7").utf8)
    lines[40] = Data(sound.utf8.map { $0 == UInt8(ascii: "K") ? 0xE9 : $0 })
    lines[50] = Data(sound.utf8) + Data(repeating: 0x20, count: 1 << 20)
    lines[56] = Data(sound.utf8.prefix(100))
    lines[60] = Data([0])
    lines[61] = Data("[]".utf8)
    lines[62] = Data(String(repeating: "[", count: 50_000).utf8)
    return Data(lines.joined(separator: [0x0A]))
  }
}
