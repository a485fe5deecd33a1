import Rules
import TestSupport
import Testing

@Suite struct PersonNameTests {
  @Test(arguments: [
    "Sanne", "van der Meer", "O’Brien", "Jo", "李", "김", "あ", "ア", "ก", "က", "々", "Ng", "José", "X Æ A-12", "D'", "S1",
    "محمد", "राम", "Ⅷb",
  ])
  func namesPass(_ name: String) {
    #expect(FieldRules.first(FieldRules.firstName, name) == nil)
    #expect(FieldRules.first(FieldRules.lastName, name) == nil)
  }

  @Test(arguments: [
    ("", "required"), ("S", "single-character"), ("é", "single-character"), ("Б", "single-character"),
    ("1", "single-character"), ("๑", "single-character"), ("。", "single-character"), ("😀", "single-character"),
    ("12", "no-letters"), ("--", "no-letters"), ("😀😀", "no-letters"), ("1 2", "no-letters"), ("๑๒", "no-letters"),
  ])
  func namesAreRefused(_ name: String, _ rule: String) {
    #expect(FieldRules.first(FieldRules.firstName, name) == "first-name/" + rule)
    #expect(FieldRules.first(FieldRules.lastName, name) == "last-name/" + rule)
  }

  @Test(arguments: [
    ("test", "placeholder"), ("Test 2", "placeholder"), ("ADMIN", "placeholder"), ("Nobody", "placeholder"),
    ("test user", "placeholder"), ("asdf", "placeholder"), ("Onbekend", "placeholder"),
    ("Ivаn", "mixed-script"), ("Anna Petrоva", "mixed-script"), ("Γiorgos", "mixed-script"),
  ])
  func namesAreDoubted(_ name: String, _ rule: String) {
    #expect(FieldRules.first(FieldRules.firstName, name) == "first-name/" + rule)
    #expect(FieldRules.first(FieldRules.lastName, name) == "last-name/" + rule)
    let findings = FieldRules.firstName.compactMap { $0.finding(in: name, Fixtures.context()) }
    #expect(findings.map(\.severity) == [.warning])
  }

  @Test(arguments: ["Testa", "Foo", "Bar", "Fakes", "Adminah", "Null", "Na", "Tester-Jones", "Anna Иванова", "Özil"])
  func namesAreNotDoubted(_ name: String) { #expect(FieldRules.first(FieldRules.lastName, name) == nil) }
}
