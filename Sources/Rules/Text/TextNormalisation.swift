internal import Reference
@_spi(_Unicode) import Swift

/// The one form in which the rules see a text and the store keeps it.
public enum TextNormalisation {
  /// A text in NFC, with TAB as a blank and without format characters such as U+200B, U+FEFF and the soft hyphen.
  ///
  /// U+200C and U+200D stay where a script or a picture needs them.
  /// Forbidden characters stay, for `text/control-characters` to tell.
  public static func cleaned(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x09 }) || isInForm(text) { return text }
    var kept = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\t" {
        kept.append(" ")
      } else if isJoiner(scalar) {
        if isNeededJoiner(scalar, between: kept.last, and: rest.first) { kept.append(scalar) }
      } else if isForbidden(scalar) || scalar.properties.generalCategory != .format {
        kept.append(scalar)
      }
    }
    // After dropping, not before: what stood on either side of a dropped character may now compose.
    return String(String.UnicodeScalarView(String(kept)._nfc))
  }

  /// A text without the blanks at its ends, and without the marks of direction that stand there.
  public static func trimmed(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, isAtEnds(first) || isAtEnds(last)
    else { return text }
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !isAtEnds($0) }),
      let end = scalars.lastIndex(where: { !isAtEnds($0) })
    else { return "" }
    return String(scalars[start...end])
  }

  /// What is dropped at the ends of a text.
  private static func isAtEnds(_ scalar: Unicode.Scalar) -> Bool { isBlank(scalar) || isDirectionMark(scalar) }

  /// A text in which each run of blanks is one U+0020.
  public static func collapsed(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var isAfterBlank = false
    for scalar in text.unicodeScalars {
      let isBlank = isBlank(scalar)
      if !isBlank { kept.append(scalar) } else if !isAfterBlank { kept.append(" ") }
      isAfterBlank = isBlank
    }
    return String(kept)
  }

  /// The form of a name, a street or a city: cleaned and trimmed.
  public static func plain(_ text: String) -> String { isInForm(text) ? text : trimmed(cleaned(text)) }

  /// The form of a company name: cleaned, with single blanks inside and none at the ends.
  ///
  /// A name of nothing but blanks keeps them, so that `company-name/whitespace-only` can tell it from an empty one.
  public static func companyName(_ text: String) -> String {
    if isInForm(text) { return text }
    let cleaned = cleaned(text)
    let trimmed = trimmed(cleaned)
    return trimmed.isEmpty ? cleaned : collapsed(trimmed)
  }

  /// The form of a domain prefix: plain, in lower case, without the suffix that every prefix gets.
  public static func domainPrefix(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }) { return text }
    // Capitals and small letters may compose otherwise.
    var prefix = plain(plain(text).lowercased())
    let suffix = ".onmicrosoft.com"
    while prefix.hasSuffix(suffix) { prefix = trimmed(String(prefix.dropLast(suffix.count))) }
    return prefix
  }

  /// The form of an e-mail address: plain, with TAB as a blank, and full-width letters and stops as ASCII (UTS #46);
  /// capitals stay, for they may count before the @.
  ///
  /// A joiner stays wherever it stands: what it does to a domain, IDNA says.
  public static func email(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return text }
    var form = String.UnicodeScalarView()
    for scalar in withoutHiddenMarks(text).unicodeScalars {
      switch scalar.value {
      case 0x3002, 0xFF61: form.append(".")
      case 0xFF01...0xFF5E: form.append(ASCIIForm.of(scalar))
      case 0x200C, 0x200D: form.append(scalar)
      case 0x09: form.append(" ")
      default:
        if isForbidden(scalar) || scalar.properties.generalCategory != .format {
          form.append(scalar)
        }
      }
    }
    let kept = trimmed(String(form))
    return String(String.UnicodeScalarView(kept._nfc))
  }

  /// A registration ID as two of them are compared: its form, with nothing but letters and digits.
  public static func comparedRegistrationID(_ text: String, country: String) -> String {
    let form = registrationID(text, country: country)
    if form.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }) { return form }
    return String(form.filter { $0.isLetter || $0.isNumber })
  }
}
