/// What a spreadsheet leaves in a cell where a value was meant.
///
/// Source: the error values of Microsoft Excel in its languages, those of LibreOffice Calc, and the scientific form in
/// which both write long numbers.
public enum SpreadsheetDamage {
  /// Whether a text is the error value of a spreadsheet: `#VALUE!`, `#N/A`, `#VERW!`, `#####`, `Err:502`.
  public static func isError(_ text: String) -> Bool {
    let octets = text.utf8
    guard let first = octets.first else { return false }
    if first == UInt8(ascii: "E") {
      return octets.count == 7 && text.hasPrefix("Err:") && octets.suffix(3).allSatisfy { (0x30...0x39).contains($0) }
    }
    guard first == UInt8(ascii: "#"), octets.count > 2, octets.count <= longest else { return false }
    return withoutSign.contains(text) || octets.allSatisfy { $0 == UInt8(ascii: "#") } || isWordWithSign(text)
  }

  /// `#DIV/0!`, `#NAAM?`, `#¡REF!`: capitals behind the mark, a sign at the end.
  private static func isWordWithSign(_ text: String) -> Bool {
    guard text.hasSuffix("!") || text.hasSuffix("?") else { return false }
    return text.unicodeScalars.dropFirst().dropLast().allSatisfy { scalar in
      switch scalar {
      case "A"..."Z", "0"..."9", "/", "_", "¡", "¿": true
      default: scalar.properties.isUppercase
      }
    }
  }

  /// The error values that end in a letter: not available, in the languages of the program.
  private static let withoutSign: Set<String> = [
    "#N/A", "#N/B", "#NV", "#N/D", "#ND", "#I/T", "#Н/Д", "#H/Y", "#HIÁNYZIK", "#GETTING_DATA",
  ]

  /// `#GETTING_DATA` and the longest of other languages are shorter.
  private static let longest = 40

  /// Whether a text is a number in scientific form, with a point or a comma or, in the form of a
  /// registration ID, without: `1.23457E+07`.
  public static func isScientificNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, isDigit(first) || first == UInt8(ascii: "-"), text.utf8.count <= longest else {
      return false
    }
    var rest = text.utf8[...]
    if first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard let whole = rest.first, isDigit(whole) else { return false }
    rest = rest.drop(while: isDigit)
    if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
      rest = rest.dropFirst()
      guard let fraction = rest.first, isDigit(fraction) else { return false }
      rest = rest.drop(while: isDigit)
    }
    guard rest.first == UInt8(ascii: "E") || rest.first == UInt8(ascii: "e") else { return false }
    rest = rest.dropFirst()
    guard rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") else { return false }
    rest = rest.dropFirst()
    return (2...3).contains(rest.count) && rest.allSatisfy(isDigit)
  }

  private static func isDigit(_ octet: UInt8) -> Bool { (0x30...0x39).contains(octet) }
}
