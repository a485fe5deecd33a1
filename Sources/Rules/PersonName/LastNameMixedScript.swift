extension Rule where Value == String {
  /// No word of a last name mixes Latin with Cyrillic or Greek letters.
  ///
  /// Source: Frontdesk.
  public static let lastNameMixedScript = Rule.mixedScript(
    "last-name/mixed-script", breaks: "Petrоv", passes: "Иванов-Petrov")
}
