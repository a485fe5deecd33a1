import Foundation
import Records
import Rules
import TestSupport
import Testing

@testable import frontdesk

@Suite("D4, D7, D22, D24, S9: files as spreadsheets and other programs write them")
struct SpreadsheetFilesTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  private static let header = "company.name,country,company.registrationID"
  private static let row = "Contoso B.V.,NL,12345678"

  /// What `check` makes of a file, as the rules of each line.
  private func read(_ text: String, _ name: String) throws -> [String] {
    let input = try RecordInput(file: folder.write(name, Data(text.utf8)), format: nil)
    defer { input.close() }
    let reader = RecordReader(environment: Fixtures.environment)
    var source = input.records(reader)
    var told: [String] = []
    while case .records(let records) = try source.next() {
      for record in records {
        let decoded = record.decoded(reader)
        told.append(
          decoded.problems.isEmpty
            ? "\(record.line): \(decoded.answers[.companyName]) \(decoded.answers[.confirmPartnerRole])"
            : "\(record.line): "
              + decoded.problems.map { $0.finding.rule.rawValue + ($0.finding.variant.map { "." + $0 } ?? "") }
              .joined(separator: " "))
      }
    }
    return told
  }

  @Test(
    "D4: cells stand apart by a comma, a semicolon or a tab, and the header may be in capitals with blanks",
    arguments: [
      header + "\n" + row, (header + "\n" + row).replacing(",", with: ";"),
      (header + "\r\n" + row + "\r\n").replacing(",", with: "\t"),
      "\u{FEFF}" + (header + "\r\n" + row).replacing(",", with: ";"), header.uppercased() + "\n" + row,
      header.replacing(",", with: " , ") + "\n" + row, "\n\n" + header + "\n" + row,
      "\"company.name\";\"country\";\"company.registrationID\"\n\"Contoso B.V.\";NL;12345678",
    ])
  func separators(text: String) throws {
    #expect(try read(text, "a.csv").map { $0.drop { $0 != " " } } == [" Contoso B.V. "])
  }

  @Test("D4: the line sep= names the separator, and counts as a line")
  func namedSeparator() throws {
    let text = "sep=;\r\n" + (Self.header + "\r\n" + Self.row).replacing(",", with: ";")
    #expect(try read(text, "a.csv") == ["3: Contoso B.V. "])
    #expect(try read("SEP=,\n" + Self.header + "\n" + Self.row, "b.csv") == ["3: Contoso B.V. "])
  }

  @Test("D22: rows of empty cells are passed over, and columns without a name are told once, by their numbers")
  func emptyCells() throws {
    let text = Self.header + "\n,,\n" + Self.row + "\n , ,\n,,\n"
    #expect(try read(text, "a.csv").first == "3: Contoso B.V. ")
    #expect(
      try read(Self.header + ",,\n" + Self.row + ",,\n", "b.csv") == [
        "1: record/unknown-key.column-nameless", "2: Contoso B.V. ",
      ])
    #expect(try read(Self.header + "\n" + Self.row + ",,\n", "c.csv") == ["2: Contoso B.V. "])
    #expect(try read(Self.header + "\n" + Self.row + ",x\n", "d.csv") == ["2: record/syntax.cell-count"])
  }

  @Test("D24: a spreadsheet's words for true and false are ticks", arguments: ["WAAR", "WAHR", "VRAI", "TRUE"])
  func ticks(word: String) throws {
    let text = "company.name;confirmations.partnerRole\nContoso B.V.;\(word)\n"
    #expect(try read(text, "a.csv") == ["2: Contoso B.V. true"])
  }

  @Test("D22: a JSON array is read as its elements, each at its line")
  func arrays() throws {
    let record = #"{"company":{"name":"Con]to,so"}}"#
    for text in ["[\(record),\(record)]", "[\n  \(record),\n  \(record)\n]\n", "\u{FEFF} [\(record) , \(record),]"] {
      #expect(try read(text, "a.json").map { $0.drop { $0 != " " } } == [" Con]to,so ", " Con]to,so "])
    }
    let pretty = "[\n{\n\"company\": {\n\"name\": \"Contoso\"}\n},\n{\"company\":{\"name\":\"Other\"}}]"
    #expect(try read(pretty, "b.json") == ["2: Contoso ", "6: Other "])
    #expect(try read("[\(record)", "c.json").map { $0.drop { $0 != " " } } == [" Con]to,so ", " record/syntax"])

    #expect(try read("[\(record)] x", "d.json").last == "1: record/syntax")
    #expect(try read("[]", "e.json") == [])
  }

  @Test("D22: a record over several lines is told once")
  func severalLines() throws {
    #expect(try read("{\n  \"country\": \"NL\"\n}\n{\n}\n", "a.jsonl") == ["1: record/syntax.several-lines"])
  }

  @Test("S9: an empty file has no records, in either format", arguments: ["a.csv", "a.jsonl"])
  func emptyFile(name: String) throws { #expect(try read("", name) == []) }
}
