import Reference

/// A phone number of some country's plan.
public struct PhoneNumber: Hashable, Sendable {
  /// Digits 0 to 9 each.
  let callingCode: [UInt8]
  let national: [UInt8]
  /// The country it belongs to, ISO 3166-1 alpha-2, or the calling code of those that belong to none (`800`).
  public let region: String

  /// Whether a number is one of a country's; those that share a calling code share some numbers too (MA and EH).
  func isOne(of country: String) -> Bool {
    if region == country { return true }
    guard let plan = PhonePlans.plan(country), plan.callingCode == callingCode else { return false }
    return plan.contains(national)
  }

  /// The form in which numbers are kept (ITU-T E.164): `+31201234567`.
  public var e164: String {
    var octets: [UInt8] = [UInt8(ascii: "+")]
    octets.reserveCapacity(1 + callingCode.count + national.count)
    for digit in callingCode { octets.append(0x30 + digit) }
    for digit in national { octets.append(0x30 + digit) }
    return String(decoding: octets, as: UTF8.self)
  }

  /// The digits without the calling code and the national prefix: `201234567`.
  public var nationalDigits: String { String(decoding: national.map { 0x30 + $0 }, as: UTF8.self) }
}

/// What a text says as a phone number.
public enum PhoneReading: Hashable, Sendable {
  case number(PhoneNumber)
  case fault(PhoneFault)
}

/// What keeps a text from being a phone number; the name of each is the variant of the message.
public enum PhoneFault: Hashable, Sendable {
  /// Other characters than those of a number, or hardly any digit.
  case notANumber
  /// A number followed by an extension, which the stored form has no place for; the number without it.
  case ext(String, number: PhoneNumber?)
  /// The digits after the plus are no country's code, or a country without a plan of its own gave none.
  case callingCode
  case tooShort
  case tooLong
  /// As many digits as a number has, but not one of the plan.
  case notInPlan
}

extension PhoneNumber {
  /// Reads a number as a person in a country writes it: with or without `+`, `00`, the national prefix, punctuation.
  ///
  /// Source: the parsing steps of libphonenumber, without letters for digits.
  /// - Parameter country: ISO 3166-1 alpha-2; it decides what digits without a calling code mean.
  public static func read(_ text: String, country: String) -> PhoneReading {
    guard let written = PhoneText(text, takesLetters: spellsNumbers(text, country)) else { return .fault(.notANumber) }
    let reading = read(written, country)
    if written.ext.isEmpty { return reading }
    if case .number(let number) = reading { return .fault(.ext(written.ext, number: number)) }
    return .fault(.ext(written.ext, number: nil))
  }

  /// Whether numbers are spelt there: in the plan of North America, and in Australia and New Zealand.
  private static func spellsNumbers(_ text: String, _ country: String) -> Bool {
    if text.hasPrefix("+") { return text.hasPrefix("+1") || text.hasPrefix("+61") || text.hasPrefix("+64") }
    guard let code = PhonePlans.plan(country)?.callingCode else { return false }
    return code == [1] || code == [6, 1] || code == [6, 4]
  }

  private static func read(_ written: PhoneText, _ country: String) -> PhoneReading {
    let plan: PhonePlan
    let national: [UInt8]
    switch split(written, PhonePlans.plan(country)) {
    case .parts(let found, let rest): (plan, national) = (found, rest)
    case .fault(let fault): return .fault(fault)
    }
    let number = withoutNationalPrefix(national, plan)
    if number.count < 2 { return .fault(.tooShort) }
    if number.count > 17 { return .fault(.tooLong) }
    if let region = region(of: number, plan) {
      return .number(PhoneNumber(callingCode: plan.callingCode, national: number, region: region))
    }
    // The plans that share a calling code are one plan to the network: the main one has all the lengths.
    switch main(of: plan).general.length(number.count) {
    case .tooShort, .local: return .fault(.tooShort)
    case .tooLong: return .fault(.tooLong)
    case .possible, .between: return .fault(.notInPlan)
    }
  }

  /// The plan that the digits belong to, and the digits behind the calling code.
  private enum Split {
    case parts(PhonePlan, [UInt8])
    case fault(PhoneFault)
  }

