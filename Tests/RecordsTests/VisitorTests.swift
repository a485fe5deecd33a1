import Records
import Rules
import TestSupport
import Testing

@Suite("The answers of a visitor")
struct VisitorTests {
  private static let agent = Fixtures.environment()
  private static let visitor = Fixtures.environment(role: .visitor)

  /// What a visitor has answered when everything that is asked is answered.
  private static let answers: Answers = {
    var answers = ExampleRecord.answers
    for definition in Form.all where definition.isSingle && definition.visitor != .asked {
      answers[definition.field] = ""
    }
    answers.additionalResellers = []
    answers.subscriptions = []
    return answers
  }()

  @Test("make an application without what is left to the agent, with the one answer that all visitors give")
  func isSound() throws {
    let record = try CustomerRecord(validating: Self.answers, environment: Self.visitor)
    #expect(record.answers[.agreementAcceptance] == "customerWillAccept")
    #expect(record.answers[.reseller].isEmpty)
  }

  @Test("lack the agent's answers where an agent looks at them, and nothing else")
  func missing() throws {
    let answers = try CustomerRecord(validating: Self.answers, environment: Self.visitor).answers
    let errors = RecordChecker(environment: Self.agent).problems(in: answers).filter { $0.severity == .error }
    #expect(errors.map(\.path) == [.field(.confirmPartnerRole), .field(.confirmNoAffiliateResale)])
  }

  @Test("An answer that was slipped in for the agent is dropped")
  func slippedIn() throws {
    var answers = Self.answers
    answers[.confirmPartnerRole] = "true"
    answers[.agreementAcceptance] = "partnerAttested"
    answers[.agreementDate] = "2026-11-20"
    let kept = try CustomerRecord(validating: answers, environment: Self.visitor).answers
    #expect(kept[.confirmPartnerRole].isEmpty)
    #expect(kept[.agreementAcceptance] == "customerWillAccept")
    #expect(kept[.agreementDate].isEmpty)
  }

  @Test("Rules that would tell who is a customer already, or concern the partner, say nothing to a visitor")
  func silentRules() {
    var lookups = Fixtures.lookups
    lookups.customers = [
      KnownCustomer(
        reference: "C-2026-000017", name: Self.answers[.companyName], country: "NL",
        registrationID: Self.answers[.registrationID], domainPrefix: Self.answers[.domainPrefix])
    ]
    lookups.elsewhere = [
      CustomerElsewhere(
        site: "AMS", reference: "C-2026-000018",
        emailDomain: CustomerEmailDomain.compared(ofEmail: Self.answers[.email]) ?? "")
    ]
    let visitor = Fixtures.environment(role: .visitor, lookups: lookups)
    let agent = Fixtures.environment(lookups: lookups)
    func rules(_ environment: RuleEnvironment) -> [RuleID] {
      RecordChecker(environment: environment).problems(in: Self.answers).map(\.finding.rule)
    }
    #expect(rules(visitor) == [])
    #expect(rules(agent).contains("existing-customer/registration-id"))
    #expect(rules(agent).contains("existing-customer/elsewhere"))
    #expect(RecordChecker(environment: visitor).customerQuestions(about: Self.answers) == [])
  }

  @Test("A role of the configuration is never that of a visitor")
  func roles() {
    #expect(!OperatorRole.allCases.contains(.visitor))
    #expect(!OperatorRole.visitor.canAddCustomers)
    #expect(!OperatorRole.visitor.canAttestAgreement)
    #expect(!OperatorRole.visitor.canRequestRelationships)
    #expect(!OperatorRole.visitor.canEraseCustomers)
  }
}
