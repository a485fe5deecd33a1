extension Rule where Value == String {
  /// A city has a letter.
  ///
  /// Source: the article wants complete and exact addresses.
  public static let cityNoLetters = Rule(
    "city/no-letters", source: PublishedSource.article, breaks: "12345", passes: "Amsterdam"
  ) { city, _ in
    city.isEmpty || PersonNameScripts.hasLetter(city) ? nil : Breach()
  }
}
