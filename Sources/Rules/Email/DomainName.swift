import CIDN2

/// Domain names as the network compares them; the one user of libidn2.
public enum DomainName {
  /// The A-label form of a domain name, in lower case: `bücher.de` is `xn--bcher-kva.de` (IDNA 2008, non-transitional).
  ///
  /// A dot at the end stays. `nil` where IDNA refuses the name: a hyphen at the start or end of a label, hyphens in its
  /// third and fourth place, a broken `xn--` label, a label above 63 octets, a name above 253.
  /// Other ASCII characters pass, `a_b.nl` too: whether they may stand in a domain is another question.
  public static func aLabel(_ text: String) -> String? {
    switch readASCII(text) {
    case .name(let name): name
    case .refused: nil
    case .other: libraryALabel(text)
    }
  }

  /// What can be said of a name without the library.
  private enum Reading {
    case name(String)
    case refused
    case other
  }

  /// Plain ASCII needs no table: most names are read here, and the library is not even loaded.
  private static func readASCII(_ text: String) -> Reading {
    var lowered: [UInt8] = []
    lowered.reserveCapacity(text.utf8.count)
    for octet in text.utf8 {
      guard octet < 0x80, octet != 0 else { return .other }
      lowered.append((0x41...0x5A).contains(octet) ? octet | 0x20 : octet)
    }
    guard lowered.count <= 253 else { return .other }
    var hasRefusedLabel = false
    for label in lowered.split(separator: UInt8(ascii: ".")) {
      if label.count > 63 || label.starts(with: Array("xn--".utf8)) { return .other }
      if hasMisplacedHyphen(label) { hasRefusedLabel = true }
    }
    return hasRefusedLabel ? .refused : .name(String(decoding: lowered, as: UTF8.self))
  }

  /// The library's errors −302 (at an end) and −301 (third and fourth).
  private static func hasMisplacedHyphen(_ label: ArraySlice<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    let middle = label.dropFirst(2).prefix(2)
    return label.first == hyphen || label.last == hyphen || (middle.count == 2 && middle.allSatisfy { $0 == hyphen })
  }

  /// What libidn2 says; a name with U+0000 would be cut there, so it is refused.
  static func libraryALabel(_ text: String) -> String? {
    if text.utf8.contains(0) { return nil }
    let flags = CInt(IDN2_NONTRANSITIONAL.rawValue | IDN2_NFC_INPUT.rawValue)
    var output: UnsafeMutablePointer<CChar>?
    let status = unsafe text.withCString { unsafe idn2_to_ascii_8z($0, &output, flags) }
    defer { unsafe idn2_free(output) }
    guard status == IDN2_OK.rawValue, let label = unsafe output else { return nil }
    return unsafe String(cString: label)
  }
}
