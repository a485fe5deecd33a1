import Reference

/// A numbering plan, ready to be compared with: of a region, or of a calling code that belongs to none.
final class PhonePlan: Sendable {
  let id: String
  let callingCode: [UInt8]
  let codeNumber: Int
  let internationalPrefix: CodePattern?
  let nationalPrefix: CodePattern?
  /// What a match of the national prefix becomes; `nil` where it is dropped.
  let transformRule: String?
  let leadingDigits: CodePattern?
  /// Any number of the plan.
  let general: PhoneKind
  private let kinds: [PhoneKind]
  let example: String

  init(_ text: PhonePlanText) {
    id = text.id
    callingCode = text.callingCode.utf8.map { $0 & 0x0F }
    codeNumber = Int(text.callingCode) ?? 0
    internationalPrefix = Self.pattern(text.internationalPrefix)
    nationalPrefix = Self.pattern(text.nationalPrefix)
    transformRule = text.transformRule.isEmpty ? nil : text.transformRule
    leadingDigits = Self.pattern(text.leadingDigits)
    general = PhoneKind(text.general)
    kinds = text.types.map(PhoneKind.init)
    example = text.example
  }

  private static func pattern(_ text: String) -> CodePattern? { text.isEmpty ? nil : CodePattern(text) }

  /// Whether a number without its calling code is one of the plan.
  func contains(_ national: [UInt8]) -> Bool {
    general.contains(national) && kinds.contains { $0.contains(national) }
  }
}

/// A sort of number: its lengths and its pattern.
struct PhoneKind: Sendable {
  /// Bit n is set where n digits can be such a number.
  private let lengths: UInt32
  /// Lengths that only reach the same area.
  private let localLengths: UInt32
  let pattern: CodePattern

  /// - Parameter text: `lengths;pattern` of the table.
  init(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ";"), maxSplits: 1)
    let counts = parts.first?.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) ?? []
    lengths = counts.first.map(Self.lengths) ?? 0
    localLengths = counts.count > 1 ? Self.lengths(counts[1]) : 0
    pattern = CodePattern(parts.count > 1 ? String(Substring(parts[1])) : "")
  }

  private static func lengths(_ text: Substring.UTF8View) -> UInt32 {
    text.split(separator: UInt8(ascii: ",")).reduce(0) { $0 | 1 << (UInt32(String(Substring($1))) ?? 0) }
  }

  func contains(_ digits: [UInt8]) -> Bool {
    digits.count < 32 && lengths >> UInt32(digits.count) & 1 == 1 && pattern.matches(digits)
  }

  /// How a number of so many digits compares with what there is.
  func length(_ count: Int) -> PhoneLength {
    let bit = count < 32 ? UInt32(1) << UInt32(count) : 0
    if localLengths & bit != 0 { return .local }
    if lengths & bit != 0 { return .possible }
    if lengths & (bit &- 1) == 0, bit != 0 { return .tooShort }
    return bit == 0 || lengths < bit ? .tooLong : .between
  }
}

/// Whether so many digits can be a number.
enum PhoneLength {
  case possible
  /// Reaches only the same area: the area code is missing.
  case local
  case tooShort
  case tooLong
  /// Shorter than some and longer than others.
  case between
}
