import Foundation
import Testing

@Suite("Documentation/Faults.md")
struct FaultsDocumentTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Id, kind and tests of each row.
  private static let rows: [[String]] = {
    let text = (try? String(contentsOf: root.appending(path: "Documentation/Faults.md"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return cells.count == 3 && cells[0].contains(/^[TSFD][0-9]+$/) ? cells : nil
    }
  }()

  @Test("lists every kind once, in order")
  func order() {
    let expected = [("T", 17), ("S", 9), ("F", 23), ("D", 31)].flatMap { letter, count in
      (1...count).map { "\(letter)\($0)" }
    }
    #expect(Self.rows.map { $0[0] } == expected)
  }

  @Test("names tests that are there and that name the kind")
  func tests() throws {
    for row in Self.rows where row[2] != "open" {
      for file in row[2].replacingOccurrences(of: "`", with: "").components(separatedBy: ", ") {
        let text = try String(contentsOf: Self.root.appending(path: "Tests/" + file), encoding: .utf8)
        let names = text.matches(of: /[TSFD][0-9]+/).map { String($0.output) }
        #expect(names.contains(row[0]), "\(row[0]) is not named in \(file)")
      }
    }
  }
}
