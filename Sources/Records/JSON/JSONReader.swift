/// Reads one JSON value (RFC 8259) from bytes: strictly, in one pass, without ever trapping.
///
/// A byte order mark before the value is passed over. Nesting deeper than `maximumDepth` is a fault.
public struct JSONReader {
  /// How deep objects and arrays may stand in each other; deeper text is a fault.
  public static let maximumDepth = 64

  /// The first duplicate key met, which does not stop the reading; the first value of a key is the one kept.
  public private(set) var duplicateKey: JSONFault?

  let bytes: [UInt8]
  var place = 0
  /// Whether a byte above 0x7F occurs: columns must be counted then.
  private let isASCII: Bool

  private init(_ bytes: [UInt8], isASCII: Bool) {
    self.bytes = bytes
    self.isASCII = isASCII
  }

  /// The value, and the first duplicate key if there is one; throws where the text is not one JSON value.
  public static func read(_ bytes: [UInt8]) throws(JSONFault) -> (value: JSONValue, duplicateKey: JSONFault?) {
    let encoding = UTF8Check.examine(bytes)
    if let offset = encoding.fault { throw JSONFault(kind: .encoding, offset: offset, column: offset + 1) }
    var reader = JSONReader(bytes, isASCII: encoding.isASCII)
    if !encoding.isASCII, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.place = 3 }
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    if reader.place < bytes.count { throw reader.fault() }
    return (value, reader.duplicateKey)
  }

  /// The value of a text.
  public static func read(_ text: String) throws(JSONFault) -> (value: JSONValue, duplicateKey: JSONFault?) {
    try read(Array(text.utf8))
  }

  /// The byte at the place, or 0 at the end: 0 is no part of any JSON text outside strings.
  var current: UInt8 { place < bytes.count ? bytes[place] : 0 }

  mutating func skipBlanks() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      default: return
      }
    }
  }

  func fault(_ kind: JSONFault.Kind = .syntax, at offset: Int? = nil) -> JSONFault {
    let offset = min(offset ?? place, bytes.count)
    let characters = isASCII ? offset : bytes[..<offset].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return JSONFault(kind: kind, offset: offset, column: characters + 1)
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    skipBlanks()
    switch current {
    case 0x22: return .text(try string())
    case 0x7B: return try object(depth: depth)
    case 0x5B: return try array(depth: depth)
    case 0x74: return try literal("true", .boolean(true))
    case 0x66: return try literal("false", .boolean(false))
    case 0x6E: return try literal("null", .null)
    case 0x2D, 0x30...0x39: return .number(try number())
    default: throw fault()
    }
  }

  private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    let start = place
    for byte in word.description.utf8 {
      guard current == byte else { throw fault(at: start) }
      place += 1
    }
    return value
  }

  private mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth < Self.maximumDepth else { throw fault() }
    place += 1
    var values: [JSONValue] = []
    skipBlanks()
    if current == 0x5D {
      place += 1
      return .array(values)
    }
    while true {
      values.append(try value(depth: depth + 1))
      if try isLast(closing: 0x5D) { return .array(values) }
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth < Self.maximumDepth else { throw fault() }
    place += 1
    var members = MemberList()
    skipBlanks()
    if current == 0x7D {
      place += 1
      return .object([])
    }
    while true {
      skipBlanks()
      guard current == 0x22 else { throw fault() }
      let start = place
      let key = try string()
      skipBlanks()
      guard current == 0x3A else { throw fault() }
      place += 1
      let member = JSONMember(key, try value(depth: depth + 1))
      if !members.append(member), duplicateKey == nil { duplicateKey = fault(.duplicateKey(key), at: start) }
      if try isLast(closing: 0x7D) { return .object(members.members) }
    }
  }

  /// Passes a comma or the closing bracket, and says whether it was the latter.
  private mutating func isLast(closing: UInt8) throws(JSONFault) -> Bool {
    skipBlanks()
    guard current == 0x2C || current == closing else { throw fault() }
    defer { place += 1 }
    return current == closing
  }
}

/// Members in their order, each key once.
private struct MemberList {
  private(set) var members: [JSONMember] = []
  private var keys: Set<String> = []

  /// False, and nothing added, where the key is there already. A set takes over where looking through would be slow.
  mutating func append(_ member: JSONMember) -> Bool {
    if members.isEmpty { members.reserveCapacity(8) }
    if members.count < 16 {
      if members.contains(where: { $0.key == member.key }) { return false }
    } else {
      if keys.isEmpty { keys = Set(members.map(\.key)) }
      if !keys.insert(member.key).inserted { return false }
    }
    members.append(member)
    return true
  }
}
