import Rules
import TestSupport
import Testing

@Suite("The rule that a text holds no control characters")
struct ControlCharacterTests {
  @Test(
    "Controls, line ends, text direction and tags are refused in any form of text",
    arguments: [
      TextNormalisation.companyName("Con\u{7}toso"), TextNormalisation.companyName("Contoso\n"),
      TextNormalisation.companyName("\u{202E}osotnoC"), TextNormalisation.companyName("Contoso\u{E0041}"),
      TextNormalisation.email("a\u{7}@b.nl"), TextNormalisation.email("a@b.nl\u{202E}"),
      TextNormalisation.email("a@b.nl\0"),
    ])
  func refused(text: String) { #expect(finding(of: .textControlCharacters, in: text) == "text/control-characters") }

  @Test("Other text passes", arguments: ["", "Contoso", "O’Brien", "محمد", "e\u{301}", "中国", "😀"])
  func passes(text: String) { #expect(finding(of: .textControlCharacters, in: text) == nil) }

  @Test(
    "The first character that must go is named, and the text without any is suggested",
    arguments: [("a\u{7}b\u{202E}", "U+0007", "ab"), ("a\u{E0041}", "U+E0041", "a")])
  func named(text: String, code: String, suggestion: String) {
    let finding = Rule.textControlCharacters.finding(in: text, Fixtures.context())
    #expect(finding?.arguments == ["code": code])
    #expect(finding?.suggestion == suggestion)
  }

  @Test("A text of nothing but such a character has its code reported")
  func alone() {
    #expect(Rule.textControlCharacters.finding(in: "\u{E0041}", Fixtures.context())?.arguments == ["code": "U+E0041"])
  }
}
