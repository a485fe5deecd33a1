extension LegalForms {
  /// Whether a text is written as the name of a company: with a legal form at an end, spelt as legal forms are.
  ///
  /// `Fabrikam B.V.`, `PT Maju`, `Contoso GmbH & Co. KG`; a small `as` or `co` at the end of a text is taken for a word.
  public static func isWritten(atAnEndOf name: String) -> Bool {
    let tokens = name.split(whereSeparator: \.isWhitespace)
    guard tokens.count > 1, let first = tokens.first, let last = tokens.last else {
      return removedFromEnds(of: name) != name
    }
    let words = CustomerNameWords(name).words[...]
    if count(atEndOf: words) != nil, isSpelt(last) { return true }
    if removedFromEnds(of: name) != name { return true }
    let isAllCapitals = !name.contains(where: \.isLowercase)
    return count(atStartOf: words) != nil && isCapital(first) && !isAllCapitals
  }

  /// `B.V.`, `GmbH`, `AG` and `bv` are spelt as forms are; `as` and `Co` may be anything.
  private static func isSpelt(_ token: Substring) -> Bool {
    let letters = token.filter(\.isLetter)
    if letters.count >= 2, token.dropLast().contains(".") { return true }
    if letters.count >= 3 { return true }
    return isCapital(token) || ["bv", "nv"].contains(letters)
  }

  private static func isCapital(_ token: Substring) -> Bool {
    let letters = token.filter(\.isLetter)
    return letters.count >= 2 && !letters.contains(where: \.isLowercase)
  }
}
