extension Rule where Value == String {
  /// A last name has more than one character, except in scripts that write a whole name with one.
  ///
  /// Source: the page on validating names (2024).
  public static let lastNameSingleCharacter = Rule.personNameSingleCharacter(
    "last-name/single-character", passes: "van der Meer")
}
