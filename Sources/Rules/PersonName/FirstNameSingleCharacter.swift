extension Rule where Value == String {
  /// A first name has more than one character, except in scripts that write a whole name with one.
  ///
  /// Source: the page on validating names (2024).
  public static let firstNameSingleCharacter = Rule.personNameSingleCharacter(
    "first-name/single-character", passes: "Sanne")
}