  private static func split(_ written: PhoneText, _ home: PhonePlan?) -> Split {
    let digits = written.digits
    if written.hasPlus {
      let split = international(digits[...])
      // A plus too many, before a number that needs none.
      if case .fault(.callingCode) = split, let found = home.flatMap({ behindCode(digits, $0) }) { return found }
      return split
    }
    guard let home else { return .fault(.callingCode) }
    return behindCode(digits, home) ?? .parts(home, digits)
  }

  /// The number behind the prefix for calls abroad or behind the country's own code; `nil` where neither is there.
  private static func behindCode(_ digits: [UInt8], _ home: PhonePlan) -> Split? {
    if let end = home.internationalPrefix?.prefixEnd(digits), end == digits.count || digits[end] != 0 {
      return international(digits[end...])
    }
    guard digits.starts(with: home.callingCode) else { return nil }
    let rest = withoutNationalPrefix(Array(digits[home.callingCode.count...]), home, isLengthChecked: false)
    let isOnlySoANumber = !home.general.pattern.matches(digits) && home.general.pattern.matches(rest)
    guard isOnlySoANumber || home.general.length(digits.count) == .tooLong else { return nil }
    return .parts(main(of: home), rest)
  }

  private static func main(of plan: PhonePlan) -> PhonePlan {
    PhonePlanTable.ids(ofCallingCode: plan.codeNumber).first.flatMap(PhonePlans.plan) ?? plan
  }

  /// Digits that begin with a calling code of one to three digits.
  private static func international(_ digits: ArraySlice<UInt8>) -> Split {
    if digits.count <= 2 { return .fault(.tooShort) }
    if digits.first == 0 { return .fault(.callingCode) }
    var code = 0
    for (place, digit) in digits.prefix(3).enumerated() {
      code = code * 10 + Int(digit)
      guard let id = PhonePlanTable.ids(ofCallingCode: code).first, let plan = PhonePlans.plan(id) else { continue }
      return .parts(plan, Array(digits.dropFirst(place + 1)))
    }
    return .fault(.callingCode)
  }

  /// The number without the prefix that is dialled within the country only.
  ///
  /// - Parameter isLengthChecked: whether the prefix stays where the rest would be too short for a number.
  private static func withoutNationalPrefix(
    _ digits: [UInt8], _ plan: PhonePlan, isLengthChecked: Bool = true
  ) -> [UInt8] {
    guard let prefix = plan.nationalPrefix, !digits.isEmpty, let match = prefix.match(digits) else { return digits }
    var rest = Array(digits[match.end...])
    if let rule = plan.transformRule, let last = match.groups.last, last != nil {
      rest = transformed(rule, match) + rest
    }
    if plan.general.pattern.matches(digits), !plan.general.pattern.matches(rest) { return digits }
    guard isLengthChecked else { return rest }
    switch plan.general.length(rest.count) {
    case .tooShort, .local, .between: return digits
    case .possible, .tooLong: return rest
    }
  }

  /// The rule with the captured digits in the place of `\1`.
  private static func transformed(_ rule: String, _ match: CodePattern.Match) -> [UInt8] {
    var digits: [UInt8] = []
    var isGroup = false
    for octet in rule.utf8 {
      if octet == UInt8(ascii: "\\") {
        isGroup = true
      } else if isGroup {
        isGroup = false
        let group = Int(octet) - 0x31
        if match.groups.indices.contains(group), let captured = match.groups[group] { digits += captured }
      } else {
        digits.append(octet & 0x0F)
      }
    }
    return digits
  }

  /// The region whose plan has the number; `nil` when none of those that share the calling code has.
  private static func region(of national: [UInt8], _ main: PhonePlan) -> String? {
    let ids = PhonePlanTable.ids(ofCallingCode: main.codeNumber)
    if ids.count == 1 { return main.contains(national) ? main.id : nil }
    for id in ids {
      guard let plan = PhonePlans.plan(id) else { continue }
      if let leading = plan.leadingDigits {
        if leading.prefixEnd(national) != nil { return plan.contains(national) ? id : nil }
      } else if plan.contains(national) {
        return id
      }
    }
    return nil
  }
}
