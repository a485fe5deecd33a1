import CIDN2

/// Domain names as the network compares them; the one user of libidn2.
public enum DomainName {
  /// The A-label form of a domain name, in lower case: `bücher.de` is `xn--bcher-kva.de` (IDNA 2008, non-transitional).
  ///
  /// A dot at the end stays. `nil` where IDNA refuses the name: a hyphen at the start or end of a label, hyphens in its
  /// third and fourth place, a broken `xn--` label, a label above 63 octets, a name above 253.
  /// Other ASCII characters pass, `a_b.nl` too: whether they may stand in a domain is another question.
  public static func aLabel(_ text: String) -> String? { aLabel(text[...]) }

  static func aLabel(_ text: Substring) -> String? {
    if isUsual(text) { return String(text) }
    return switch readASCII(text) {
    case .name(let name): name
    case .refused: nil
    case .other: libraryALabel(String(text))
    }
  }

  /// Whether a name has nothing but small letters, digits and dots, as most: it is its own A-label.
  private static func isUsual(_ text: Substring) -> Bool {
    var length = 0
    var labelLength = 0
    for octet in text.utf8 {
      length += 1
      switch octet {
      case UInt8(ascii: "."): labelLength = 0
      case 0x61...0x7A, 0x30...0x39:
        labelLength += 1
        if labelLength > 63 { return false }
      default: return false
      }
    }
    return length <= 253
  }

  /// What can be said of a name without the library.
  private enum Reading {
    case name(String)
    case refused
    case other
  }

  /// Plain ASCII needs no table: most names are read here, and the library is not even loaded.
  private static func readASCII(_ text: Substring) -> Reading {
    var lowered: [UInt8] = []
    lowered.reserveCapacity(text.utf8.count)
    var start = 0
    var hasRefusedLabel = false
    for octet in text.utf8 {
      guard octet < 0x80, octet != 0 else { return .other }
      if octet == UInt8(ascii: ".") {
        guard let isRefused = isRefused(lowered[start...]) else { return .other }
        hasRefusedLabel = hasRefusedLabel || isRefused
        start = lowered.count + 1
      }
      lowered.append((0x41...0x5A).contains(octet) ? octet | 0x20 : octet)
    }
    guard lowered.count <= 253, let isRefused = isRefused(lowered[start...]) else { return .other }
    return hasRefusedLabel || isRefused ? .refused : .name(String(decoding: lowered, as: UTF8.self))
  }

  /// Whether a hyphen stands at an end of a label, or two in its third and fourth place: the library's errors −302,
  /// −301.
  ///
  /// `nil` where the library must say: a label above 63 octets, or one that begins with `xn--`.
  private static func isRefused(_ label: ArraySlice<UInt8>) -> Bool? {
    let hyphen = UInt8(ascii: "-")
    guard label.count <= 63, let first = label.first else { return label.isEmpty ? false : nil }
    let start = label.startIndex
    let hasHyphensInside = label.count >= 4 && label[start + 2] == hyphen && label[start + 3] == hyphen
    if hasHyphensInside, first == UInt8(ascii: "x"), label[start + 1] == UInt8(ascii: "n") { return nil }
    return first == hyphen || label.last == hyphen || hasHyphensInside
  }

  /// Whether a name may have a label that begins with `xn--`.
  private static func isEncoded(_ name: String) -> Bool {
    var hyphens = 0
    for octet in name.utf8 {
      hyphens = octet == UInt8(ascii: "-") ? hyphens + 1 : 0
      if hyphens == 2 { return true }
    }
    return false
  }

  /// What libidn2 says; a name with U+0000 would be cut there, so it is refused.
  static func libraryALabel(_ text: String) -> String? {
    if text.utf8.contains(0) { return nil }
    let flags = CInt(IDN2_NONTRANSITIONAL.rawValue | IDN2_NFC_INPUT.rawValue)
    var output: UnsafeMutablePointer<CChar>?
    let status = unsafe text.withCString { unsafe idn2_to_ascii_8z($0, &output, flags) }
    defer { unsafe idn2_free(output) }
    guard status == IDN2_OK.rawValue, let label = unsafe output else { return nil }
    let name = unsafe String(cString: label)
    return DomainContext.isKept(in: unicode(name)) ? name : nil
  }

  /// A name of A-labels as people read it: `bücher.de`; as it is where nothing in it is encoded, or the library refuses
  /// it.
  static func unicode(_ name: String) -> String {
    guard isEncoded(name), !name.utf8.contains(0) else { return name }
    var output: UnsafeMutablePointer<CChar>?
    let status = unsafe name.withCString { unsafe idn2_to_unicode_8z8z($0, &output, 0) }
    defer { unsafe idn2_free(output) }
    guard status == IDN2_OK.rawValue, let text = unsafe output else { return name }
    return unsafe String(cString: text)
  }
}
