import Foundation
import Records
import TestSupport
import Testing

@Suite("Five hundred pasted blocks of forty countries")
struct PastedBlockTableTests {
  /// By country: how many blocks are read right, in part, and with an answer in a wrong field.
  private static func table(_ sample: OracleSample) -> (rows: [String: [Int]], wrong: [String]) {
    var rows: [String: [Int]] = [:]
    var wrong: [String] = []
    for pasted in sample.rows.compactMap(PastedSample.init) {
      let (verdict, words) = pasted.compared()
      rows[pasted.country, default: [0, 0, 0]][verdict.rawValue] += 1
      if verdict == .wrong { wrong.append(words) }
    }
    return (rows, wrong)
  }

  private static func text(_ rows: [String: [Int]]) -> String {
    func line(_ name: String, _ cells: [String]) -> String {
      name + cells.map { String(repeating: " ", count: 8 - $0.count) + $0 }.joined() + "\n"
    }
    let sums = (0..<3).map { place in rows.values.map { $0[place] }.reduce(0, +) }
    return line("country", ["right", "partly", "wrong"])
      + rows.sorted { $0.key < $1.key }.map { line($0.key + "     ", $0.value.map { String($0) }) }.joined()
      + line("all    ", sums.map { String($0) })
  }

  private static let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "PastedBlocks.txt")

  @Test("Each country is read as the table says: right, partly right, wrong")
  func stored() throws {
    let sample = try #require(try OracleSample.all("pasted_blocks").first)
    #expect(sample.rows.count == 500)
    let (rows, wrong) = Self.table(sample)
    #expect(rows.count == 40)
    let text = Self.text(rows)
    if ProcessInfo.processInfo.environment["FRONTDESK_UPDATE_GOLDEN"] == "1" {
      try text.write(to: Self.path, atomically: true, encoding: .utf8)
    }
    #expect(text == (try? String(contentsOf: Self.path, encoding: .utf8)))
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test("Blocks that were never seen are read as well")
  func fresh() throws {
    for sample in try OracleSample.all("pasted_blocks").dropFirst() {
      let (rows, wrong) = Self.table(sample)
      let right = rows.values.map { $0[0] }.reduce(0, +)
      #expect(right * 10 > sample.rows.count * 6, "\(sample): \(right) of \(sample.rows.count)")
      #expect(wrong.count * 100 <= sample.rows.count, "\(sample): \(wrong.joined(separator: "\n"))")
    }
  }
}
