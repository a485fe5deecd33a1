extension Rule where Value == String {
  /// A city has at most 100 Characters.
  ///
  /// Source: Frontdesk; the API names no limit.
  public static let cityTooLong = Rule.atMost(
    MaximumLength.city, "city/too-long", source: "Frontdesk: longer than any real city", passes: "Amsterdam")
}
