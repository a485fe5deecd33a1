extension Rule where Value == String {
  /// A domain prefix is made of the letters a to z and digits.
  ///
  /// Source: Microsoft's sample storefront and the page for education customers ("no spaces or special characters").
  public static let domainPrefixCharacters = Rule(
    "domain-prefix/characters", source: "Microsoft's sample storefront; " + PublishedSource.education,
    breaks: "van-der-meer", passes: "vandermeerfietsen"
  ) { prefix, _ in
    if prefix.utf8.allSatisfy(isLetterOrDigit) { return nil }
    guard let wrong = prefix.first(where: { !isLetterOrDigit($0) }) else { return nil }
    let isBlank = wrong.unicodeScalars.allSatisfy(TextNormalisation.isBlank)
    return Breach(
      ["character": String(wrong).excerpt], variant: isBlank ? "blank" : nil, suggestion: suggestion(for: prefix))
  }

  private static func isLetterOrDigit(_ character: Character) -> Bool {
    character.asciiValue.map(isLetterOrDigit) ?? false
  }

  private static func isLetterOrDigit(_ octet: UInt8) -> Bool {
    switch octet {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return true
    default: return false
    }
  }

  /// The prefix without what may not stand in it, and without the suffix that is there already.
  private static func suggestion(for prefix: String) -> String? {
    let suffix = ".onmicrosoft.com"
    let start = prefix.hasSuffix(suffix) ? String(prefix.dropLast(suffix.count)) : prefix
    let kept = start.filter(isLetterOrDigit)
    return kept.isEmpty || kept.count > MaximumLength.domainPrefix ? nil : kept
  }
}
