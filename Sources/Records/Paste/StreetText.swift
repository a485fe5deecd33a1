internal import Rules

/// Tells lines with a street, and with a part of a building, from others.
enum StreetText {
  /// Whether a text may be a street with its number: a number at an end of it or of a part, beside letters.
  static func isStreet(_ text: String) -> Bool {
    guard PasteWords.hasLetter(text), text.count <= 120, !text.contains("@") else { return false }
    if hasStreetWord(text), PasteWords.hasDigit(text) || text.lowercased().contains("s/n") { return true }
    return PasteWords.parts(text).contains { part in
      let tokens = PasteWords.tokens(part)
      guard tokens.count <= 8, let first = tokens.first, let last = tokens.last, PasteWords.hasLetter(part) else {
        return false
      }
      return isHouseNumber(first) || isHouseNumber(last)
        || tokens.count > 2 && isHouseNumber(tokens[tokens.count - 2]) && last.count <= 3
    }
  }

  /// Whether a text is sure to be a street: it has a number, and a word for a street.
  static func isSurelyStreet(_ text: String) -> Bool { isStreet(text) && hasStreetWord(text) }

  /// Whether a text is a part of a building, or a place beside the street.
  static func isUnit(_ text: String) -> Bool {
    let tokens = PasteWords.tokens(text)
    guard text.count <= 60, tokens.count <= 6, !LegalForms.isWritten(atAnEndOf: text) else { return false }
    // `Block C`, `Suite 400`; a family may be called House.
    guard tokens.contains(where: { PasteWords.hasDigit($0) || $0.count == 1 }) else { return false }
    return tokens.contains {
      PasteVocabulary.unitWords.contains(Folding.folded($0.filter { !",#.".contains($0) }))
    } || text.hasPrefix("#")
      || tokens.count <= 2 && tokens.contains { $0.count <= 4 && ($0.hasSuffix("º") || $0.hasSuffix("ª")) }
  }

  /// Whether a word of the text is a word for a street, or ends like one.
  static func hasStreetWord(_ text: String) -> Bool {
    PasteWords.tokens(text).contains { token in
      let word = Folding.folded(token.filter { $0 != "," })
      let bare = word.filter { $0 != "." }
      if PasteVocabulary.streetWords.contains(word) || PasteVocabulary.streetWords.contains(bare) { return true }
      return PasteVocabulary.streetEndings.contains { word.count > $0.count + 2 && word.hasSuffix($0) }
    }
  }

  /// `12`, `12a`, `12-14`, `12/3`, `№12`.
  private static func isHouseNumber(_ token: String) -> Bool {
    let bare = token.drop { !$0.isNumber && !$0.isLetter }
    let digits = bare.prefix { $0.isNumber }
    return (1...5).contains(digits.count) && bare.count <= 9
  }
}
