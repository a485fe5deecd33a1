import Reference
import Rules
import TestSupport
import Testing

@Suite("D9: addresses that are none")
struct PlaceTests {
  @Test("A street has a letter or a digit", arguments: [".", "---", "–", "•", " ! "])
  func streets(text: String) {
    #expect(finding(of: .addressLine1NoLetters, in: text) == "address-line1/no-letters")
  }

  @Test("A city has a letter", arguments: [".", "12345", "--"])
  func cities(text: String) { #expect(finding(of: .cityNoLetters, in: text) == "city/no-letters") }

  @Test(
    "A placeholder is asked about",
    arguments: ["x", "X", "test", "n.v.t.", "N/A", "xxx", "unknown", "Onbekend", "idem"])
  func placeholders(text: String) {
    #expect(finding(of: .addressLine1Placeholder, in: text) == "address-line1/placeholder")
    #expect(finding(of: .cityPlaceholder, in: text) == "city/placeholder")
  }

  @Test(
    "Streets and cities that exist pass",
    arguments: ["Keizersgracht 126", "12", "Q", "Y", "Å", "東京", "Unit X", "1-2-3", "ул. Ленина", "Oss", "Teststraat 1"])
  func passes(text: String) {
    #expect(finding(of: .addressLine1NoLetters, in: text) == nil)
    #expect(finding(of: .addressLine1Placeholder, in: text) == nil)
    #expect(finding(of: .cityPlaceholder, in: text) == nil)
  }
}

@Suite("D24: codes and areas of some countries")
struct AmendedAddressTests {
  @Test(
    "A code fits its area, or nothing is said of it",
    arguments: [
      ("PH", "3800", "Kalinga"), ("PH", "3813", "Apayao"), ("UY", "91000", "Canelones"), ("UY", "45100", "Tacuarembó"),
      ("UY", "11500", "San José"),
    ])
  func areas(country: String, code: String, area: String) {
    let state = PostalPlan.plan(country)?.area(area)?.stored ?? ""
    #expect(!state.isEmpty)
    #expect(finding(of: .postalCodeStateMismatch, in: code, Fixtures.context(country: country, state: state)) == nil)
  }

  @Test("Venezuelan codes may have a letter", arguments: ["1010", "1010-A", "1010A"])
  func venezuela(code: String) {
    let form = PostalCode.normalised(code, country: "VE")
    #expect(finding(of: .postalCodeFormat, in: form, Fixtures.context(country: "VE")) == nil)
  }

