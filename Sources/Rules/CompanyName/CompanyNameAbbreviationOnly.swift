import Reference

extension Rule where Value == String {
  /// A company name is more than the abbreviation of a legal form.
  ///
  /// Source: the article's fourth rule for company names and its table; case, blanks and signs make no difference, and
  /// several abbreviations are no more than one: `(LLC)`, `L. L. C.,`, `Corp Inc`.
  public static let companyNameAbbreviationOnly = Rule(
    "company-name/abbreviation-only", source: PublishedSource.article, breaks: "L. L. C.", passes: "Contoso LLC"
  ) { name, _ in
    // No abbreviation has other letters; two of them with signs are shorter than this.
    guard name.utf8.count <= 3 * longestAbbreviation else { return nil }
    var words: [[UInt8]] = [[]]
    for scalar in name.unicodeScalars where scalar != "." {
      if isLetter(scalar) {
        words[words.count - 1].append(UInt8(scalar.value) | 0x20)
      } else if TextNormalisation.isBlank(scalar) || isSign(scalar) {
        words.append([])
      } else {
        return nil
      }
    }
    words.removeAll(where: \.isEmpty)
    guard !words.isEmpty else { return nil }
    return isAbbreviation(words.flatMap(\.self)) || words.allSatisfy(isAbbreviation)
      ? Breach(["name": name.excerpt]) : nil
  }

  private static func isAbbreviation(_ letters: [UInt8]) -> Bool {
    letters.count <= longestAbbreviation
      && PartnerCenter.isRestrictedAbbreviation(normalised: String(decoding: letters, as: UTF8.self))
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (0x61...0x7A).contains(scalar.value | 0x20)
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
  }

  /// `privatelimited`.
  private static let longestAbbreviation = 14
}
