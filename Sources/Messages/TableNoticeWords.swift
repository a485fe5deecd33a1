/// Where the reference tables come from, which the tables say in English.
extension Messages {
  /// The notice of a table in this language; names, versions and licences stay as they are.
  public func notice(_ english: String) -> String {
    switch language {
    case .english: english
    case .dutch: Dutch.noticeParts.reduce(english) { $0.replacing($1.english, with: $1.dutch) }
    }
  }
}