  @Test("Greek codes may have their word in front", arguments: ["ΤΚ 927 13", "T.K. 92713", "927 13", "GR-92713"])
  func greece(code: String) { #expect(PostalCode.normalised(code, country: "GR") == "927 13") }

  @Test("The three islands of Saint Helena have a code each", arguments: ["STHL 1ZZ", "ASCN 1ZZ", "tdcu1zz"])
  func saintHelena(code: String) {
    let form = PostalCode.normalised(code, country: "SH")
    #expect(finding(of: .postalCodeFormat, in: form, Fixtures.context(country: "SH")) == nil)
  }

  @Test("D24: the suffix of a domain is no part of its prefix")
  func domainSuffix() { #expect(TextNormalisation.domainPrefix("Contoso.onmicrosoft.com") == "contoso") }
}

@Suite("D1, D2: areas by what people call them")
struct AreaNameTests {
  @Test(
    "An area is found by every name, with and without the word for its kind, the country's code and dots",
    arguments: [
      ("CN", "Beijing", "Beijing Shi"), ("CN", "Guangdong", "Guangdong Sheng"), ("CN", "广东", "Guangdong Sheng"),
      ("CN", "广东省", "Guangdong Sheng"), ("CN", "Guangdong Province", "Guangdong Sheng"), ("CN", "北京", "Beijing Shi"),
      ("CN", "CN-GD", "Guangdong Sheng"), ("CN", "GD", "Guangdong Sheng"),
      ("CN", "Inner Mongolia", "Neimenggu Zizhiqu"),
      ("CN", "Guangxi", "Guangxi Zhuangzuzizhiqu"), ("CN", "新疆", "Xinjiang Weiwuerzizhiqu"),
      ("CA", "Nouveau-Brunswick", "NB"), ("CA", "PEI", "PE"), ("CA", "nouvelle ecosse", "NS"), ("CA", "Quebec", "QC"),
      ("US", "N.Y.", "NY"), ("US", "US-CA", "CA"), ("US", "Calif.", "CA"), ("US", "Washington State", "WA"),
      ("US", "D.C.", "DC"), ("MX", "Coahuila", "Coah."), ("MX", "México", "Méx."), ("MX", "Edomex", "Méx."),
      ("TW", "Taipei", "Taipei City"), ("EG", "Cairo", "Cairo Governorate"), ("UA", "Vinnytska", "Vinnyts'ka oblast"),
      ("AE", "Abu Dhabi", "Abu Dhabi"), ("IE", "Cork", "Co. Cork"),
    ])
  func names(country: String, text: String, stored: String) {
    let area = PostalPlan.plan(country)?.area(text)
    #expect(area?.stored == stored || area?.latinName == stored)
  }

  @Test("A name that two areas share is none", arguments: [("TW", "Hsinchu"), ("TW", "Chiayi")])
  func ambiguous(country: String, text: String) { #expect(PostalPlan.plan(country)?.area(text) == nil) }

  @Test("A slip is told with the name that was meant, where abbreviations are not guessed")
  func slips() {
    let finding = Rule.stateUnknown.finding(in: "Califronia", Fixtures.context(country: "US"))
    #expect(finding?.messageKey == "rule/state/unknown.near")
    #expect(finding?.suggestion == "CA")
    #expect(finding?.arguments["name"] == "California")
    #expect(Rule.stateUnknown.finding(in: "XX", Fixtures.context(country: "US"))?.suggestion == nil)
  }

  @Test("Every area of ISO 3166-2 is known by its code and its names, and both mean the same area")
  func iso() throws {
    for sample in try OracleSample.all("areas") {
      #expect(sample.rows.count > 1_200)
      var differences: [String] = []
      for row in sample.rows {
        guard let plan = PostalPlan.plan(row[0]) else { continue }
        // A city and the area around it may have one name, which then means neither.
        if sample.rows.contains(where: { $0[0] == row[0] && $0[2] == row[2] && $0[1] != row[1] }) { continue }
        let found = plan.area(row[2])
        if found == nil || plan.area(row[1]) != found { differences.append(row.joined(separator: " ")) }
      }
      #expect(differences.isEmpty, "\(sample): \(differences.count), \(differences.prefix(40).joined(separator: "\n"))")
    }
  }
}

@Suite("Rules of addresses by country")
struct PostalAddressTests {
  @Test(
    "D5, D18: a postal code gets the form of its country, and keeps it",
    arguments: [
      ("NL", "1015cw", "1015 CW"), ("NL", " 1015  CW ", "1015 CW"), ("PL", "00950", "00-950"),
      ("US", "981011234", "98101-1234"),
      ("US", "98101", "98101"), ("GB", "sw1a1aa", "SW1A 1AA"), ("GB", "m25bq", "M2 5BQ"), ("CA", "k1a0b1", "K1A 0B1"),
      ("JP", "1000001", "100-0001"), ("JP", "１００−０００１", "100-0001"), ("BR", "40301110", "40301-110"),
      ("DE", "D-10115", "10115"), ("AT", "A-1010", "1010"), ("BE", "B - 1000", "1000"), ("JP", "〒100-0001", "100-0001"),
      ("BR", "01.310-100", "01310-100"), ("IE", "Dublin 4", "Dublin 4"), ("IE", "d6wxy00", "D6W XY00"),
      ("MM", "1118101", "1118101"), ("PY", "001536", "001536"), ("SV", "1130", "1130"),
      ("CH", "CH-8000", "8000"), ("LU", "L-4750", "4750"), ("LV", "1073", "LV-1073"), ("IE", "a65f4e2", "A65 F4E2"),
      ("IN", "११००३४", "110034"), ("KZ", "050000", "050000"), ("KZ", "A05B1C2", "A05B1C2"),
      ("SA", "123456789", "12345-6789"),
      ("EG", "1241101", "1241101"), ("SV", "CP 1101", "1101"), ("TT", "120110", "120110"), ("BH", "317", "317"),
      ("GB", "M2 5BQ GARBAGE", "M2 5BQ GARBAGE"), ("NL", "1015 C", "1015 C"), ("AE", "12345", "12345"),
    ])
  func form(country: String, typed: String, form: String) {
    let once = PostalCode.normalised(TextNormalisation.plain(typed), country: country)
    #expect(once == form)
    #expect(PostalCode.normalised(once, country: country) == form)
  }

  @Test(
    "A postal code is required where the country has any, in the country's own word",
    arguments: [
      ("", "NL", "postal-code/required.postal"), ("", "US", "postal-code/required.zip"),
      ("", "IN", "postal-code/required.pin"), ("", "IE", nil), ("", "AE", nil), ("1015 CW", "NL", nil),
    ] as [(String, String, String?)])
  func codeRequired(code: String, country: String, rule: String?) {
    #expect(finding(of: .postalCodeRequired, in: code, Fixtures.context(country: country)) == rule)
  }

  @Test(
    "A postal code has the form of its country",
    arguments: [
      ("1015 CW", "NL", nil), ("1015 C", "NL", "postal-code/format.postal"),
      ("DUB LIN4", "IE", "postal-code/format.eircode"), ("1118101", "MM", nil), ("001536", "PY", nil),
      ("1130", "SV", nil),
      ("M2 5BQ GARBAGE", "GB", "postal-code/format.postal"), ("12", "BH", "postal-code/format.postal"),
      ("12345", "AE", nil), ("98101", "US", nil), ("K1A 0B1", "CA", nil), ("", "NL", nil),
    ] as [(String, String, String?)])
  func codeFormat(code: String, country: String, rule: String?) {
    #expect(finding(of: .postalCodeFormat, in: code, Fixtures.context(country: country)) == rule)
  }

  @Test(
    "A postal code belongs to the area, if both are known",
    arguments: [
      ("98101", "US", "WA", nil), ("98101", "US", "CA", "postal-code/state-mismatch"), ("K1A 0B1", "CA", "ON", nil),
      ("K1A 0B1", "CA", "BC", "postal-code/state-mismatch"), ("98101", "US", "Nowhere", nil), ("98101", "US", "", nil),
      ("1015 CW", "NL", "", nil),
    ] as [(String, String, String, String?)])
  func codeOfArea(code: String, country: String, state: String, rule: String?) {
    #expect(
      finding(of: .postalCodeStateMismatch, in: code, Fixtures.context(country: country, state: state)) == rule)
  }

  @Test(
    "An area is required where the country's addresses have one, in the country's own word",
    arguments: [
      ("", "US", "state/required.state"), ("", "NL", nil), ("", "JP", "state/required.prefecture"),
      ("", "AE", "state/required.emirate"), ("WA", "US", nil),
    ] as [(String, String, String?)])
  func areaRequired(area: String, country: String, rule: String?) {
    #expect(finding(of: .stateRequired, in: area, Fixtures.context(country: country)) == rule)
  }

  @Test(
    "An area stands in the country's list, by its key or by any of its names",
    arguments: [
      ("WA", "US", nil), ("washington", "US", nil), ("XX", "US", "state/unknown.state"), ("Москва", "RU", nil),
      ("Atlantis", "RU", "state/unknown.oblast"), ("anything", "NL", nil), ("", "US", nil),
    ] as [(String, String, String?)])
  func areaUnknown(area: String, country: String, rule: String?) {
    #expect(finding(of: .stateUnknown, in: area, Fixtures.context(country: country)) == rule)
  }

  @Test(
    "An unknown area is an error where Partner Center has a list, or else a warning",
    arguments: [
      ("US", Severity.error), ("CA", .error), ("CN", .error), ("MX", .error), ("BR", .warning), ("RU", .warning),
    ])
  func areaSeverity(country: String, severity: Severity) {
    #expect(Rule.stateUnknown.finding(in: "Qqq", Fixtures.context(country: country))?.severity == severity)
  }

  @Test(
    "An area is stored by its key, whichever of its names is typed",
    arguments: [
      ("US", "washington", "WA"), ("US", "wa", "WA"), ("BR", "sao paulo", "SP"), ("RU", "MOS", "Moskovskaya oblast'"),
      ("RU", "московская область", "Moskovskaya oblast'"), ("JP", "Tokyo", "Tokyo"), ("JP", "東京都", "Tokyo"),
      ("AE", "Dubai", "Dubai"), ("IE", "co. cork", "Co. Cork"), ("CA", "Québec", "QC"), ("CA", "quebec", "QC"),
    ])
  func areaStored(country: String, typed: String, stored: String) {
    #expect(PostalPlan.plan(country)?.area(typed)?.stored == stored)
  }

  @Test("A text that is too long for a code is not searched for one", .timeLimit(.minutes(1)))
  func longCode() {
    let text = String(repeating: "1", count: 200_000)
    #expect(PostalCode.normalised(text, country: "NL") == text)
  }

  @Test("The nearest area is suggested")
  func areaSuggestion() {
    #expect(Rule.stateUnknown.finding(in: "Washinton", Fixtures.context(country: "US"))?.suggestion == "WA")
  }

  @Test(
    "Every country has a format, whose examples pass and whose areas are found", arguments: Countries.all.map(\.code))
  func everyFormat(country: String) throws {
    let format = try #require(PostalPlan.plan(country)?.format)
    #expect(format.asks(.city))
    #expect(format.asks(.postalCode) == !format.codePattern.isEmpty)
    for example in format.codeExamples {
      let code = PostalCode.normalised(example, country: country)
      #expect(finding(of: .postalCodeFormat, in: code, Fixtures.context(country: country)) == nil, "\(example)")
    }
    // An area by each of its names is the same area, and its stored form names it too.
    for area in PostalPlan.plan(country)?.areas ?? [] { #expect(PostalPlan.plan(country)?.area(area.stored) != nil) }
  }
}
