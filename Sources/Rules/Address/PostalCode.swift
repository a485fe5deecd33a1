/// Postal codes in the form of their country.
public enum PostalCode {
  /// The form of a code: capitals, ASCII digits, blanks and hyphens as the country writes them.
  ///
  /// Only where that makes a code of the country; otherwise the text comes back as it is.
  public static func normalised(_ text: String, country: String) -> String {
    guard !text.isEmpty, text.utf8.count <= longest, let plan = PostalPlan.plan(country), let pattern = plan.pattern,
      let typed = symbols(ascii(withoutMarks(text)).uppercased())
    else { return text }
    let compact = typed.filter { $0 < 36 }
    for start in starts(compact, plan) {
      if let code = parted(start, plan, pattern) {
        return String(decoding: code.map(CodePattern.character), as: UTF8.self)
      }
    }
    return text
  }

  /// The form of a text that is a code of the country; `nil` where it is none, or the country has none.
  public static func code(_ text: String, country: String) -> String? {
    guard let plan = PostalPlan.plan(country) else { return nil }
    let form = inForm(text, plan)
    return isCode(form, plan) ? form : nil
  }

  /// A code that is in its form already, or else its form.
  static func inForm(_ code: String, _ plan: PostalPlan) -> String {
    isCode(code, plan) ? code : normalised(code, country: plan.country)
  }

  /// Whether a text is a code of the country as a whole; where the country has none, nothing is.
  static func isCode(_ text: String, _ plan: PostalPlan) -> Bool {
    guard let symbols = symbols(text), let pattern = plan.pattern else { return false }
    return pattern.matches(symbols)
  }

  static func symbols(_ text: String) -> [UInt8]? {
    var symbols: [UInt8] = []
    symbols.reserveCapacity(text.utf8.count)
    for octet in text.utf8 {
      guard let symbol = CodePattern.symbol(octet) else { return nil }
      symbols.append(symbol)
    }
    return symbols
  }

  /// More octets are no code, whatever marks and blanks are among them, and are not looked at: every way of parting them
  /// would be tried.
  private static let longest = 100

  /// What people write in codes and no code has: the Japanese postal mark, and dots as in `01.310-100`.
  private static let marks: Set<Character> = ["〒", "."]

  private static func withoutMarks(_ text: String) -> String {
    // The postal mark is the only one of these that begins so; most codes have neither.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == 0xE3 }) else { return text }
    return text.filter { !marks.contains($0) }
  }

  /// The letters that stood before codes until the countries gave them up, where they are not the country's own code:
  /// those of vehicles; in Greece those that say what it is.
  private static let formerLetters = [
    "AT": "A", "BE": "B", "DE": "D", "ES": "E", "FI": "FIN", "FR": "F", "GR": "TK", "HU": "H", "IT": "I", "LI": "FL",
    "LU": "L",
    "NO": "N", "PT": "P", "SE": "S", "SI": "SLO", "SM": "RSM", "VA": "V",
  ]

  /// `ΤΚ` (postal code) before a Greek one, as it looks.
  private static let greek: [Unicode.Scalar: Unicode.Scalar] = ["Τ": "T", "Κ": "K"]

  private static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(
        TextNormalisation.isBlank(scalar) ? " " : isDash(scalar) ? "-" : greek[scalar] ?? ASCIIForm.of(scalar))
    }
    return String(scalars)
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212 || scalar.value == 0x30FC
  }

  /// What letters and digits may mean, the likeliest first: all of them, without the letters of the country in front, or
  /// with them.
  private static func starts(_ compact: [UInt8], _ plan: PostalPlan) -> some Sequence<[UInt8]> {
    let code = plan.country.utf8.compactMap(CodePattern.symbol)
    let former = formerLetters[plan.country]?.utf8.compactMap(CodePattern.symbol) ?? []
    return (0...4).lazy.compactMap { way -> [UInt8]? in
      if way == 0 { return compact }
      if way == 3 { return compact.allSatisfy { $0 < 10 } ? code + compact : nil }
      let prefix = way == 1 ? plan.prefix : way == 2 ? code : former
      return !prefix.isEmpty && compact.starts(with: prefix) ? Array(compact.dropFirst(prefix.count)) : nil
    }
  }

  /// The first that is a code: parted as in an example of the same length, whole, parted somewhere.
  private static func parted(_ compact: [UInt8], _ plan: PostalPlan, _ pattern: CodePattern) -> [UInt8]? {
    for example in plan.examples where example.count(where: { $0 < 36 }) == compact.count {
      var letters = compact[...]
      let candidate = example.map { $0 < 36 ? letters.popFirst() ?? 0 : $0 }
      if pattern.matches(candidate) { return candidate }
    }
    if pattern.matches(compact) { return compact }
    for place in compact.indices.dropFirst().reversed() {
      for separator: UInt8 in [36, 37] {
        let candidate = compact[..<place] + [separator] + compact[place...]
        if pattern.matches(Array(candidate)) { return Array(candidate) }
      }
    }
    return nil
  }
}
