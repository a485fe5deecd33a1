extension Rule where Value == String {
  /// A first name is not a placeholder such as `test` or `admin`.
  ///
  /// Source: the page on validating names (2024); the words beyond its own are Frontdesk's.
  public static let firstNamePlaceholder = Rule.personNamePlaceholder("first-name/placeholder", passes: "Sanne")
}
