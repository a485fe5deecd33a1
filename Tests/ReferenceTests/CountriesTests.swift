import Reference
import Testing

@Suite struct CountriesTests {
  @Test func thereAre249OfTheStandardAndKosovo() {
    #expect(Countries.all.count == 250)
    #expect(Countries.all.map(\.code) == Countries.all.map(\.code).sorted())
    #expect(Set(Countries.all.map(\.code)).count == 250)
    #expect(Set(Countries.all.map(\.alpha3)).count == 250)
  }

  @Test func everyCountryIsFoundByItsCode() {
    for country in Countries.all {
      #expect(Countries.country(country.code) == country)
      #expect(Countries.contains(country.code))
      #expect(Countries.englishName(of: country.code) == country.englishName)
      #expect(Countries.dutchName(of: country.code) == country.dutchName)
    }
  }

  @Test(arguments: ["", "N", "nl", "NLD", "UK", "EU", "AN", "XS", "ZZ", "N\u{301}L", "荷兰", "[]"])
  func whatIsNoCodeIsNoCountry(_ code: String) {
    #expect(Countries.country(code) == nil)
    #expect(!Countries.contains(code))
    #expect(Countries.englishName(of: code) == nil && Countries.dutchName(of: code) == nil)
  }

  @Test func aCountryHasItsFacts() {
    #expect(
      Countries.country("NL").map(facts)
        == ["NL", "NLD", "Netherlands", "Nederland", "EUR", "nl-NL", "en-US"])
    #expect(
      Countries.country("CH").map(facts)
        == ["CH", "CHE", "Switzerland", "Zwitserland", "CHF", "de-CH", "fr-CH", "it-CH", "en-US"])
    #expect(Countries.country("BG")?.currency == "EUR")
    #expect(Countries.country("SS")?.cultures == ["en-US"])
    #expect(Countries.country("KP").map(facts) == ["KP", "PRK", "North Korea", "Noord-Korea", "KPW"])
    #expect(Countries.country("AQ")?.currency.isEmpty == true)
  }

  private func facts(_ country: Country) -> [String] {
    [country.code, country.alpha3, country.englishName, country.dutchName, country.currency] + country.cultures
  }

  @Test func shapesHoldEverywhere() {
    for country in Countries.all {
      #expect(country.alpha3.utf8.count == 3 && country.alpha3 == country.alpha3.uppercased())
      #expect(!country.englishName.isEmpty && !country.dutchName.isEmpty)
      #expect(country.currency.utf8.count == 3 || country.code == "AQ")
      #expect(country.cultures.isEmpty == PartnerCenter.isEmbargoed(country.code))
      #expect(country.cultures.allSatisfy { $0.contains("-") })
    }
  }
}
