/// The shape of an e-mail address: RFC 5321 and 6531 without quoted local parts, comments and address literals.
enum EmailShape {
  /// What is wrong with a text that is not empty; `nil` when it is an address.
  static func fault(in text: String) -> EmailFault? {
    if isUsual(text) { return nil }
    // Before blanks: a name or quotes around an address have those too, and leaving them out would not help.
    if text.unicodeScalars.contains(where: isPunctuationAround) { return .onlyAddress }
    if text.unicodeScalars.contains(where: TextNormalisation.isBlank) { return .blank }
    let signs = text.unicodeScalars.count { $0 == "@" }
    guard signs == 1, let address = EmailAddress(text) else { return signs == 0 ? .missingAt : .severalAt }
    return fault(inDomain: String(address.domain)) ?? fault(inLocalPart: address.local)
  }

  /// Whether an address is so usual that nothing in it can be wrong: small letters, digits and single dots around one
  /// @.
  private static func isUsual(_ text: String) -> Bool {
    var dots = 0
    var length = 0
    var partLength = 0
    var isBehindSign = false
    var hasLetter = false
    for octet in text.utf8 {
      switch octet {
      case UInt8(ascii: "."), UInt8(ascii: "@"):
        guard partLength > 0, partLength <= 63 else { return false }
        if octet == UInt8(ascii: ".") {
          dots += isBehindSign ? 1 : 0
        } else {
          guard !isBehindSign, length <= 64 else { return false }
          isBehindSign = true
        }
        partLength = 0
        hasLetter = false
      case 0x61...0x7A, 0x30...0x39:
        partLength += 1
        hasLetter = hasLetter || octet >= 0x61
      default: return false
      }
      length += 1
    }
    return dots > 0 && hasLetter && partLength <= 63 && length <= 250
  }

  private static func isPunctuationAround(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "(", ")", "[", "]", "\"", ",", ";", ":", "\\": true
    default: false
    }
  }

  /// The first character that no address has, outside letters of scripts, which IDNA decides; `nil` where it is their
  /// order that is wrong.
  static func wrongCharacter(in text: String) -> Character? {
    guard let address = EmailAddress(text) else { return nil }
    let inLocal = address.local.first { !$0.unicodeScalars.allSatisfy { isAtomText($0) || $0 == "." } }
    return inLocal
      ?? address.domain.first { character in
        guard let octet = character.asciiValue else { return false }
        return !(isDigit(octet) || (0x61...0x7A).contains(octet | 0x20) || character == "-" || character == ".")
      }
  }

  private static func fault(inDomain text: String) -> EmailFault? {
    if text.isEmpty { return .domainWithoutDot }
    if text.hasPrefix(".") { return .dots }
    var isBehindDot = false
    for octet in text.utf8 {
      if octet == UInt8(ascii: "."), isBehindDot { return .dots }
      isBehindDot = octet == UInt8(ascii: ".")
    }
    guard let name = DomainName.aLabel(text), !name.isEmpty, name.utf8.count <= 253 else { return .domain }
    if name == "." || name.hasPrefix(".") { return .domain }
    if name.hasSuffix(".") { return .domainEndsWithDot }
    let labels = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.allSatisfy(isHostLabel) else { return .domain }
    guard labels.count >= 2, let last = labels.last else { return .domainWithoutDot }
    return last.allSatisfy(isDigit) ? .domain : nil
  }

  /// Letters, digits and hyphens, 1 to 63, no hyphen at an end (RFC 1123).
  private static func isHostLabel(_ label: Substring.UTF8View) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
      && label.allSatisfy { (0x61...0x7A).contains($0) || isDigit($0) || $0 == hyphen }
  }

  private static func isDigit(_ octet: UInt8) -> Bool { (0x30...0x39).contains(octet) }

  private static func fault(inLocalPart text: Substring) -> EmailFault? {
    if text.isEmpty { return .localPartMissing }
    if text.utf8.count > 64 { return .localPartTooLong }
    for part in text.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false) {
      guard let first = part.first else { return .dots }
      if isMark(first) || !part.allSatisfy(isAtomText) { return .localPart }
    }
    return nil
  }

  /// RFC 5322's atext, and letters, marks and digits of every script (RFC 6531).
  private static func isAtomText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0..<0x80: return "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar)
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      return true
    default:
      return isMark(scalar)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
