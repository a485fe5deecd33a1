extension Rule where Value == String {
  /// No word of a first name mixes Latin with Cyrillic or Greek letters.
  ///
  /// Source: Frontdesk.
  public static let firstNameMixedScript = Rule.mixedScript("first-name/mixed-script", breaks: "Ivаn", passes: "Иван")
}
