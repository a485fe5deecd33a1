/// Writes JSON on one line, compactly: without blanks, members in their order.
///
/// Control characters, U+2028 and U+2029 are escaped, so that a line stays a line everywhere; all else is UTF-8.
public struct JSONWriter {
  /// What has been written so far.
  public private(set) var text = ""

  /// An empty text.
  public init() { text.reserveCapacity(1024) }

  /// The text of one value.
  public static func text(of value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value)
    return writer.text
  }

  /// The text of one value over several lines, each member and each element on one of its own, two blanks a level deeper;
  /// without a line break at the end.
  public static func indented(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value, depth: 0)
    return writer.text
  }

  private mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .array(let values) where !values.isEmpty:
      write(values, between: ("[", "]"), depth) { $0.write($1, depth: depth + 1) }
    case .object(let members) where !members.isEmpty:
      write(members, between: ("{", "}"), depth) { writer, member in
        writer.write(member.key)
        writer.text += ": "
        writer.write(member.value, depth: depth + 1)
      }
    case .null, .boolean, .number, .text, .array, .object: write(value)
    }
  }

  private mutating func write<Part>(
    _ parts: [Part], between ends: (String, String), _ depth: Int, _ part: (inout JSONWriter, Part) -> Void
  ) {
    let indent = "\n" + String(repeating: "  ", count: depth)
    text += ends.0
    for (place, value) in parts.enumerated() {
      text += (place == 0 ? "" : ",") + indent + "  "
      part(&self, value)
    }
    text += indent + ends.1
  }

  /// Writes a value at the end, without blanks.
  public mutating func write(_ value: JSONValue) {
    switch value {
    case .null: text += "null"
    case .boolean(let isTrue): text += isTrue ? "true" : "false"
    case .number(let number): text += number.text
    case .text(let string): write(string)
    case .array(let values): write(values)
    case .object(let members): write(members)
    }
  }

  private mutating func write(_ values: [JSONValue]) {
    text += "["
    var isFirst = true
    for value in values {
      if !isFirst { text += "," }
      isFirst = false
      write(value)
    }
    text += "]"
  }

  private mutating func write(_ members: [JSONMember]) {
    text += "{"
    var isFirst = true
    for member in members {
      if !isFirst { text += "," }
      isFirst = false
      write(member.key)
      text += ":"
      write(member.value)
    }
    text += "}"
  }

  private mutating func write(_ string: String) {
    text += "\""
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      text += string
    } else {
      for scalar in string.unicodeScalars { write(scalar) }
    }
    text += "\""
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: text += "\\\""
    case 0x5C: text += "\\\\"
    case 0x0A: text += "\\n"
    case 0x0D: text += "\\r"
    case 0x09: text += "\\t"
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029:
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
}
