extension Rule where Value == String {
  /// The first line of an address has a letter or a digit.
  ///
  /// Source: the article wants complete and exact addresses.
  public static let addressLine1NoLetters = Rule(
    "address-line1/no-letters", source: PublishedSource.article, breaks: "---", passes: "Keizersgracht 126"
  ) { line, _ in
    line.isEmpty || PersonNameScripts.hasLetter(line)
      || line.unicodeScalars.contains { $0.properties.numericType != nil }
      ? nil : Breach()
  }
}
