import Rules
import TestSupport
import Testing

@Suite struct CountryTests {
  private func verdict(_ code: String, markets: [String] = []) -> String? {
    let environment = Fixtures.environment(partner: Fixtures.partner(markets: markets))
    return FieldRules.first(FieldRules.country, code, Fixtures.context(environment: environment))
  }

  @Test(arguments: [
    ("", "required"), ("UK", "unknown"), ("nl", "unknown"), ("AN", "unknown"), ("EU", "unknown"), ("XS", "unknown"),
    ("NLD", "unknown"), ("Nederland", "unknown"), ("CU", "not-in-markets.embargoed"),
    ("EH", "not-in-markets.embargoed"), ("IR", "not-in-markets.embargoed"), ("KP", "not-in-markets.embargoed"),
    ("SD", "not-in-markets.embargoed"), ("SY", "not-in-markets.embargoed"),
  ])
  func countriesAreRefused(_ code: String, _ rule: String) { #expect(verdict(code) == "country/" + rule) }

  @Test(arguments: ["NL", "XK", "GB", "AQ", "US", "SS"])
  func countriesPass(_ code: String) { #expect(verdict(code) == nil) }

  @Test func marketsLimitTheCountriesButNeverAllowAnEmbargoedOne() {
    #expect(verdict("NL", markets: ["NL", "BE", "KP"]) == nil)
    #expect(verdict("DE", markets: ["NL", "BE", "KP"]) == "country/not-in-markets")
    #expect(verdict("KP", markets: ["NL", "BE", "KP"]) == "country/not-in-markets.embargoed")
  }

  @Test(
    arguments: [
      ("", "NL", "required"), ("nl-NL", "NL", nil), ("en-US", "NL", nil), ("nl-nl", "NL", "not-in-country"),
      ("fr-BE", "NL", "not-in-country"), ("fr-BE", "BE", nil), ("en-US", "SS", nil), ("xx", "SS", "not-in-country"),
      ("nl-NL", "", nil), ("nl-NL", "ZZ", nil), ("en-US", "KP", nil),
    ] as [(String, String, String?)])
  func culturesBelongToTheCountry(_ culture: String, _ country: String, _ rule: String?) {
    let verdict = FieldRules.first(FieldRules.culture, culture, Fixtures.context(country: country))
    #expect(verdict == rule.map { "culture/" + $0 })
  }

  @Test func theUsualCultureIsSuggested() {
    let finding = Rule.cultureNotInCountry.finding(in: "ja-JP", Fixtures.context(country: "CH"))
    #expect(finding?.suggestion == "de-CH")
    #expect(finding?.arguments["choices"] == "de-CH, fr-CH, it-CH, en-US")
  }

  @Test func longTextIsCutInArguments() {
    let finding = Rule.countryUnknown.finding(in: String(repeating: "x", count: 9999), Fixtures.context())
    #expect(finding?.arguments == ["code": String(repeating: "x", count: 24) + "…"])
  }
}
