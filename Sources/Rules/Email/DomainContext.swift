/// Characters that may stand only in some places of a domain label, which libidn2 leaves to others to check.
///
/// Source: RFC 5892, appendix A.3 to A.9; RFC 5893, section 2, rule 1, as far as it looks beyond one label.
enum DomainContext {
  /// Whether every such character of a domain, in Unicode, stands where it may.
  static func isKept(in domain: String) -> Bool {
    if domain.utf8.allSatisfy({ $0 < 0x80 }) { return true }
    let hasRightToLeft = domain.unicodeScalars.contains { isRightToLeft($0.value) }
    return domain.unicodeScalars.split(separator: ".").allSatisfy { label in
      let scalars = Array(label)
      if hasRightToLeft, let first = scalars.first, first.properties.numericType != nil { return false }
      return scalars.indices.allSatisfy { mayStand(at: $0, in: scalars) }
    }
  }

  private static func mayStand(at place: Int, in label: [Unicode.Scalar]) -> Bool {
    let before = place > 0 ? label[place - 1].value : 0
    let after = place + 1 < label.count ? label[place + 1].value : 0
    switch label[place].value {
    case 0xB7: return before == 0x6C && after == 0x6C
    case 0x375: return (0x370...0x3FF).contains(after) || (0x1F00...0x1FFF).contains(after)
    case 0x5F3, 0x5F4: return (0x590...0x5FF).contains(before)
    case 0x30FB: return label.contains { isJapanese($0.value) }
    case 0x660...0x669: return !label.contains { (0x6F0...0x6F9).contains($0.value) }
    case 0x6F0...0x6F9: return !label.contains { (0x660...0x669).contains($0.value) }
    default: return true
    }
  }

  /// A letter of Hebrew, Arabic or another script that is written from right to left; Persian digits are not.
  private static func isRightToLeft(_ value: UInt32) -> Bool {
    switch value {
    case 0x6F0...0x6F9: false
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// Hiragana, Katakana or Han.
  private static func isJapanese(_ value: UInt32) -> Bool {
    switch value {
    case 0x30FB: false
    case 0x3005, 0x3007, 0x3041...0x309F, 0x30A1...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    case 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }
}
