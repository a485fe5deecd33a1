import Rules
import TestSupport
import Testing

@Suite("Rules of cultures")
struct CultureTests {
  @Test("A culture is required", arguments: [("", "culture/required"), ("nl-NL", nil)] as [(String, String?)])
  func required(culture: String, rule: String?) { #expect(finding(of: .cultureRequired, in: culture) == rule) }

  @Test(
    "A culture belongs to the country, if the country is known and has any",
    arguments: [
      ("nl-NL", "NL", nil), ("en-US", "NL", nil), ("nl-nl", "NL", "culture/not-in-country"),
      ("fr-BE", "NL", "culture/not-in-country"), ("fr-BE", "BE", nil), ("en-US", "SS", nil),
      ("xx", "SS", "culture/not-in-country"), ("nl-NL", "", nil), ("nl-NL", "ZZ", nil), ("en-US", "KP", nil),
    ] as [(String, String, String?)])
  func notInCountry(culture: String, country: String, rule: String?) {
    #expect(finding(of: .cultureNotInCountry, in: culture, Fixtures.context(country: country)) == rule)
  }

  @Test("The usual culture of the country is suggested, and all of them are reported")
  func suggestion() {
    let finding = Rule.cultureNotInCountry.finding(in: "ja-JP", Fixtures.context(country: "CH"))
    #expect(finding?.suggestion == "de-CH")
    #expect(finding?.arguments["choices"] == "de-CH, fr-CH, it-CH, en-US")
  }
}
