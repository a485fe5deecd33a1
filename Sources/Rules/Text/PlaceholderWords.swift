/// Words that people type where a name is wanted and they have none, in the languages of the form and English.
enum PlaceholderWords {
  /// Whether a text is made of such a word, alone or repeated, beside nothing but digits and words that add no name.
  static func isOnlyPlaceholder(_ text: String, names: Set<String>, beside: Set<String>) -> Bool {
    guard text.utf8.count <= longest else { return false }
    var isFound = false
    for word in Folding.words(text) {
      let letters = String(word.drop(while: \.isNumber).prefix { !$0.isNumber })
      if names.contains(letters) || names.contains(word) {
        isFound = true
      } else if !letters.isEmpty, !beside.contains(letters) {
        return false
      }
    }
    return isFound
  }

  static let companies = anywhere.union(["example", "sample", "voorbeeld", "proef", "demo", "temp", "none", "unknown"])

  /// `Test` and `Null` are family names too, so a person with one sees a question, never a refusal.
  static let people = anywhere.union([
    "admin", "administrator", "anonymous", "example", "firstname", "lastname", "nobody", "none", "noname", "niemand",
    "sample", "surname", "user", "unknown", "voorbeeld", "achternaam", "voornaam", "naam", "anoniem", "gebruiker",
    "demo", "beheerder",
  ])

  /// Placeholders of one word or two are short; longer texts need not be looked at.
  private static let longest = 60

  private static let anywhere: Set<String> = [
    "test", "tester", "testing", "tests", "testje", "testen", "testbedrijf", "testcompany", "testklant", "testuser",
    "dummy", "fake", "asdf", "asdfg", "asdfgh", "asdfghjkl", "qwerty", "qwertz", "azerty", "qwert", "foobar",
    "blah", "blabla", "lorem", "ipsum", "abcdef", "tbd", "onbekend", "geen",
  ]
}
