/// A JSON value (RFC 8259) as it was written: members keep their order.
public enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(JSONNumber)
  case text(String)
  case array([JSONValue])
  case object([JSONMember])

  /// The value of a key of an object; `nil` where there is none.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text, where this is one.
  public var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The number, where this is a whole one that an `Int` can hold.
  public var integer: Int? {
    guard case .number(let number) = self else { return nil }
    return number.integer
  }

  /// Whether nothing is said: `null` and `""` are the same as a missing key.
  public var isBlank: Bool {
    switch self {
    case .null: true
    case .text(let text): text.isEmpty
    default: false
    }
  }
}

/// A key of an object with its value.
public struct JSONMember: Hashable, Sendable {
  /// The key as it is written in the object.
  public var key: String
  /// The value under the key.
  public var value: JSONValue

  /// A member of an object.
  public init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}

/// A number as it was written, so that nothing is rounded.
public struct JSONNumber: Hashable, Sendable {
  /// The number as it was written, digit for digit.
  public let text: String
  /// The value, where it is written as a whole number (`5` or `5.0`) and an `Int` can hold it.
  public let integer: Int?

  /// A whole number.
  public init(_ integer: Int) {
    text = String(integer)
    self.integer = integer
  }

  /// So many thousandths as a decimal number: -1500 is `-1.500`.
  public init(thousandths count: Int) {
    let digits = String(count.magnitude % 1000)
    let zeros = String(repeating: "0", count: 3 - digits.count)
    self.init(text: "\(count < 0 ? "-" : "")\(count.magnitude / 1000).\(zeros)\(digits)")
  }

  init(text: String) {
    self.text = text
    var whole = Substring(text)
    if let dot = whole.firstIndex(of: ".") {
      let isZero = whole[whole.index(after: dot)...].utf8.allSatisfy { $0 == 0x30 }
      whole = isZero ? whole[..<dot] : ""
    }
    integer = Int(whole)
  }
}
