/// The short code by which a person finds a draft again: characters none of which looks like another.
///
/// Operators' codes have four characters: they are looked for among one operator's drafts. Those of a kiosk have eight,
/// because anybody may try there. A code is kept without a sign and shown as ``shown(_:)`` writes it.
public enum ResumeCode {
  /// The characters of a code: digits and capitals that do not look alike.
  public static let alphabet = Array("23456789ABCDEFGHJKMNPRSTUVWXYZ")
  /// Characters of an operator's code, and of each group of a kiosk's.
  public static let length = 4
  /// Characters of a code of a kiosk.
  public static let kioskLength = 8

  /// A new code for an operator; the caller brings the source of random numbers.
  public static func make(using generator: inout some RandomNumberGenerator) -> String {
    make(length, using: &generator)
  }

  /// A new code for a visitor at a kiosk.
  public static func makeForKiosk(using generator: inout some RandomNumberGenerator) -> String {
    make(kioskLength, using: &generator)
  }

  private static func make(_ length: Int, using generator: inout some RandomNumberGenerator) -> String {
    var code = ""
    for _ in 0..<length {
      if let letter = alphabet.randomElement(using: &generator) { code.append(letter) }
    }
    return code
  }

  /// The operator's code that a person typed, in capitals, without blanks and hyphens; `nil` where it cannot be one.
  public static func normalised(_ text: String) -> String? {
    let code = plain(text)
    return isValid(code) ? code : nil
  }

  /// The code of either length that a person typed, in the same form; `nil` where it cannot be one.
  public static func normalisedOfAny(_ text: String) -> String? { normalised(text) ?? normalisedForKiosk(text) }

  /// The code of a kiosk that a person typed, in capitals, without blanks and hyphens; `nil` where it cannot be one.
  public static func normalisedForKiosk(_ text: String) -> String? {
    let code = plain(text)
    return isValidForKiosk(code) ? code : nil
  }

  private static func plain(_ text: String) -> String {
    text.uppercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "\u{2010}" && $0 != "\u{2011}" }
  }

  /// Whether the text is an operator's code as it is kept: four characters of the alphabet.
  public static func isValid(_ code: String) -> Bool { consists(code, of: length) }

  /// Whether the text is a code of a kiosk as it is kept: eight characters of the alphabet.
  public static func isValidForKiosk(_ code: String) -> Bool { consists(code, of: kioskLength) }

  private static func consists(_ code: String, of length: Int) -> Bool {
    code.count == length && code.allSatisfy(alphabet.contains)
  }

  /// The code as a person reads it: eight characters in two groups, `K7R2-M4XP`; four as they are.
  public static func shown(_ code: String) -> String {
    guard code.count == kioskLength else { return code }
    return code.prefix(length) + "-" + code.dropFirst(length)
  }
}
