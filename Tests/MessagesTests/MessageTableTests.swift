import Messages
import Testing

@Suite("Both languages say the same things")
struct MessageTableTests {
  @Test("Every key stands in both")
  func keys() {
    let english = Set(Messages.keys(of: .english))
    let dutch = Set(Messages.keys(of: .dutch))
    #expect(english.subtracting(dutch).sorted() == [])
    #expect(dutch.subtracting(english).sorted() == [])
  }

  @Test("Every key is looked up where it stands", arguments: Language.allCases)
  func found(language: Language) {
    let messages = Messages(language)
    #expect(Messages.keys(of: language).filter { !messages.has($0) } == [])
  }

  @Test("With the same placeholders", arguments: Messages.keys(of: .english))
  func placeholders(key: String) {
    #expect(placeholders(in: Messages(.english).template(key)) == placeholders(in: Messages(.dutch).template(key)))
  }

  private func placeholders(in text: String) -> Set<Substring> {
    Set(text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { $0.prefix { $0 != "}" } })
  }

  @Test("No text is empty, and none begins or ends with a blank by accident", arguments: Language.allCases)
  func texts(language: Language) {
    // Marks that stand in a column of their own.
    let padded = ["help/or", "doctor/severity.ok", "doctor/severity.warning", "doctor/severity.error", "rules/entry"]
    for key in Messages.keys(of: language) where !padded.contains(key) {
      let text = Messages(language).template(key)
      let isBlank = text.allSatisfy { $0.isWhitespace }
      #expect(!isBlank, "\(key)")
      #expect(text.last?.isWhitespace == false, "\(key)")
      #expect(text.first?.isWhitespace == false, "\(key)")
    }
  }

  @Test("What depends on a number is said for one and for others", arguments: Language.allCases)
  func pairs(language: Language) {
    let keys = Set(Messages.keys(of: language))
    for key in keys {
      if key.hasSuffix(".one") { #expect(keys.contains(key.dropLast(3) + "other"), "\(key)") }
      if key.hasSuffix(".other") { #expect(keys.contains(key.dropLast(5) + "one"), "\(key)") }
    }
  }

  @Test("No text says that something is invalid", arguments: Language.allCases)
  func tone(language: Language) {
    for key in Messages.keys(of: language) {
      let text = Messages(language).template(key).lowercased()
      for word in ["invalid", "ongeldig", "illegal", "failed"] { #expect(!text.contains(word), "\(key)") }
    }
  }

  @Test("An F-key is called by its twin where the terminal has none")
  func keyNames() {
    #expect(Messages(.english).text("message/date").contains("F4 puts in today"))
    #expect(Messages(.english, keyNames: ["F4": "Ctrl-T"]).text("message/date").contains("Ctrl-T puts in today"))
    #expect(Messages(.english).text("label/optional", ["label": "{F4}"]) == "{F4} (optional)")
  }
}
