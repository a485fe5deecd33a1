import Wizard

/// One line of the log: fields with a blank between them, each a name, `=` and its value.
///
/// A value with a blank or another sign that a program would have to look out for stands between quotes, and in these `\`
/// before `"` and `\`, and `\u{…}` for what is no character to be printed.
struct LogLine {
  private(set) var octets: [UInt8] = []

  /// A line of the run with a number, so many milliseconds after its beginning.
  init(milliseconds: Int64, run: Int32, _ event: StaticString) {
    octets.reserveCapacity(96)
    add("ms", .number(Int(milliseconds)))
    add("run", .number(Int(run)))
    add("event", .name(event))
  }

  /// The first line of a run, which has the time of day.
  init(time: String, run: Int32) {
    add("time", .fact(time))
    add("ms", .number(0))
    add("run", .number(Int(run)))
    add("event", .name("start"))
  }

  mutating func add(_ name: StaticString, _ value: LogValue) {
    if !octets.isEmpty { octets.append(UInt8(ascii: " ")) }
    add(name)
    octets.append(UInt8(ascii: "="))
    switch value {
    case .name(let text): add(text)
    case .number(let number): octets += String(number).utf8
    case .isTrue(let isTrue): add(isTrue ? "yes" : "no")
    case .key(let key): add(key.name)
    case .words(let text), .path(let text), .fact(let text): add(text)
    }
  }

  mutating func end() { octets.append(UInt8(ascii: "\n")) }

  private mutating func add(_ text: StaticString) {
    text.withUTF8Buffer { octets += $0 }
  }

  private mutating func add(_ text: String) {
    if !text.isEmpty, text.utf8.allSatisfy(Self.isPlain) {
      octets += text.utf8
      return
    }
    octets.append(UInt8(ascii: "\""))
    for scalar in PrintableText.printable(text).unicodeScalars {
      switch scalar {
      case "\"", "\\": octets += "\\\(scalar)".utf8
      case "\n": octets += "\\u{a}".utf8
      default: octets += String(scalar).utf8
      }
    }
    octets.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ octet: UInt8) -> Bool {
    switch octet {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "="): false
    default: octet > 0x20 && octet < 0x7F
    }
  }
}
