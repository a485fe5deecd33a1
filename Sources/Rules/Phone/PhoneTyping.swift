import Reference

/// A phone number that is being typed, in groups as far as it goes.
///
/// Only text without groups of another kind is changed, and only at its end, where the caret keeps its place.
public enum PhoneTyping {
  /// The text with one more character typed at its end; `nil` where it should stand as it was typed.
  public static func adding(_ character: Character, to text: String, country: String) -> String? {
    guard character.isASCII, character.isNumber, isOwn(text, country) else { return nil }
    return grouped(bare(text) + String(character), country)
  }

  /// The text with its last digit taken away; `nil` where only the last character goes.
  public static func removingLast(from text: String, country: String) -> String? {
    let digits = bare(text)
    guard digits.utf8.count < text.utf8.count, isOwn(text, country) else { return nil }
    return grouped(String(digits.dropLast()), country)
  }

  /// Whether a text is digits only, or stands in the groups that it was given here.
  private static func isOwn(_ text: String, _ country: String) -> Bool {
    let digits = bare(text)
    return digits.utf8.count == text.utf8.count || grouped(digits, country) == text
  }

  /// The digits, with a plus in front where there is one.
  private static func bare(_ text: String) -> String {
    var kept: [UInt8] = []
    for octet in text.utf8 where (0x30...0x39).contains(octet) || octet == UInt8(ascii: "+") && kept.isEmpty {
      kept.append(octet)
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func grouped(_ text: String, _ country: String) -> String {
    guard let parts = parts(text, country), (3...15).contains(parts.national.count) else { return text }
    for format in PhoneFormats.formats(of: parts.plan) {
      if let groups = groups(parts.national, format) { return parts.prefix + groups }
    }
    return text
  }

  /// What stands before the groups, the digits in them, and the plan that says how.
  private static func parts(_ text: String, _ country: String) -> (prefix: String, national: [UInt8], plan: String)? {
    let digits = text.utf8.filter { $0 != UInt8(ascii: "+") }.map { $0 & 0x0F }
    if digits.count < text.utf8.count {
      // No calling code begins with a nought, and one before it must not get lost.
      if digits.first == 0 { return nil }
      var code = 0
      for (place, digit) in digits.prefix(3).enumerated() {
        code = code * 10 + Int(digit)
        guard let plan = PhonePlanTable.ids(ofCallingCode: code).first else { continue }
        return ("+\(code) ", Array(digits.dropFirst(place + 1)), plan)
      }
      return nil
    }
    guard let plan = PhonePlans.plan(country) else { return nil }
    if plan.internationalPrefix?.prefixEnd(digits) != nil { return nil }
    guard let end = plan.nationalPrefix?.prefixEnd(digits), end > 0 else { return ("", digits, country) }
    // Where other digits than a nought are dialled first, people group them in ways of their own.
    guard end == 1, digits.first == 0 else { return nil }
    return ("0", Array(digits.dropFirst()), country)
  }

  /// The first groups of the shortest number that begins so; `nil` where the format is for others.
  private static func groups(_ national: [UInt8], _ format: PhoneFormat) -> String? {
    for count in national.count...15 {
      for filler: UInt8 in [0, 1, 2, 5, 9] {
        let number = national + [UInt8](repeating: filler, count: count - national.count)
        guard format.fits(number) else { continue }
        return cut(format.text(of: number), behind: national.count)
      }
    }
    return nil
  }

  private static func cut(_ text: String, behind digits: Int) -> String {
    var left = digits
    var octets: [UInt8] = []
    for octet in text.utf8 {
      if left == 0 { break }
      if (0x30...0x39).contains(octet) { left -= 1 }
      octets.append(octet)
    }
    return String(decoding: octets, as: UTF8.self)
  }
}
