import Rules
import TestSupport
import Testing

@Suite("Rules of countries")
struct CountryTests {
  @Test("A country is required", arguments: [("", "country/required"), ("NL", nil)] as [(String, String?)])
  func required(code: String, rule: String?) { #expect(finding(of: .countryRequired, in: code) == rule) }

  @Test(
    "A code that ISO 3166-1 does not have is refused, Kosovo's XK passes",
    arguments: [
      ("UK", "country/unknown.named"), ("nl", "country/unknown"), ("AN", "country/unknown"), ("EU", "country/unknown"),
      ("XS", "country/unknown"), ("NLD", "country/unknown.named"), ("Nederland", "country/unknown.named"), ("NL", nil),
      ("XK", nil),
      ("GB", nil), ("AQ", nil), ("US", nil), ("SS", nil),
    ] as [(String, String?)])
  func unknown(code: String, rule: String?) { #expect(finding(of: .countryUnknown, in: code) == rule) }

  private static let embargoed = "country/not-in-markets.embargoed"

  @Test(
    "The partner's markets limit the countries but never allow an embargoed one",
    arguments: [
      ("CU", [], embargoed), ("EH", [], embargoed), ("IR", [], embargoed), ("KP", [], embargoed), ("SD", [], embargoed),
      ("SY", [], embargoed), ("NL", [], nil), ("XK", [], nil), ("AQ", [], nil), ("SS", [], nil),
      ("NL", ["NL", "BE", "KP"], nil), ("DE", ["NL", "BE", "KP"], "country/not-in-markets"),
      ("KP", ["NL", "BE", "KP"], embargoed),
    ] as [(String, [String], String?)])
  func notInMarkets(code: String, markets: [String], rule: String?) {
    let environment = Fixtures.environment(partner: Fixtures.partner(markets: markets))
    #expect(finding(of: .countryNotInMarkets, in: code, Fixtures.context(environment: environment)) == rule)
  }

  @Test("A long text is cut in the arguments of the words")
  func longText() {
    let finding = Rule.countryUnknown.finding(in: String(repeating: "x", count: 9999), Fixtures.context())
    #expect(finding?.arguments == ["code": String(repeating: "x", count: 24) + "…"])
  }

  @Test(
    "F3, D24: a name, or a code that people use, is told with the right code",
    arguments: [
      ("UK", "GB"), ("NETHERLANDS", "NL"), ("HOLLAND", "NL"), ("NEDERLAND", "NL"), ("DEUTSCHLAND", "DE"), ("USA", "US"),
      ("CÔTE D’IVOIRE", "CI"), ("IVORY COAST", "CI"), ("SWAZILAND", "SZ"), ("CZECH REPUBLIC", "CZ"), ("TURKEY", "TR"),
      ("UAE", "AE"), ("ENGLAND", "GB"), ("QQ", nil), ("ATLANTIS", nil),
    ] as [(String, String?)])
  func named(typed: String, code: String?) {
    let finding = Rule.countryUnknown.finding(in: typed, Fixtures.context())
    #expect(finding?.suggestion == code)
    #expect(finding?.variant == code.map { _ in "named" })
  }
}
