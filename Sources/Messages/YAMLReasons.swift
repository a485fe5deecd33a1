/// What libyaml says of a file that is no YAML, which it says in English only.
extension Messages {
  /// A sentence of libyaml in this language.
  public func yamlReason(_ english: String) -> String {
    switch language {
    case .english: english
    case .dutch: Dutch.yamlReasons[english] ?? Dutch.yamlReason
    }
  }

  /// Why libyaml could not be loaded: outside English, only the library that the loader names.
  public func loaderReason(_ english: String) -> String {
    language == .english ? english : String(english.prefix { $0 != ":" })
  }
}
