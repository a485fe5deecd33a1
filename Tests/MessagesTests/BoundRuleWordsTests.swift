import Messages
import Records
import Rules
import Testing

@Suite("Every rule that is bound has its words")
struct BoundRuleWordsTests {
  @Test("A message and a meaning, in each language", arguments: Form.catalogue.map(\.id))
  func rules(id: RuleID) {
    for language in Language.allCases {
      let keys = Messages.keys(of: language)
      #expect(keys.contains("meaning/\(id)"))
      #expect(keys.contains { $0 == "rule/\(id)" || $0.hasPrefix("rule/\(id).") })
    }
  }

  @Test("Variants that follow from a type", arguments: Language.allCases)
  func variants(language: Language) {
    let messages = Messages(language)
    for type in RecordType.allCases { #expect(messages.has("rule/record/wrong-type.\(type.rawValue)")) }
    for segment in OfferSegment.allCases { #expect(messages.has("rule/subscription/segment.\(segment.rawValue)")) }
  }
}
