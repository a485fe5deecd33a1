import Records
import Rules
import TestSupport
import Testing

@Suite("Each field has its rules, in their order")
struct FormRulesTests {
  @Test("The ordinal of a field is its place", arguments: Array(Field.allCases.enumerated()))
  func ordinals(place: Int, field: Field) {
    #expect(field.ordinal == place)
    #expect(field.definition.field == field)
  }

  @Test("Company names are checked in the order of the decision")
  func companyName() {
    #expect(
      Field.companyName.definition.rules.map(\.id) == [
        "text/control-characters", "text/spreadsheet-error", "text/spreadsheet-number", "company-name/required",
        "company-name/whitespace-only",
        "company-name/single-character", "company-name/special-characters-only", "company-name/abbreviation-only",
        "company-name/legal-form-only", "company-name/repeated-character", "company-name/spaced-characters",
        "company-name/internet-extension",
        "company-name/too-long", "company-name/test-name", "company-name/mixed-script", "existing-customer/name",
        "existing-customer/elsewhere",
      ])
  }

  @Test("The person of the agreement has the rules of the contact, but needs no phone and may have any mailbox")
  func agreementPerson() {
    func rules(_ field: Field) -> [RuleID] { field.definition.rules.map(\.id) }
    #expect(rules(.agreementFirstName) == rules(.firstName))
    #expect(rules(.agreementLastName) == rules(.lastName) + ["last-name/over-40"])
    #expect(
      rules(.email) == rules(.agreementEmail) + [
        "email/free-mailbox", "email/onmicrosoft", "existing-customer/email-domain", "existing-customer/elsewhere",
      ])
    #expect(!rules(.agreementPhone).contains("phone/required"))
  }

  @Test(
    "Whose domain it is is reported before how it is written",
    arguments: [
      ("x@MICROSOFT.com.", "email/microsoft-domain"), ("x y@microsoft.com", "email/microsoft-domain"),
      ("x@contoso.example.", "email/partner-domain"), ("x@jansen.nl.", "email/syntax"),
    ])
  func emailDomains(typed: String, rule: RuleID) {
    let checker = RecordChecker(environment: Fixtures.environment)
    for field in [Field.email, .agreementEmail] {
      #expect(checker.findings(for: field, value: typed, context: Fixtures.context()).first?.rule == rule)
    }
  }

  @Test("The list of rules says what applies to a customer")
  func applying() {
    func ids(_ field: Field, _ country: String) -> [RuleID] {
      field.definition.facts(in: Fixtures.context(country: country)).map(\.id)
    }
    #expect(ids(.phone, "PL").contains("phone/required"))
    #expect(!ids(.phone, "NL").contains("phone/required"))
    #expect(ids(.educationSegment, "NL").isEmpty)
    #expect(ids(.subscriptions, "NL").count == 12)
    #expect(!ids(.registrationID, "NL").contains("registration-id/length"))
    #expect(!ids(.postalCode, "NL").contains("postal-code/state-mismatch"))
  }

  @Test(
    "The list of rules has the severity that a rule meets in the country",
    arguments: [
      (Field.registrationID, "registration-id/format", "PL", .error),
      (.registrationID, "registration-id/format", "DE", .warning),
      (.state, "state/unknown", "US", .error), (.state, "state/unknown", "TH", .warning),
    ] as [(Field, RuleID, String, Severity)])
  func severities(field: Field, rule: RuleID, country: String, severity: Severity) {
    let facts = field.definition.facts(in: Fixtures.context(country: country))
    #expect(facts.first { $0.id == rule }?.severity == severity)
  }

  @Test("No rule stands twice in the list of all")
  func catalogue() {
    let ids = Form.catalogue.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("record/syntax") && ids.contains("subscription/base-quantity"))
  }
}
