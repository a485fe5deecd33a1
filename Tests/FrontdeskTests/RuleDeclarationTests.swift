import Records
import Rules
import Testing

@testable import Messages

@Suite("What the rules say of themselves, in Dutch")
struct RuleDeclarationTests {
  private static let declared = Form.catalogue + RecordRules.all.compactMap { $0.facts(in: "") }

  @Test("Every source has its translation, and no translation is of a source that is gone")
  func sources() {
    let sources = Set(Self.declared.map(\.source))
    #expect(sources.subtracting(Dutch.ruleSources.keys).sorted() == [])
    #expect(Set(Dutch.ruleSources.keys).subtracting(sources).sorted() == [])
    for (english, dutch) in Dutch.ruleSources where english != "RFC 8259" { #expect(english != dutch) }
  }

  @Test("Every example that is told in words has its translation")
  func examples() {
    // Words that only a description has; a value is shown as it is.
    let words: Set<Substring> = ["a", "an", "the", "of", "for", "with", "without", "by", "after", "any", "licences"]
    let examples = Self.declared.flatMap { [$0.example.breaks, $0.example.passes] }
    let told = examples.filter { text in
      !text.hasPrefix("{") && text.split(separator: " ").contains { words.contains($0) }
    }
    #expect(told.count > 25)
    #expect(told.filter { Messages(.dutch).declared($0) == $0 } == [])
    #expect(Set(Dutch.ruleExamples.keys).subtracting(examples).sorted() == [])
  }

  @Test("English stays as it is declared")
  func english() {
    for facts in Self.declared { #expect(Messages(.english).declared(facts.source) == facts.source) }
  }
}
