import Rules
import TestSupport
import Testing

@Suite struct CompanyNameTests {
  /// What is said of a name as a person types it.
  private func verdict(_ typed: String) -> String? {
    FieldRules.first(FieldRules.companyName, TextNormalisation.companyName(typed))
  }

  @Test(arguments: [
    ("", "required"), ("\u{200B}", "required"), ("\u{FEFF}\u{AD}", "required"),
    (" ", "whitespace-only"), ("   ", "whitespace-only"), ("\t", "whitespace-only"), (" \t \t", "whitespace-only"),
    ("\u{A0}\u{3000}", "whitespace-only"), (" \u{200B} ", "whitespace-only"),
    ("X", "single-character"), (" X ", "single-character"), ("1", "single-character"), ("!", "single-character"),
    ("e\u{301}", "single-character"), ("中", "single-character"),
    ("!!", "special-characters-only"), ("* * *", "special-characters-only"), ("---", "special-characters-only"),
    ("“”", "special-characters-only"), ("\"'", "special-characters-only"), (". .", "special-characters-only"),
    ("LLC", "abbreviation-only"), ("Inc", "abbreviation-only"), ("inc.", "abbreviation-only"),
    ("PTY. LTD.", "abbreviation-only"), ("\u{A0}c\u{A0}p\u{A0}a", "abbreviation-only"),
    ("999", "repeated-character"), ("aaa", "repeated-character"), ("중중중중", "repeated-character"),
    ("ée\u{301}é", "repeated-character"),
    ("1 2 3", "spaced-characters"), ("1\t2\t3", "spaced-characters"), ("A B", "spaced-characters"),
    ("中 国", "spaced-characters"), ("1  2", "spaced-characters"), ("C & A", "spaced-characters"),
    ("bol.com", "internet-extension"), ("Bol.COM", "internet-extension"), ("Visit contoso.nl", "internet-extension"),
    ("Bar Inc.co", "internet-extension"), ("公司.中国", "internet-extension"), ("x.XN--FIQS8S", "internet-extension"),
    ("Фирма.БГ", "internet-extension"), ("1.org", "internet-extension"), ("a.b.club", "internet-extension"),
    ("Müller GmbH & Co.KG", "internet-extension"),
    ("Con\u{7}toso", "text/control-characters"), ("Contoso\n", "text/control-characters"),
    ("\u{202E}osotnoC", "text/control-characters"), ("Contoso\u{E0041}", "text/control-characters"),
  ])
  func namesAreRefused(_ typed: String, _ rule: String) {
    #expect(verdict(typed) == (rule.contains("/") ? rule : "company-name/" + rule))
  }

