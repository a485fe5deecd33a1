extension Rule where Value == String {
  /// A last name has a letter.
  ///
  /// Source: the page on validating names (2024).
  public static let lastNameNoLetters = Rule.personNameNoLetters("last-name/no-letters", passes: "van der Meer")
}
