extension Rule where Value == String {
  /// A first name has a letter.
  ///
  /// Source: the page on validating names (2024).
  public static let firstNameNoLetters = Rule.personNameNoLetters("first-name/no-letters", passes: "Sanne")
}
