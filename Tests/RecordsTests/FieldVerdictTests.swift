import Records
import Reference
import Rules
import TestSupport
import Testing

@Suite("What is reported of the other fields")
struct FieldVerdictTests {
  @Test(
    "A name of one character is reported as such before it is reported that it has no letters",
    arguments: ["1", "๑", "。", "😀"])
  func nameOrder(name: String) {
    #expect(verdict(on: name, .firstName) == ["first-name/single-character"])
    #expect(verdict(on: name, .lastName) == ["last-name/single-character"])
  }

  @Test(
    "A doubt about a name is reported alone",
    arguments: [
      ("test", "placeholder"), ("Test 2", "placeholder"), ("ADMIN", "placeholder"), ("Nobody", "placeholder"),
      ("test user", "placeholder"), ("asdf", "placeholder"), ("Onbekend", "placeholder"), ("Ivаn", "mixed-script"),
      ("Anna Petrоva", "mixed-script"), ("Γiorgos", "mixed-script"),
    ])
  func nameDoubts(name: String, rule: String) {
    #expect(verdict(on: name, .firstName) == ["first-name/" + rule])
    #expect(verdict(on: name, .lastName) == ["last-name/" + rule])
  }

  @Test(
    "Nothing is reported for names that people have",
    arguments: [
      "Sanne", "van der Meer", "O’Brien", "Jo", "李", "김", "あ", "ア", "ก", "က", "々", "Ng", "José", "X Æ A-12", "D'", "S1",
      "محمد", "राम", "Ⅷb", "Testa", "Foo", "Bar", "Fakes", "Adminah", "Null", "Na", "Tester-Jones", "Anna Иванова",
      "Özil",
    ])
  func names(name: String) {
    #expect(verdict(on: name, .firstName) == [])
    #expect(verdict(on: name, .lastName) == [])
  }

  @Test(
    "Nothing is reported for a domain prefix that is free",
    arguments: ["vandermeerfietsen", "VanDerMeer", "a", "1", "123", " contoso ", "abcdefghijklmnopqrstuvwxyz0"])
  func domainPrefixes(typed: String) { #expect(verdict(on: typed, .domainPrefix) == []) }

  @Test(
    "A held domain prefix is reported as taken or as this customer's, never as both",
    arguments: [
      // the holders' countries, their number, the number of this customer in NL, the rule
      (["NL"], "12345678", "12345678", "existing-customer/domain-prefix"),
      (["NL"], "12345678", "1234 5678", "existing-customer/domain-prefix"),
      (["NL"], "12345678", "", "existing-customer/domain-prefix"),
      (["NL"], "", "12345678", "existing-customer/domain-prefix"), (["NL"], "", "", "existing-customer/domain-prefix"),
      (["NL"], "12345678", "87654321", "domain-prefix/taken"), (["BE"], "12345678", "12345678", "domain-prefix/taken"),
      (["BE"], "", "", "domain-prefix/taken"), (["NL", "BE"], "", "", "domain-prefix/taken"),
    ])
  func heldPrefixes(countries: [String], held: String, own: String, rule: String) {
    let holders = countries.map {
      KnownCustomer(reference: "C-" + $0, country: $0, registrationID: held, domainPrefix: "contoso")
    }
    let context = Fixtures.context(customers: holders, registrationID: own)
    #expect(verdict(on: "Contoso", .domainPrefix, context) == [rule])
    #expect(verdict(on: "other", .domainPrefix, context) == [])
  }

  @Test(
    "Nothing is reported for a country of the partner's markets",
    arguments: [
      ("NL", []), ("XK", []), ("GB", []), ("AQ", []), ("US", []), ("SS", []), ("NL", ["NL", "BE", "KP"]),
    ])
  func countries(code: String, markets: [String]) {
    let environment = Fixtures.environment(partner: Fixtures.partner(markets: markets))
    #expect(verdict(on: code, .country, Fixtures.context(environment: environment)) == [])
  }

  @Test(
    "Nothing is reported for a culture of the country, nor of any where the country has none or is not known",
    arguments: [
      ("nl-NL", "NL"), ("en-US", "NL"), ("fr-BE", "BE"), ("en-US", "SS"), ("nl-NL", ""), ("nl-NL", "ZZ"),
      ("en-US", "KP"),
    ])
  func cultures(culture: String, country: String) {
    #expect(verdict(on: culture, .culture, Fixtures.context(country: country)) == [])
  }

  @Test(
    "Nothing is reported for a postal code of the country and the area",
    arguments: [
      ("1015 CW", "NL", ""), ("", "IE", ""), ("", "AE", ""), ("12345", "AE", ""), ("98101", "US", "WA"),
      ("K1A 0B1", "CA", "ON"), ("98101", "US", "Nowhere"),
    ])
  func postalCodes(code: String, country: String, state: String) {
    #expect(verdict(on: code, .postalCode, Fixtures.context(country: country, state: state)) == [])
  }

  @Test(
    "Nothing is reported for an area of the country, nor of any where the country has no list",
    arguments: [("", "NL"), ("WA", "US"), ("washington", "US"), ("Москва", "RU"), ("anything", "NL")])
  func areas(area: String, country: String) {
    #expect(verdict(on: area, .state, Fixtures.context(country: country)) == [])
  }

  @Test("A registration ID that is too short is reported as such before its shape is")
  func registrationIDOrder() {
    let context = Fixtures.context(country: "PL")
    #expect(verdict(on: "1234", .registrationID, context) == ["registration-id/length"])
    #expect(verdict(on: "", .registrationID, context) == ["registration-id/required.named"])
  }

  @Test(
    "Nothing is reported for numbers that companies publish of themselves",
    arguments: [
      ("7736050003", "RU"), ("7707083893", "RU"), ("774-00-01-454", "PL"), ("PL5260250274", "PL"),
      ("10625790-2-44", "HU"), ("HU10625790", "HU"), ("33.000.167/0001-01", "BR"), ("27AAPFU0939F1ZV", "IN"),
      ("32855961", "UA"), ("0100233488", "VN"), ("NL004495445B01", "NL"), ("12345678", "NL"), ("BE 0403.019.261", "BE"),
      ("DE 136 695 976", "DE"), ("HRB 6684", "DE"), ("FR 40 303 265 045", "FR"), ("303 265 045", "FR"),
      ("ATU13585627", "AT"), ("CHE-100.155.212 MWST", "CH"), ("NO 988 077 917 MVA", "NO"), ("EL094259216", "GR"),
      ("IE6433435F", "IE"), ("00743110157", "IT"), ("B58378431", "ES"), ("SE556188840401", "SE"),
      ("556188-8404", "SE"), ("2077474-0", "FI"), ("０１２３４５６７", "AM"), ("anything", "US"), ("", "NL"),
      ("ABC12", "IQ"),
    ])
  func registrationIDs(typed: String, country: String) {
    #expect(verdict(on: typed, .registrationID, Fixtures.context(country: country)) == [])
  }

  @Test("Nothing is reported for the example of any country", arguments: Countries.all.map(\.code))
  func registrationIDExamples(country: String) {
    guard let example = RegistrationNumber.example(country) else { return }
    #expect(verdict(on: example, .registrationID, Fixtures.context(country: country)) == [])
  }
}
