import Rules
import TestSupport
import Testing

/// First and last names have the same rules, each with an id of its own.
@Suite("Rules of first and last names")
struct PersonNameTests {
  @Test("A name is required", arguments: [Rule.firstNameRequired, .lastNameRequired])
  func required(rule: Rule<String>) {
    #expect(finding(of: rule, in: "") == rule.id.rawValue)
    #expect(finding(of: rule, in: "Jo") == nil)
  }

  private static let singleCharacterRules: [Rule<String>] = [.firstNameSingleCharacter, .lastNameSingleCharacter]

  @Test(
    "One character alone is refused",
    arguments: singleCharacterRules, ["S", "é", "Б", "1", "๑", "。", "😀"])
  func singleCharacter(rule: Rule<String>, name: String) { #expect(finding(of: rule, in: name) == rule.id.rawValue) }

  @Test(
    "A character of a script that writes whole names with one passes, and so do two of any script",
    arguments: singleCharacterRules,
    [
      "", "李", "김", "あ", "ア", "ก", "က", "々", "Jo", "Ng", "D'", "S1", "12",
      // D3: one character as it is counted, two letters as they are written.
      "झा", "ជា", "দে", "สี",
    ])
  func longEnough(rule: Rule<String>, name: String) { #expect(finding(of: rule, in: name) == nil) }

  private static let noLettersRules: [Rule<String>] = [.firstNameNoLetters, .lastNameNoLetters]

  @Test("A name without letters is refused", arguments: noLettersRules, ["12", "--", "😀😀", "1 2", "๑๒"])
  func noLetters(rule: Rule<String>, name: String) { #expect(finding(of: rule, in: name) == rule.id.rawValue) }

  @Test(
    "A letter of any script is a letter",
    arguments: noLettersRules, ["", "Sanne", "O’Brien", "X Æ A-12", "D'", "S1", "محمد", "राम", "Ⅷb", "々", "李"])
  func letters(rule: Rule<String>, name: String) { #expect(finding(of: rule, in: name) == nil) }

  private static let placeholderRules: [Rule<String>] = [.firstNamePlaceholder, .lastNamePlaceholder]

  @Test(
    "A word that people type to get past a question is doubted",
    arguments: placeholderRules, ["test", "Test 2", "ADMIN", "Nobody", "test user", "asdf", "Onbekend"])
  func placeholder(rule: Rule<String>, name: String) { expectDoubt(rule, name) }

  @Test(
    "A name that only holds such a word, or is a real name, passes",
    arguments: placeholderRules,
    ["Testa", "Foo", "Bar", "Fakes", "Adminah", "Null", "Na", "Tester-Jones", "van der Meer"])
  func noPlaceholder(rule: Rule<String>, name: String) { #expect(finding(of: rule, in: name) == nil) }

  private static let mixedScriptRules: [Rule<String>] = [.firstNameMixedScript, .lastNameMixedScript]

  @Test(
    "A word with letters of two alphabets is doubted",
    arguments: mixedScriptRules, ["Ivаn", "Anna Petrоva", "Γiorgos"])
  func mixedScript(rule: Rule<String>, name: String) { expectDoubt(rule, name) }

  @Test(
    "Two words may have an alphabet each, and letters of one may have accents",
    arguments: mixedScriptRules, ["Anna Иванова", "Özil", "José", "X Æ A-12", "李"])
  func oneScript(rule: Rule<String>, name: String) { #expect(finding(of: rule, in: name) == nil) }

  private func expectDoubt(_ rule: Rule<String>, _ name: String) {
    #expect(finding(of: rule, in: name) == rule.id.rawValue)
    #expect(rule.finding(in: name, Fixtures.context())?.severity == .warning)
  }

  @Test(
    "D31: Microsoft takes 40 characters of the last name of who accepted the agreement",
    arguments: [(40, false), (41, true), (50, true), (51, false)])
  func over40(length: Int, isTold: Bool) {
    let name = String(String(repeating: "ab", count: 26).prefix(length))
    #expect((finding(of: .lastNameOver40, in: name) != nil) == isTold)
    #expect((finding(of: .lastNameTooLong, in: name) != nil) == (length > 50))
  }
}
