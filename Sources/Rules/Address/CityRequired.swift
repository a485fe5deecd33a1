extension Rule where Value == String {
  /// An address has a city, except in the seven countries whose addresses can do without.
  ///
  /// Source: the article asks for a complete address; Google's address data name AE, GI, JP, KY, MO, NR and SG.
  public static let cityRequired = Rule(
    "city/required", source: PublishedSource.article, breaks: "", passes: "Amsterdam"
  ) { city, context in
    city.isEmpty && !countriesWithoutCity.contains(context.country) ? Breach() : nil
  }

  private static let countriesWithoutCity: Set<String> = ["AE", "GI", "JP", "KY", "MO", "NR", "SG"]
}
