/// The short code by which a person finds a draft again: four characters, none of which looks like another.
public enum ResumeCode {
  /// The characters of a code: digits and capitals that do not look alike.
  public static let alphabet = Array("23456789ABCDEFGHJKMNPRSTUVWXYZ")
  /// Characters of a code.
  public static let length = 4

  /// A new code; the caller brings the source of random numbers.
  public static func make(using generator: inout some RandomNumberGenerator) -> String {
    var code = ""
    for _ in 0..<length {
      if let letter = alphabet.randomElement(using: &generator) { code.append(letter) }
    }
    return code
  }

  /// The code that a person typed, in capitals and without blanks around it; `nil` where it cannot be one.
  public static func normalised(_ text: String) -> String? {
    let code = text.uppercased().filter { !$0.isWhitespace }
    return isValid(code) ? code : nil
  }

  /// Whether the text is a code as it is kept: four characters of the alphabet.
  public static func isValid(_ code: String) -> Bool {
    code.count == length && code.allSatisfy(alphabet.contains)
  }
}