  @Test(arguments: [
    "Contoso", "99", "aa", "Contoso LLC", "bol.com bv", "Van der Meer Fietsen B.V.", "Contoso N.V.", "N.V.", "B.V.",
    "St. John", "St.John", "Acme Co.Ltd", "e.g. Co.Ltd", "Contoso A.S.", "Contoso A.S", "Foo S.p.A", "Foo S.p.A.",
    "S.A.", "Contoso.com Holding", "Contoso .com", ".com bv", "Contoso.net bv", "Acme.Ltd", "Yahoo!", "3 Tuinen",
    "A1", "1 23", "A Bc", "ag", "co", "pte", "bhd", "sdn", "B.V", "999 BV", "99 9", "LLC LLC", "Limited Edition",
    "Ünïcödé GmbH", "ООО Ромашка", "中国", "株式会社東京", "Aa", "AAa", "Contoso.", "Contoso.com.", "a@b", "Co. KG",
    "xn--fiqs8s", "Contoso (nl)", "Contoso .", "Sp. z o.o.", "d.o.o.", "Ltd.Şti.", "中.国",
  ])
  func namesPass(_ typed: String) { #expect(verdict(typed) == nil) }

  @Test(arguments: [
    ("Contoso.net", "internet-extension.website"), ("Contoso.shop", "internet-extension.website"),
    ("Фирма.онлайн", "internet-extension.website"), ("Contoso.XN--80ASEHDB", "internet-extension.website"),
    ("Test", "test-name"), ("TEST BV", "test-name"), ("Test Company 2", "test-name"), ("test123", "test-name"),
    ("asdf", "test-name"), ("Demo B.V.", "test-name"), ("Onbekend", "test-name"), ("Qwerty Ltd", "test-name"),
    ("Cоntoso", "mixed-script"), ("Contoso Ροtterdam", "mixed-script"), ("ООO Ромашка", "mixed-script"),
    ("Cine\u{301}ма", "mixed-script"), ("B2Б", "mixed-script"), ("ΟΠΑΠ Αlpha", "mixed-script"),
  ])
  func namesAreDoubted(_ typed: String, _ rule: String) {
    let name = TextNormalisation.companyName(typed)
    let findings = FieldRules.companyName.compactMap { $0.finding(in: name, Fixtures.context()) }
    #expect(findings.map { $0.rule.rawValue + ($0.variant.map { "." + $0 } ?? "") } == ["company-name/" + rule])
    #expect(findings.first?.severity == .warning)
  }

  @Test(arguments: [
    "Testlab Eindhoven", "Contest BV", "The Bar", "Attest Notarissen", "Latest", "Example Agency Rotterdam",
    "Foo Pte Ltd", "ООО Contoso", "Contoso Россия", "Анна-Maria", "Ω Holding", "µTorrent", "東京Tower", "ŁÓDŹ Ștefan",
    "Ñandú", "2Б",
    "Alpha-Ω",
  ])
  func namesAreNotDoubted(_ typed: String) { #expect(verdict(typed) == nil) }

  @Test func everyPublishedAbbreviationIsRefusedAloneAndFineBesideAName() {
    #expect(PublishedTables.abbreviations.count == 36)
    for abbreviation in PublishedTables.abbreviations {
      for form in [abbreviation, abbreviation.uppercased(), " " + abbreviation, abbreviation + "\t"] {
        #expect(verdict(form) == "company-name/abbreviation-only", "\(form)")
      }
      #expect(verdict("Contoso " + abbreviation) == nil, "\(abbreviation)")
    }
  }

  @Test func everyPublishedEndingIsRefusedAtTheEndOnly() {
    #expect(PublishedTables.topLevelDomains.count == 279)
    for ending in PublishedTables.topLevelDomains + ["com", "org", "edu", "club"] {
      #expect(verdict("contoso.\(ending)") == "company-name/internet-extension", "\(ending)")
      #expect(verdict("Contoso Fietsen7.\(ending.uppercased())") == "company-name/internet-extension", "\(ending)")
      for name in ["contoso.\(ending) bv", "Contoso \(ending)", "Contoso .\(ending)"] {
        #expect(verdict(name) == nil, "\(name)")
      }
    }
  }

  @Test func everySpecialCharacterIsRefusedAloneMixedAndWithBlanks() {
    let characters = PublishedTables.specialCharacters + ["\"", "'"]
    #expect(characters.count == 41)
    for character in characters {
      #expect(verdict(String(character)) == "company-name/single-character")
      for name in ["\(character)\(character)", "\(character) \t\(character)", "\(character)!", " -\(character) "] {
        #expect(verdict(name) == "company-name/special-characters-only", "\(name)")
      }
      #expect(verdict("Contoso \(character) Zoon") == nil, "\(character)")
    }
    #expect(verdict(String(characters)) == "company-name/special-characters-only")
  }

  @Test func lengthIsCountedInCharacters() {
    #expect(verdict(String(repeating: "ab", count: 127) + "c") == nil)
    #expect(verdict(String(repeating: "ab", count: 128)) == "company-name/too-long")
    #expect(verdict(String(repeating: "e\u{301}a", count: 127)) == nil)
    #expect(verdict(String(repeating: "中国", count: 128)) == "company-name/too-long")
  }

  @Test func aLegalFormWrittenWithoutABlankGetsOneSuggested() {
    func suggestion(_ name: String) -> String? {
      Rule.companyNameInternetExtension.finding(in: name, Fixtures.context())?.suggestion
    }
    #expect(suggestion("Müller GmbH & Co.KG") == "Müller GmbH & Co. KG")
    #expect(suggestion("bol.com") == nil)
  }
}
