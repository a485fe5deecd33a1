/// What the declaration of a rule says in English: where it comes from, and an example that is described in words.
extension Messages {
  /// The text of a declaration in this language; what has no translation, such as a value, stands as it is.
  public func declared(_ english: String) -> String {
    switch language {
    case .english: english
    case .dutch: Dutch.ruleSources[english] ?? Dutch.ruleExamples[english] ?? english
    }
  }
}
