/// Words that people type where a name is wanted and they have none, in the languages of the form and English.
enum PlaceholderWords {
  /// Whether a text is made of such a word, alone or repeated, beside nothing but digits and words that add no name.
  ///
  /// All the words are ASCII, so a text with other letters is none. Case makes no difference.
  static func isOnlyPlaceholder(_ text: String, names: Set<String>, beside: Set<String>) -> Bool {
    guard text.utf8.count <= longest else { return false }
    var isFound = false
    var word: [UInt8] = []
    word.reserveCapacity(16)
    for octet in text.utf8 {
      switch octet {
      case 0x41...0x5A, 0x61...0x7A: word.append(octet | 0x20)
      case 0x80...: return false
      default:
        guard take(&word, names, beside, &isFound) else { return false }
      }
    }
    return take(&word, names, beside, &isFound) && isFound
  }

  /// Looks at a word that ended; `false` where it is a name.
  private static func take(
    _ word: inout [UInt8], _ names: Set<String>, _ beside: Set<String>, _ isFound: inout Bool
  ) -> Bool {
    if word.isEmpty { return true }
    let text = String(decoding: word, as: UTF8.self)
    word.removeAll(keepingCapacity: true)
    if names.contains(text) {
      isFound = true
      return true
    }
    return beside.contains(text)
  }

  static let companies = anywhere.union(["example", "sample", "voorbeeld", "proef", "demo", "temp", "none", "unknown"])

  /// `Test` and `User` may be family names too, so a person with one sees a question, never a refusal.
  static let people = anywhere.union([
    "admin", "administrator", "anonymous", "example", "firstname", "lastname", "nobody", "none", "noname", "niemand",
    "sample", "surname", "user", "unknown", "voorbeeld", "achternaam", "voornaam", "naam", "anoniem", "gebruiker",
    "demo", "beheerder",
  ])

  /// Words for a street or a city that is not known. `Test` is no place; there are towns of the name `Y` and `Å`.
  static let places = anywhere.union([
    "example", "sample", "voorbeeld", "demo", "temp", "none", "unknown", "na", "nvt", "nb", "x", "xx", "xxx", "xxxx",
    "idem", "same", "nowhere", "nergens", "street", "straat", "city", "plaats", "address", "adres",
  ])

  /// Placeholders of one word or two are short; longer texts need not be looked at.
  private static let longest = 60

  private static let anywhere: Set<String> = [
    "test", "tester", "testing", "tests", "testje", "testen", "testbedrijf", "testcompany", "testklant", "testuser",
    "dummy", "fake", "asdf", "asdfg", "asdfgh", "asdfghjkl", "qwerty", "qwertz", "azerty", "qwert", "foobar",
    "blah", "blabla", "lorem", "ipsum", "abcdef", "tbd", "onbekend", "geen",
  ]
}
