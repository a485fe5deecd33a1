import Messages
import Testing

/// The words of the rules, whichever rules there are.
@Suite struct RuleWordsTests {
  private static let keys = Messages.keys(of: .english).filter { $0.hasPrefix("rule/") }

  /// `company-name/required` of `rule/company-name/required.variant`.
  private func id(_ key: String) -> String { String(key.dropFirst("rule/".count).prefix { $0 != "." }) }

  @Test(arguments: [Language.english, .dutch])
  func everyRuleHasAMessageAndAMeaning(_ language: Language) {
    let keys = Set(Messages.keys(of: language))
    let ids = Set(Self.keys.map(id))
    #expect(ids.count >= 43)
    for id in ids { #expect(keys.contains("meaning/" + id), "\(id)") }
    for key in keys where key.hasPrefix("meaning/") { #expect(ids.contains(String(key.dropFirst(8))), "\(key)") }
  }

  @Test func bothLanguagesFillTheSamePlaceholders() {
    for key in Self.keys {
      #expect(placeholders(Messages(.english).text(key)) == placeholders(Messages(.dutch).text(key)), "\(key)")
    }
  }

  private func placeholders(_ text: String) -> Set<Substring> {
    Set(text.split(separator: "{").dropFirst().map { $0.prefix { $0 != "}" } })
  }

  @Test(arguments: [Language.english, .dutch])
  func messagesAreShortAndEndWithoutAFullStop(_ language: Language) {
    for key in Self.keys {
      let text = Messages(language).text(key)
      #expect("Error: ".count + text.count <= 74, "\(key)")
      #expect(!text.hasSuffix("."), "\(key)")
      #expect(!text.lowercased().contains("invalid") && !text.lowercased().contains("ongeldig"), "\(key)")
    }
  }

  @Test(arguments: [Language.english, .dutch])
  func meaningsAreOneSentence(_ language: Language) {
    for key in Messages.keys(of: language) where key.hasPrefix("meaning/") {
      #expect(Messages(language).text(key).hasSuffix("."), "\(key)")
    }
  }
}
