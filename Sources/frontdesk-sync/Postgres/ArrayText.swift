/// Lists of values as PostgreSQL reads an array: `{"a","b"}`.
enum ArrayText {
  static func of(_ texts: some Sequence<String>) -> String {
    var array: [UInt8] = [UInt8(ascii: "{")]
    for text in texts {
      if array.count > 1 { array.append(UInt8(ascii: ",")) }
      array.append(UInt8(ascii: "\""))
      for octet in text.utf8 {
        if octet == UInt8(ascii: "\"") || octet == UInt8(ascii: "\\") { array.append(UInt8(ascii: "\\")) }
        array.append(octet)
      }
      array.append(UInt8(ascii: "\""))
    }
    array.append(UInt8(ascii: "}"))
    return String(decoding: array, as: UTF8.self)
  }

  static func of(_ numbers: some Sequence<Int64>) -> String { of(numbers.map { String($0) }) }
}
