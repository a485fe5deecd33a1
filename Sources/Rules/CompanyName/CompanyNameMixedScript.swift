extension Rule where Value == String {
  /// No word of a company name mixes Latin with Cyrillic or Greek letters.
  ///
  /// Source: Frontdesk; such a name looks right, but a search for it does not find it.
  public static let companyNameMixedScript = Rule.mixedScript(
    "company-name/mixed-script", breaks: "Cоntoso", passes: "ООО Contoso")

  /// A rule that no word of a text mixes alphabets that look alike.
  static func mixedScript(_ id: RuleID, breaks: String, passes: String) -> Self {
    Rule(
      id, severity: .warning, source: "Frontdesk: letters that look alike", breaks: breaks, passes: passes
    ) { text, _ in
      ScriptMix.oddLetter(in: text).map { Breach(["character": String(Character($0))]) }
    }
  }
}
