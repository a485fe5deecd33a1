import Records
import Testing

@Suite("JSON is read strictly")
struct JSONReaderTests {
  @Test(
    "What RFC 8259 allows is read",
    arguments: [
      ("null", JSONValue.null), (" true ", .boolean(true)), ("false", .boolean(false)), ("\"\"", .text("")),
      ("\u{FEFF}[]", .array([])), ("{}", .object([])), ("\t[ 1 ,\r\n2 ]", .array([number(1), number(2)])),
      (#""\"\\\/\b\f\n\r\t""#, .text("\"\\/\u{8}\u{C}\n\r\t")), (#""\u00e9\u20AC""#, .text("é€")),
      (#""\uD83D\uDE00""#, .text("😀")), ("\"\u{7F}é😀\"", .text("\u{7F}é😀")), (#""\u0000""#, .text("\0")),
      ("0", number(0)), ("9223372036854775807", number(.max)),
      (
        #"{"a":{"b":[{}]},"c":1}"#,
        .object([
          JSONMember("a", .object([JSONMember("b", .array([.object([])]))])), JSONMember("c", number(1)),
        ])
      ),
    ])
  func reads(text: String, value: JSONValue) throws {
    #expect(try JSONReader.read(text).value == value)
  }

  @Test(
    "A number is whole where it is written so and fits",
    arguments: [
      ("5", 5), ("-5", -5), ("5.0", 5), ("5.00", 5), ("5.5", nil), ("5e0", nil), ("0.0", 0), ("1e400", nil),
      ("9223372036854775808", nil), ("123456789012345678901234567890.0", nil), ("-9223372036854775808", Int.min),
    ])
  func wholeNumbers(text: String, integer: Int?) throws {
    #expect(try JSONReader.read(text).value.integer == integer)
  }

  @Test(
    "What is no JSON is refused at its column",
    arguments: [
      ("", 1), (" ", 2), ("{", 2), ("[1,]", 4), ("[1 2]", 4), ("{\"a\":1,}", 8), ("{\"a\"}", 5), ("{a:1}", 2),
      ("{'a':1}", 2), ("nul", 1), ("True", 1), ("NaN", 1), ("Infinity", 1), ("01", 2), ("-", 2), ("+1", 1), (".5", 1),
      ("1.", 3), ("1.e5", 3), ("1e", 3), ("1e+", 4), ("0x10", 2), ("--1", 2), ("\"abc", 5), ("\"a\tb\"", 3),
      ("\"a\nb\"", 3), (#""\x41""#, 2), (#""\u12G4""#, 2), (#""\u12"#, 2), (#""\uD800""#, 2), (#""\uDC00\uD800""#, 2),
      (#""\uD800\n""#, 2), (#""\"#, 2), ("[] []", 4), ("{}x", 3), ("[1}", 3), ("// no\n1", 1), ("[1,\"é\",x]", 8),
      ("\"é😀\" x", 6), ("\0", 1), ("[\u{A0}1]", 2), ("1 \u{FEFF}", 3),
    ])
  func refuses(text: String, column: Int) {
    #expect(fault(Array(text.utf8)) == JSONFaultPlace(kind: .syntax, column: column))
  }

  @Test(
    "What is not UTF-8 is refused at its byte",
    arguments: [
      ([0x22, 0xE9, 0x22], 2), ([0x22, 0xC0, 0xAF, 0x22], 2), ([0x22, 0xC3], 2), ([0x22, 0xED, 0xA0, 0x80, 0x22], 2),
      ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], 2), ([0x22, 0xE0, 0x80, 0x80, 0x22], 2), ([0x80], 1), ([0xFF, 0xFE], 1),
      ([0x22, 0xC3, 0xA9, 0xF0, 0x9F, 0x98, 0x22], 4), ([0xFE, 0xFF, 0x00, 0x7B], 1),
      ([0x22, 0xF0, 0x8F, 0x80, 0x80], 2),
    ] as [([UInt8], Int)])
  func refusesOtherEncodings(bytes: [UInt8], byte: Int) {
    #expect(fault(bytes) == JSONFaultPlace(kind: .encoding, column: byte))
  }

  @Test("Sixty-four levels are read, a hundred thousand are refused without falling over", arguments: ["[", "{\"a\":"])
  func limitsDepth(opening: String) throws {
    let sound = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(throws: Never.self) { try JSONReader.read(sound) }
    #expect(fault(Array(String(repeating: opening, count: 100_000).utf8))?.kind == .syntax)
  }

  @Test("A key that stands twice is reported, also when it is spelt with escapes or is one of many")
  func tellsDuplicateKeys() throws {
    let read = try JSONReader.read(#"{"name":1,"\u006eame":2}"#)
    #expect(read.duplicateKey?.kind == .duplicateKey("name"))
    #expect(read.duplicateKey?.column == 11)
    #expect(read.value["name"]?.integer == 1)
    let many = (0..<50).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(try JSONReader.read("{\(many)}").duplicateKey == nil)
    #expect(try JSONReader.read("{\(many),\"k3\":0}").duplicateKey?.kind == .duplicateKey("k3"))
    #expect(try JSONReader.read("{\(many),\"k42\":0}").duplicateKey?.kind == .duplicateKey("k42"))
  }

  @Test(
    "What is written is one line and reads back as it was",
    arguments: [
      "plain", "\"quoted\" \\ /", "line\nbreak\r\t", "\u{0}\u{1F}\u{7F}\u{85}", "\u{2028}\u{2029}", "é😀\u{202E}",
    ])
  func writesBack(text: String) throws {
    let value = JSONValue.object([JSONMember(text, .array([.text(text), .null, .boolean(true), number(-7)]))])
    let written = JSONWriter.text(of: value)
    #expect(!written.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{2028}" || $0 == "\u{2029}" })
    #expect(try JSONReader.read(written).value == value)
  }

  private func fault(_ bytes: [UInt8]) -> JSONFaultPlace? {
    do throws(JSONFault) {
      _ = try JSONReader.read(bytes)
      return nil
    } catch {
      return JSONFaultPlace(kind: error.kind, column: error.column)
    }
  }
}

/// What the tables above say of a fault.
private struct JSONFaultPlace: Equatable {
  let kind: JSONFault.Kind
  let column: Int
}

private func number(_ integer: Int) -> JSONValue { .number(JSONNumber(integer)) }
