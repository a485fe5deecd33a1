extension Rule where Value == String {
  /// No text holds a control character, a line separator, a bidirectional control or a tag character.
  ///
  /// Source: Frontdesk; such characters hide or reorder what a person reads.
  public static let textControlCharacters = Rule(
    "text/control-characters", source: "Frontdesk: what is read must be what is stored",
    breaks: "Contoso\u{7}", passes: "Contoso"
  ) { text, _ in
    guard let found = text.unicodeScalars.first(where: TextNormalisation.isForbidden) else { return nil }
    let kept = String(String.UnicodeScalarView(text.unicodeScalars.filter { !TextNormalisation.isForbidden($0) }))
    return Breach(["code": codePoint(found)], suggestion: kept.isEmpty ? nil : kept)
  }

  /// A character as `U+0007`.
  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
