import Records
import TestSupport
import Testing

@Suite("What is reported of a company name")
struct CompanyNameVerdictTests {
  @Test(
    "Of several rules that a name breaks, the first of the decision is reported",
    arguments: [
      ("\u{7}", "text/control-characters"), (" ", "company-name/whitespace-only"),
      ("   ", "company-name/whitespace-only"), ("\t", "company-name/whitespace-only"),
      (" \t \t", "company-name/whitespace-only"), ("\u{A0}\u{3000}", "company-name/whitespace-only"),
      (" \u{200B} ", "company-name/whitespace-only"), ("!", "company-name/single-character"),
      ("* * *", "company-name/special-characters-only"), ("---", "company-name/special-characters-only"),
      (". .", "company-name/special-characters-only"), ("\u{A0}c\u{A0}p\u{A0}a", "company-name/abbreviation-only"),
      (String(repeating: "a", count: 256), "company-name/repeated-character"),
    ])
  func order(typed: String, rule: String) { #expect(verdict(on: typed, .companyName) == [rule]) }

  @Test(
    "A published abbreviation is reported as one alone, however it is written, and not beside a name",
    arguments: PublishedTables.abbreviations)
  func abbreviations(abbreviation: String) {
    for form in [abbreviation, abbreviation.uppercased(), " " + abbreviation, abbreviation + "\t"] {
      #expect(verdict(on: form, .companyName) == ["company-name/abbreviation-only"], "\(form)")
    }
    #expect(verdict(on: "Contoso " + abbreviation, .companyName) == [])
  }

  @Test(
    "A published special character is reported as one character, several as nothing but such, and none beside a name",
    arguments: PublishedTables.specialCharacters + ["\"", "'"])
  func specialCharacters(character: Character) {
    #expect(verdict(on: String(character), .companyName) == ["company-name/single-character"])
    for name in ["\(character)\(character)", "\(character) \t\(character)", "\(character)!", " -\(character) "] {
      #expect(verdict(on: name, .companyName) == ["company-name/special-characters-only"], "\(name)")
    }
    #expect(verdict(on: "Contoso \(character) Zoon", .companyName) == [])
  }

  @Test(
    "A published ending is reported at the end of a name only",
    arguments: PublishedTables.topLevelDomains + ["com", "org", "edu", "club"])
  func endings(ending: String) {
    for name in ["contoso.\(ending)", "Contoso Fietsen7.\(ending.uppercased())"] {
      #expect(verdict(on: name, .companyName) == ["company-name/internet-extension"], "\(name)")
    }
    for name in ["contoso.\(ending) bv", "Contoso \(ending)"] {
      #expect(verdict(on: name, .companyName) == [], "\(name)")
    }
  }

  @Test(
    "A doubt is reported alone",
    arguments: [
      ("Contoso.net", "internet-extension.website"), ("Contoso.shop", "internet-extension.website"),
      ("Фирма.онлайн", "internet-extension.website"), ("Contoso.XN--80ASEHDB", "internet-extension.website"),
      ("Test", "test-name"), ("TEST BV", "test-name"), ("Test Company 2", "test-name"), ("test123", "test-name"),
      ("asdf", "test-name"), ("Demo B.V.", "test-name"), ("Onbekend", "test-name"), ("Qwerty Ltd", "test-name"),
      ("Cоntoso", "mixed-script"), ("Contoso Ροtterdam", "mixed-script"), ("ООO Ромашка", "mixed-script"),
      ("Cine\u{301}ма", "mixed-script"), ("B2Б", "mixed-script"), ("ΟΠΑΠ Αlpha", "mixed-script"),
    ])
  func doubts(typed: String, rule: String) { #expect(verdict(on: typed, .companyName) == ["company-name/" + rule]) }

  @Test(
    "D10, D24: a legal form alone is doubted where the article does not list it, and refused where it does",
    arguments: [
      "N.V.", "B.V.", "S.A.", "ag", "co", "pte", "bhd", "sdn", "B.V", "Co. KG", "Sp. z o.o.", "d.o.o.", "Ltd.Şti.",
      "e.g. Co.Ltd", "(B.V.)", "BV", "AG", "株式会社", "ООО",
    ])
  func legalForms(typed: String) { #expect(verdict(on: typed, .companyName) == ["company-name/legal-form-only"]) }

  @Test(
    "D10: signs around the article's abbreviations, and several of them, make no name",
    arguments: ["(LLC)", "\"LLC\"", "LLC,", "Corp Inc", "LLC LLC", "L. L. C.", "Pty. Ltd.,"])
  func abbreviations(typed: String) { #expect(verdict(on: typed, .companyName) == ["company-name/abbreviation-only"]) }

  @Test(
    "D8: a name that nobody can see is none",
    arguments: [
      ("\u{3164}", "company-name/whitespace-only"), ("\u{2800}\u{2800}", "company-name/whitespace-only"),
      ("\u{FFA0}\u{FFA0}", "company-name/whitespace-only"), ("\u{115F}\u{1160}", "company-name/whitespace-only"),
      ("\u{FE0F}\u{FE0F}", "company-name/whitespace-only"),
    ])
  func unseen(typed: String, rule: String) { #expect(verdict(on: typed, .companyName) == [rule]) }

  @Test(
    "Nothing is reported for names that companies have",
    arguments: [
      "Contoso", "99", "aa", "Contoso LLC", "bol.com bv", "Van der Meer Fietsen B.V.", "Contoso N.V.",
      "St. John", "St.John", "Acme Co.Ltd", "Contoso A.S.", "Contoso A.S", "Foo S.p.A", "Foo S.p.A.",
      "Contoso.com Holding", ".com bv", "Contoso.net bv", "Acme.Ltd", "Yahoo!", "3 Tuinen",
      "A1", "1 23", "A Bc", "999 BV", "99 9", "Limited Edition",
      "Ünïcödé GmbH", "ООО Ромашка", "中国", "株式会社東京", "Aa", "AAa", "Contoso.", "a@b",
      "xn--fiqs8s", "Contoso (nl)", "Contoso .", "中.国", "Testlab Eindhoven",
      "Contest BV", "The Bar", "Attest Notarissen", "Latest", "Example Agency Rotterdam", "Foo Pte Ltd", "ООО Contoso",
      "Contoso Россия", "Анна-Maria", "Ω Holding", "µTorrent", "東京Tower", "ŁÓDŹ Ștefan", "Ñandú", "2Б", "Alpha-Ω",
      String(repeating: "ab", count: 127) + "c", String(repeating: "e\u{301}a", count: 127),
    ])
  func nothing(typed: String) { #expect(verdict(on: typed, .companyName) == []) }
}
