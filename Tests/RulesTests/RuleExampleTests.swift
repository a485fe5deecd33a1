import Foundation
import Reference
import Rules
import TestSupport
import Testing

@Suite("Each rule of a text and its examples")
struct RuleExampleTests {
  /// The context in which a rule's example speaks: a country that asks for a number, a school, customers who are there already.
  private func context(of rule: Rule<String>) -> RuleContext {
    let customers = [
      KnownCustomer(
        reference: "C-2026-000001", country: "BE", registrationID: "0403019261", domainPrefix: "takenprefix"),
      KnownCustomer(
        reference: "C-2026-000002", name: "Fietsen Noord B.V.", country: "NL", registrationID: "87654321",
        domainPrefix: "knownprefix", emailDomain: "fietsennoord.nl"),
    ]
    let elsewhere = CustomerElsewhere(
      site: "AMS", reference: "C-2026-000003", country: "NL", registrationID: "11223344",
      domainPrefix: "elsewhereprefix", emailDomain: "rijwielenoost.nl", nameKey: "rijwielenoost", secondsAgo: 240)
    var context = Fixtures.context(customers: customers, elsewhere: [elsewhere])
    switch rule.id {
    case "phone/required",
      _ where rule.id.rawValue.hasPrefix("registration-id/"):
      context.country = "PL"
    case "state/required", "state/unknown": context.country = "US"
    case "postal-code/state-mismatch":
      context.country = "US"
      context.state = "WA"
    case "email/onmicrosoft", "email/free-mailbox", "qualification/segment-required":
      context.qualification = "education"
    case "qualification/validation-code-required": context.qualification = "governmentCommunityCloud"
    default: break
    }
    return context
  }

  @Test("The example that breaks a rule does so, with the rule's severity", arguments: EveryRule.withExample)
  func breaks(rule: Rule<String>) {
    let finding = rule.finding(in: rule.example.breaks, context(of: rule))
    #expect(finding?.rule == rule.id)
    #expect(finding?.severity == rule.severity)
  }

  @Test("The example that passes a rule does so", arguments: EveryRule.withExample)
  func passes(rule: Rule<String>) { #expect(finding(of: rule, in: rule.example.passes, context(of: rule)) == nil) }

  @Test("A suggestion passes the rule that made it", arguments: EveryRule.withExample)
  func suggestion(rule: Rule<String>) {
    let context = context(of: rule)
    guard let suggestion = rule.finding(in: rule.example.breaks, context)?.suggestion else { return }
    #expect(finding(of: rule, in: suggestion, context) == nil)
  }

  /// `frontdesk rules --country` and F1 show these, so each must be true in its country.
  @Test("Every example of a country holds there", arguments: Countries.all.map(\.code))
  func examplesOfCountry(_ country: String) {
    for rule in EveryRule.withExample where !rule.id.rawValue.hasPrefix("existing-customer/") {
      var context = context(of: rule)
      context.country = country
      context.state = ""
      context.registrationID = "0428759497"
      // Demands that the country does not make are left out where the rules of a customer are listed.
      let isIdle = rule.id.rawValue.hasSuffix("/required") && rule.finding(in: "", context) == nil
      guard !isIdle, let example = rule.example(in: country) else { continue }
      // A code with its area stands as `98101, WA`.
      func told(_ text: String) -> RuleID? {
        guard rule.id == "postal-code/state-mismatch" else { return rule.finding(in: text, context)?.rule }
        let parts = text.split(separator: ", ", maxSplits: 1).map { String($0) }
        context.state = parts.last ?? ""
        return rule.finding(in: parts.first ?? "", context)?.rule
      }
      #expect(told(example.breaks) == rule.id, "\(rule.id): \(example.breaks)")
      #expect(told(example.passes) == nil, "\(rule.id): \(example.passes)")
      expectNothingElse(of: rule, in: example.passes, context)
    }
  }

  /// Which country it is makes no other rule of the same group tell anything of an example that passes.
  private func expectNothingElse(of rule: Rule<String>, in value: String, _ context: RuleContext) {
    let group = String(rule.id.rawValue.prefix { $0 != "/" }) + "/"
    guard ["registration-id/", "phone/", "culture/"].contains(group) else { return }
    for other in EveryRule.ofText where other.id.rawValue.hasPrefix(group) {
      #expect(finding(of: other, in: value, context) == nil, "\(rule.id): \(value)")
    }
  }

  @Test(
    "A rule that nothing breaks in a country has no example there",
    arguments: [
      ("registration-id/length", "NL", "PL"), ("registration-id/format", "JP", "NL"),
      ("registration-id/checksum", "AE", "PL"), ("registration-id/personal-id", "DE", "TH"),
      ("postal-code/format", "AE", "NL"), ("postal-code/state-mismatch", "NL", "US"), ("state/unknown", "NL", "US"),
      ("phone/not-in-country", "AQ", "NL"), ("culture/not-in-country", "KP", "JP"),
      ("qualification/not-in-country", "US", "NL"),
    ] as [(RuleID, String, String)])
  func idle(_ id: RuleID, without: String, with: String) throws {
    let rule = try #require(EveryRule.named(id))
    #expect(rule.example(in: without) == nil)
    #expect(rule.example(in: with) != nil)
  }

  @Test(
    "Countries have examples of their own",
    arguments: [
      (.phoneFormat, 200), (.postalCodeFormat, 150), (.registrationIDFormat, 40), (.stateUnknown, 30),
    ] as [(Rule<String>, Int)])
  func ofTheirOwn(_ rule: Rule<String>, more: Int) {
    #expect(Countries.all.count { rule.example(in: $0.code) != rule.example } > more)
  }

  @Test("Every rule names its source", arguments: EveryRule.ofText)
  func source(rule: Rule<String>) { #expect(!rule.source.isEmpty) }

  @Test("No id stands twice, but for the two answers that an agreement requires and the four that other hosts know")
  func distinctIDs() {
    let ids = EveryRule.ofText.map(\.id)
    #expect(Set(ids).count == ids.count - 4)
    #expect(ids.count { $0 == "agreement/required" } == 2)
    #expect(ids.count { $0 == "existing-customer/elsewhere" } == 4)
  }

  @Test("Every rule of a text that the sources declare is among those that are tried here")
  func isComplete() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Rules")
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    var declared: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard let start = text.firstRange(of: "extension Rule where Value == String")?.upperBound else { continue }
      declared.formUnion(text[start...].matches(of: /"([a-z0-9-]+\/[a-z0-9-]+)"/).map { String($0.1) })
    }
    #expect(declared.count > 70)
    #expect(declared == Set(EveryRule.ofText.map(\.id.rawValue)))
  }

  @Test(
    "The configuration changes a rule's severity and switches it off",
    arguments: [(nil, .error), (.error, .error), (.warning, .warning), (.off, nil)] as [(SeveritySetting?, Severity?)])
  func severities(setting: SeveritySetting?, severity: Severity?) {
    let environment = Fixtures.environment(severities: setting.map { ["company-name/repeated-character": $0] } ?? [:])
    let finding = Rule.companyNameRepeatedCharacter.finding(in: "999", Fixtures.context(environment: environment))
    #expect(finding?.severity == severity)
  }
}
