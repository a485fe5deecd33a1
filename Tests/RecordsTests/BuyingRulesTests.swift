import Records
import Rules
import TestSupport
import Testing

@Suite("What may be bought, and of whom")
struct BuyingRulesTests {
  private func told(_ answers: Answers, _ environment: RuleEnvironment) -> [String] {
    RecordChecker(environment: environment).problems(in: answers).map { problem in
      problem.finding.messageKey.dropFirst("rule/".count) + " at \(problem.path)"
    }
  }

  @Test("Answers that break a rule break it at its place, and answers that pass break none", arguments: BuyingCase.all)
  func cases(buying: BuyingCase) {
    let told = told(buying.breaks, buying.environment)
    #expect(told.contains("\(buying.key) at \(buying.path)"), "\(told)")
    let others = told.filter { $0 != "\(buying.key) at \(buying.path)" }
    // Of six additional resellers two stand in no list.
    let isOfSix = buying.rule == "additional-reseller/too-many"
    #expect(others.allSatisfy { isOfSix && $0.hasPrefix("additional-reseller/unverified") }, "\(others)")
    #expect(self.told(buying.passes, buying.environment) == [])
  }

  @Test("Every rule of subscriptions and resellers stands in the table")
  func complete() {
    let groups = ["subscription/", "reseller/", "additional-reseller/"]
    let rules = Form.catalogue.map(\.id.rawValue).filter { id in groups.contains { id.hasPrefix($0) } }
    let shown = Set(BuyingCase.all.map(\.rule.rawValue))
    // It wants another customer, in a country of its own: `BrokenRecords` has it.
    let elsewhere = ["additional-reseller/not-in-territory"]
    #expect(rules.filter { !shown.contains($0) }.sorted() == elsewhere)
  }

  @Test("Earlier records count only where the error that tells of the customer is lowered, and never for a visitor")
  func earlierCounts() {
    func rules(_ severities: Severities, role: OperatorRole = .adminAgent, country: String = "NL") -> [RuleID] {
      var saved = BuyingCase.saved([BuyingWorld.line("ONCE:0001")])
      saved.country = country
      var answers = BuyingWorld.answers
      answers.subscriptions = [BuyingWorld.line("ONCE:0001", 5, "annual")]
      let environment = Fixtures.environment(
        role: role, lookups: BuyingWorld.lookups(customers: [saved]), severities: severities)
      return RecordChecker(environment: environment).problems(of: .subscriptions, in: answers).map(\.finding.rule)
    }
    #expect(rules([:]) == [])
    #expect(rules(["company-name/test-name": .off]) == [])
    #expect(rules(["existing-customer/registration-id": .error]) == [])
    for setting in [SeveritySetting.warning, .off] {
      #expect(rules(["existing-customer/registration-id": setting]) == ["subscription/duplicate"])
      #expect(rules(["existing-customer/domain-prefix": setting]) == ["subscription/duplicate"])
      #expect(rules(["existing-customer/registration-id": setting], role: .visitor) == [])
      #expect(rules(["existing-customer/registration-id": setting], country: "BE") == [])
    }
  }

  @Test("An add-on's base and its licences may stand in an earlier record")
  func earlierBase() {
    var answers = BuyingWorld.answers
    answers.subscriptions = [BuyingWorld.line("ADDON:0001", 5)]
    func told(_ severities: Severities) -> [String] {
      let saved = BuyingCase.saved([BuyingWorld.line("ALPHA:0001", 5)])
      return self.told(
        answers, Fixtures.environment(lookups: BuyingWorld.lookups(customers: [saved]), severities: severities)
      ).filter { $0.hasPrefix("subscription/") }
    }
    #expect(told([:]) == ["subscription/prerequisite at subscriptions[0].offer"])
    #expect(told(BuyingCase.off) == [])
    answers.subscriptions[0].quantity = 6
    #expect(told(BuyingCase.off) == ["subscription/base-quantity at subscriptions[0].quantity"])
  }

  @Test("A visitor is asked neither for an attestation nor what a trial becomes")
  func visitors() {
    var answers = BuyingWorld.answers
    answers.subscriptions = [
      BuyingWorld.line("TERMS:0001"), BuyingWorld.line("TRIAL:0001", 5, "none", "P1M"),
    ]
    let environment = Fixtures.environment(role: .visitor, lookups: BuyingWorld.lookups())
    #expect(RecordChecker(environment: environment).problems(of: .subscriptions, in: answers) == [])
  }
}
