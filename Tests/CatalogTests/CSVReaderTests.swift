import Catalog
import Testing

@Suite("CSV, as RFC 4180 writes it")
struct CSVReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let rows: [[String]]
    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case(text: "", rows: []),
    Case(text: "a,b", rows: [["a", "b"]]),
    Case(text: "a,b\r\nc,d\r\n", rows: [["a", "b"], ["c", "d"]]),
    Case(text: "a\nb\rc", rows: [["a"], ["b"], ["c"]]),
    Case(text: "a,\n,b\n,", rows: [["a", ""], ["", "b"]]),
    Case(text: "a;b\nc,d;e", rows: [["a", "b"], ["c,d", "e"]]),
    Case(text: "a\tb\tc;d\n\te\t", rows: [["a", "b", "c;d"], ["", "e", ""]]),
    Case(text: "sep=;\r\na;b,c,d\r\n", rows: [["a", "b,c,d"]]),
    Case(text: "sep=", rows: [["sep="]]), Case(text: "\"a;b;c\",d", rows: [["a;b;c", "d"]]),
    Case(text: "\n\na\r\n\r\nb\n\n", rows: [["a"], ["b"]]),
    Case(text: "\"a,b\",\"c\"\"d\"\"\"", rows: [["a,b", "c\"d\""]]),
    Case(text: "\"a\r\nb\n\rc\",d", rows: [["a\r\nb\n\rc", "d"]]),
    Case(text: "\"\"\n\"\",\"\"", rows: [[""], ["", ""]]),
    Case(text: "\u{FEFF}é,ü", rows: [["é", "ü"]]),
    Case(text: "\u{FEFF}\"é\"", rows: [["é"]]),
    Case(text: " a , b ", rows: [[" a ", " b "]]),
  ]

  @Test("reads cells, quotes and line ends", arguments: cases)
  func reads(_ test: Case) {
    let records = CSVReader.records(of: Array(test.text.utf8))
    #expect(records.map(\.cells) == test.rows)
    #expect(records.allSatisfy { $0.fault == nil })
  }

  @Test("reads the same however the bytes are split", arguments: cases)
  func split(_ test: Case) {
    let bytes = Array(test.text.utf8)
    for place in 0...bytes.count {
      var reader = CSVReader()
      var rows: [[String]] = []
      reader.read(bytes[..<place]) { rows.append($0.cells) }
      reader.read(bytes[place...]) { rows.append($0.cells) }
      reader.finish { rows.append($0.cells) }
      #expect(rows == test.rows)
    }
  }

  @Test("counts lines, those within quotes too")
  func lines() {
    let records = CSVReader.records(of: Array("a\r\n\"b\r\nb\"\r\n\r\nc\n\"d\nd\ne\"\nf".utf8))
    #expect(records.map(\.line) == [1, 2, 5, 6, 9])
  }

  @Test(
    "tells what it cannot read, and goes on behind it",
    arguments: [
      (Array("a\nb\"c\nd".utf8), CSVFault.strayQuote, ["a", "d"]),
      (Array("a\n\"b\"c\nd".utf8), .strayQuote, ["a", "d"]),
      (Array("a\n\"b\nc".utf8), .openQuote, ["a"]),
      (Array("a\n".utf8) + [0x62, 0xFF, 0x0A, 0x64], .encoding, ["a", "d"]),
      (Array("a\n".utf8) + [0xC3, 0x0A] + Array("d".utf8), .encoding, ["a", "d"]),
      (Array("a\n12345678901\nd".utf8), .tooLong, ["a", "d"]),
      (Array("a\n,,,,,,,,,,,\nd".utf8), .tooLong, ["a", "d"]),
      (Array("a\n\"12345678901\"\nd".utf8), .tooLong, ["a", "d"]),
      (Array("a\n\"12345678901\n1234".utf8), .openQuote, ["a"]),
      (Array("a\nb\"c,\"d\ne".utf8), .openQuote, ["a"]),
    ])
  func faults(bytes: [UInt8], fault: CSVFault, good: [String]) {
    var reader = CSVReader(maximumBytes: 10)
    var records: [CSVRecord] = []
    reader.read(bytes) { records.append($0) }
    reader.finish { records.append($0) }
    #expect(records.filter { $0.fault != nil }.map(\.fault) == [fault])
    #expect(records.first { $0.fault != nil }?.line == 2)
    #expect(records.filter { $0.fault == nil }.flatMap(\.cells) == good)
  }

  @Test("An open quote is reported with its own line, not with the first line of its record")
  func lineOfOpenQuote() {
    let records = CSVReader.records(of: Array("a\n\"b\nb\",c,\"d\nd".utf8))
    #expect(records.map(\.line) == [1, 3])
    #expect(records.map(\.fault) == [nil, .openQuote])
  }

  @Test("A record may have as many bytes as the limit, its commas counted and its quotes not")
  func exactlyTheLimit() {
    var reader = CSVReader(maximumBytes: 10)
    var records: [CSVRecord] = []
    reader.read(Array("1234567890\n\"1234\",56789\r\n,,,x,,,,,,".utf8)) { records.append($0) }
    reader.finish { records.append($0) }
    #expect(records.map(\.fault) == [nil, nil, nil])
    #expect(records.map(\.cells.count) == [1, 2, 10])
  }

  @Test("never traps on any bytes")
  func anything() {
    var seed: UInt64 = 42
    let alphabet: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xC3, 0xA9, 0xFF, 0xEF, 0xBB, 0xBF, 0x00]
    for _ in 0..<2000 {
      let bytes = (0..<12).map { _ -> UInt8 in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(seed >> 33) % alphabet.count]
      }
      let records = CSVReader.records(of: bytes)
      #expect(records.map(\.line) == records.map(\.line).sorted())
    }
  }
}
