import Reference
import Rules
import TestSupport
import Testing

@Suite struct RuleExampleTests {
  /// The context in which a rule's example speaks: a country that asks for a number, a school, customers who are there already.
  private func context(of rule: Rule<String>) -> RuleContext {
    var lookups = Fixtures.lookups
    lookups.customers = [
      KnownCustomer(
        reference: "C-2026-000001", country: "BE", registrationID: "0403019261", domainPrefix: "takenprefix"),
      KnownCustomer(
        reference: "C-2026-000002", name: "Fietsen Noord B.V.", country: "NL", registrationID: "87654321",
        domainPrefix: "knownprefix", emailDomain: "fietsennoord.nl"),
    ]
    let environment = Fixtures.environment(lookups: lookups)
    return switch rule.id {
    case "phone/required",
      _ where rule.id.rawValue.hasPrefix("registration-id/"):
      Fixtures.context(country: "PL", environment: environment)
    case "state/required", "state/unknown": Fixtures.context(country: "US", environment: environment)
    case "postal-code/state-mismatch":
      Fixtures.context(country: "US", environment: environment, state: "WA")
    case "email/onmicrosoft", "email/free-mailbox":
      Fixtures.context(environment: environment, qualification: "education")
    default: Fixtures.context(environment: environment)
    }
  }

  @Test func everyExampleThatBreaksARuleDoes() {
    for rule in FieldRules.all {
      let finding = rule.finding(in: rule.example.breaks, context(of: rule))
      #expect(finding?.rule == rule.id, "\(rule.id)")
      #expect(finding?.severity == rule.severity)
    }
  }

  @Test func everyExampleThatPassesDoes() {
    for rule in FieldRules.all {
      #expect(rule.finding(in: rule.example.passes, context(of: rule)) == nil, "\(rule.id)")
    }
  }

  /// `frontdesk rules --country` and F1 show these, so each must be true in its country.
  @Test(arguments: Countries.all.map(\.code))
  func everyExampleOfACountryHoldsThere(_ country: String) {
    for rule in FieldRules.all where !rule.id.rawValue.hasPrefix("existing-customer/") {
      var context = context(of: rule)
      context.country = country
      context.state = ""
      context.registrationID = "0428759497"
      // Demands that the country does not make are left out where the rules of a customer are listed.
      let isIdle = rule.id.rawValue.hasSuffix("/required") && rule.finding(in: "", context) == nil
      guard !isIdle, let example = rule.example(in: country) else { continue }
      // A code with its area stands as `98101, WA`.
      func finding(_ text: String) -> Finding? {
        guard rule.id == "postal-code/state-mismatch" else { return rule.finding(in: text, context) }
        let parts = text.split(separator: ", ", maxSplits: 1).map { String($0) }
        context.state = parts.last ?? ""
        return rule.finding(in: parts.first ?? "", context)
      }
      #expect(finding(example.breaks)?.rule == rule.id, "\(rule.id): \(example.breaks)")
      #expect(finding(example.passes) == nil, "\(rule.id): \(example.passes)")
      // Which country it is makes no other rule of the field wrong either.
      let kind = String(rule.id.rawValue.prefix { $0 != "/" }) + "/"
      guard ["registration-id/", "phone/", "culture/"].contains(kind) else { continue }
      let group = FieldRules.all.filter { $0.id.rawValue.hasPrefix(kind) }
      #expect(group.allSatisfy { $0.finding(in: example.passes, context) == nil }, "\(rule.id): \(example.passes)")
    }
  }

  @Test(
    "A rule that nothing breaks in a country has no example there",
    arguments: [
      ("registration-id/length", "NL", "PL"), ("registration-id/format", "JP", "NL"),
      ("registration-id/checksum", "AE", "PL"), ("registration-id/personal-id", "DE", "TH"),
      ("postal-code/format", "AE", "NL"), ("postal-code/state-mismatch", "NL", "US"), ("state/unknown", "NL", "US"),
      ("phone/not-in-country", "AQ", "NL"), ("culture/not-in-country", "KP", "JP"),
    ] as [(RuleID, String, String)])
  func idle(_ rule: RuleID, _ without: String, _ with: String) {
    let found = FieldRules.all.first { $0.id == rule }
    #expect(found != nil && found?.example(in: without) == nil)
    #expect(found?.example(in: with) != nil)
  }

  @Test func countriesHaveExamplesOfTheirOwn() {
    func count(_ rule: Rule<String>) -> Int {
      Countries.all.count { rule.example(in: $0.code) != rule.example }
    }
    #expect(count(.phoneFormat) > 200)
    #expect(count(.postalCodeFormat) > 150)
    #expect(count(.registrationIDFormat) > 40)
    #expect(count(.stateUnknown) > 30)
  }

  @Test func idsAreDistinctAndEveryRuleNamesItsSource() {
    #expect(FieldRules.all.count == 66)
    #expect(Set(FieldRules.all.map(\.id)).count == 66)
    for rule in FieldRules.all { #expect(!rule.source.isEmpty, "\(rule.id)") }
  }

  @Test func aSuggestionPassesTheRuleThatMadeIt() {
    for rule in FieldRules.all {
      let context = context(of: rule)
      guard let suggestion = rule.finding(in: rule.example.breaks, context)?.suggestion else { continue }
      #expect(rule.finding(in: suggestion, context) == nil, "\(rule.id)")
    }
  }

  @Test func theConfigurationChangesSeveritiesAndTurnsRulesOff() {
    func severity(_ setting: SeveritySetting?) -> Severity? {
      let environment = Fixtures.environment(severities: setting.map { ["company-name/repeated-character": $0] } ?? [:])
      let context = Fixtures.context(environment: environment)
      return Rule.companyNameRepeatedCharacter.finding(in: "999", context)?.severity
    }
    #expect(severity(nil) == .error)
    #expect(severity(.warning) == .warning)
    #expect(severity(.off) == nil)
  }
}
