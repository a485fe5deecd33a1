import Rules
import TestSupport
import Testing

@Suite("Rules of company names")
struct CompanyNameTests {
  /// What a rule finds in a name as a person types it, without the group of the rule.
  private func told(_ rule: Rule<String>, _ typed: String) -> String? {
    finding(of: rule, in: TextNormalisation.companyName(typed)).map { String($0.dropFirst("company-name/".count)) }
  }

  @Test(
    "A name is required",
    arguments: [
      ("", "required"), ("\u{200B}", "required"), ("\u{FEFF}\u{AD}", "required"), (" ", nil), ("Contoso", nil),
    ] as [(String, String?)])
  func required(typed: String, rule: String?) { #expect(told(.companyNameRequired, typed) == rule) }

  @Test(
    "A name of blanks is refused",
    arguments: [
      (" ", "whitespace-only"), ("   ", "whitespace-only"), ("\t", "whitespace-only"), (" \t \t", "whitespace-only"),
      ("\u{A0}\u{3000}", "whitespace-only"), (" \u{200B} ", "whitespace-only"), ("", nil), (" X ", nil), ("A B", nil),
    ] as [(String, String?)])
  func whitespaceOnly(typed: String, rule: String?) { #expect(told(.companyNameWhitespaceOnly, typed) == rule) }

  @Test(
    "A name of one character is refused",
    arguments: [
      ("X", "single-character"), (" X ", "single-character"), ("1", "single-character"), ("!", "single-character"),
      ("e\u{301}", "single-character"), ("中", "single-character"), ("", nil), ("99", nil), ("aa", nil), ("Aa", nil),
      ("A1", nil), ("中国", nil), ("झा", nil), ("ជា", nil),
    ] as [(String, String?)])
  func singleCharacter(typed: String, rule: String?) { #expect(told(.companyNameSingleCharacter, typed) == rule) }

  @Test(
    "A name of special characters is refused",
    arguments: [
      ("!!", "special-characters-only"), ("* * *", "special-characters-only"), ("---", "special-characters-only"),
      ("“”", "special-characters-only"), ("\"'", "special-characters-only"), (". .", "special-characters-only"),
      ("Yahoo!", nil), ("a@b", nil), ("C & A", nil), ("Contoso .", nil), ("Contoso (nl)", nil), ("B.V.", nil),
    ] as [(String, String?)])
  func specialCharactersOnly(typed: String, rule: String?) {
    #expect(told(.companyNameSpecialCharactersOnly, typed) == rule)
  }

  @Test("The article lists 39 special characters and both plain quotes count too")
  func specialCharacters() {
    #expect(PublishedTables.specialCharacters.count == 39)
    #expect(told(.companyNameSpecialCharactersOnly, String(Self.special)) == "special-characters-only")
  }

  private static let special = PublishedTables.specialCharacters + ["\"", "'"]

  @Test("Every published special character is refused twice, mixed and with blanks", arguments: special)
  func everySpecialCharacter(character: Character) {
    for name in ["\(character)\(character)", "\(character) \t\(character)", "\(character)!", " -\(character) "] {
      #expect(told(.companyNameSpecialCharactersOnly, name) == "special-characters-only", "\(name)")
    }
    #expect(told(.companyNameSingleCharacter, String(character)) == "single-character")
    #expect(told(.companyNameSpecialCharactersOnly, "Contoso \(character) Zoon") == nil)
  }

  @Test(
    "A published abbreviation alone is refused",
    arguments: [
      ("LLC", "abbreviation-only"), ("Inc", "abbreviation-only"), ("inc.", "abbreviation-only"),
      ("PTY. LTD.", "abbreviation-only"), ("\u{A0}c\u{A0}p\u{A0}a", "abbreviation-only"), ("Contoso LLC", nil),
      ("N.V.", nil), ("B.V.", nil), ("B.V", nil), ("S.A.", nil), ("ag", nil), ("co", nil), ("pte", nil), ("bhd", nil),
      ("sdn", nil), ("LLC LLC", "abbreviation-only"), ("Limited Edition", nil), ("Co. KG", nil), ("Foo Pte Ltd", nil),
    ] as [(String, String?)])
  func abbreviationOnly(typed: String, rule: String?) { #expect(told(.companyNameAbbreviationOnly, typed) == rule) }

  @Test("The article lists 36 abbreviations")
  func abbreviations() { #expect(PublishedTables.abbreviations.count == 36) }

  @Test(
    "Every published abbreviation is refused alone and passes beside a name", arguments: PublishedTables.abbreviations)
  func everyAbbreviation(abbreviation: String) {
    for form in [abbreviation, abbreviation.uppercased(), " " + abbreviation, abbreviation + "\t"] {
      #expect(told(.companyNameAbbreviationOnly, form) == "abbreviation-only", "\(form)")
    }
    #expect(told(.companyNameAbbreviationOnly, "Contoso " + abbreviation) == nil)
  }

  @Test(
    "One character three times or more is refused",
    arguments: [
      ("999", "repeated-character"), ("aaa", "repeated-character"), ("중중중중", "repeated-character"),
      ("ée\u{301}é", "repeated-character"), ("99", nil), ("aa", nil), ("AAa", nil), ("999 BV", nil), ("99 9", nil),
    ] as [(String, String?)])
  func repeatedCharacter(typed: String, rule: String?) { #expect(told(.companyNameRepeatedCharacter, typed) == rule) }

  @Test(
    "Single characters with blanks between are refused",
    arguments: [
      ("1 2 3", "spaced-characters"), ("1\t2\t3", "spaced-characters"), ("A B", "spaced-characters"),
      ("中 国", "spaced-characters"), ("1  2", "spaced-characters"), ("C & A", "spaced-characters"), ("1 23", nil),
      ("A Bc", nil), ("99 9", nil), ("3 Tuinen", nil), ("中国", nil), ("X", nil),
    ] as [(String, String?)])
  func spacedCharacters(typed: String, rule: String?) { #expect(told(.companyNameSpacedCharacters, typed) == rule) }

  @Test(
    "A name has at most 255 characters, however many scalars and octets they take",
    arguments: [
      (String(repeating: "ab", count: 127) + "c", nil), (String(repeating: "ab", count: 128), "too-long"),
      (String(repeating: "e\u{301}a", count: 127), nil), (String(repeating: "中国", count: 128), "too-long"),
    ] as [(String, String?)])
  func tooLong(typed: String, rule: String?) { #expect(told(.companyNameTooLong, typed) == rule) }

  @Test(
    "A name that people type to try a form is doubted",
    arguments: [
      ("Test", "test-name"), ("TEST BV", "test-name"), ("Test Company 2", "test-name"), ("test123", "test-name"),
      ("asdf", "test-name"), ("Demo B.V.", "test-name"), ("Onbekend", "test-name"), ("Qwerty Ltd", "test-name"),
      ("Testlab Eindhoven", nil), ("Contest BV", nil), ("The Bar", nil), ("Attest Notarissen", nil), ("Latest", nil),
      ("Example Agency Rotterdam", nil), ("Foo Pte Ltd", nil),
    ] as [(String, String?)])
  func testName(typed: String, rule: String?) {
    #expect(told(.companyNameTestName, typed) == rule)
    #expect(severity(.companyNameTestName, typed) == rule.map { _ in .warning })
  }

  @Test(
    "A word with letters of two alphabets is doubted",
    arguments: [
      ("Cоntoso", "mixed-script"), ("Contoso Ροtterdam", "mixed-script"), ("ООO Ромашка", "mixed-script"),
      ("Cine\u{301}ма", "mixed-script"), ("B2Б", "mixed-script"), ("ΟΠΑΠ Αlpha", "mixed-script"),
      ("ООО Contoso", nil), ("Contoso Россия", nil), ("Анна-Maria", nil), ("Ω Holding", nil), ("Alpha-Ω", nil),
      ("µTorrent", nil), ("東京Tower", nil), ("株式会社東京", nil), ("ŁÓDŹ Ștefan", nil), ("Ñandú", nil), ("2Б", nil),
    ] as [(String, String?)])
  func mixedScript(typed: String, rule: String?) {
    #expect(told(.companyNameMixedScript, typed) == rule)
    #expect(severity(.companyNameMixedScript, typed) == rule.map { _ in .warning })
  }

  private func severity(_ rule: Rule<String>, _ typed: String) -> Severity? {
    rule.finding(in: TextNormalisation.companyName(typed), Fixtures.context())?.severity
  }
}
