import Records
import Rules
import TestSupport
import Testing

@Suite("A record is checked as a whole")
struct RecordCheckerTests {
  let checker = RecordChecker(environment: Fixtures.environment)

  @Test("Nothing answered: the required answers are reported, each once, in the order of the form")
  func emptyRecord() {
    let paths = checker.problems(in: Answers()).map(\.path.description)
    #expect(
      paths == [
        "country", "company.name", "company.domainPrefix", "address.line1", "address.city", "contact.firstName",
        "contact.lastName", "contact.email", "culture", "agreement.acceptance", "confirmations.partnerRole",
        "confirmations.noAffiliateResale",
      ])
  }

  @Test("A field has one error, or else its warnings")
  func oneErrorPerField() {
    let context = Fixtures.context()
    let error = checker.findings(for: .companyName, value: "\u{7}", context: context)
    #expect(error.map(\.rule) == ["text/control-characters"])
    let warning = checker.findings(for: .email, value: "sanne@sales.contoso.nl", context: context)
    #expect(warning.map(\.severity) == [.warning])
  }

  @Test("The customer accepts himself: neither date nor person is looked at")
  func customerWillAccept() {
    var answers = ExampleRecord.answers(changing: [
      .agreementAcceptance: "customerWillAccept", .agreementDate: "nonsense", .agreementEmail: "nonsense",
    ])
    #expect(checker.problems(in: answers).map(\.finding.rule) == ["agreement/needed-for-order"])
    answers.subscriptions = []
    #expect(checker.problems(in: answers).isEmpty)
    answers = checker.normalised(answers)
    #expect(answers[.agreementDate].isEmpty && answers[.agreementEmail].isEmpty)
  }

  @Test(
    "Which fields are asked of whom",
    arguments: [
      (Field.educationSegment, ["qualification": "education"]), (.website, ["qualification": "education"]),
      (.validationCode, ["qualification": "governmentCommunityCloud"]),
      (.agreementDate, ["agreement": "partnerAttested"]),
      (.agreementPhone, ["agreement": "partnerAttested"]), (.additionalResellers, ["reseller": "4847383"]),
    ])
  func asked(field: Field, needs: [String: String]) {
    var context = Fixtures.context()
    #expect(!RecordChecker.isAsked(field, in: context))
    context.qualification = needs["qualification"] ?? "none"
    context.agreementAcceptance = needs["agreement"] ?? ""
    context.firstReseller = needs["reseller"] ?? ""
    #expect(RecordChecker.isAsked(field, in: context))
  }

  @Test("Resellers are an indirect provider's business, additional ones the territory's")
  func askedResellers() {
    let direct = Fixtures.context(environment: Fixtures.environment(partner: Fixtures.partner(kind: .directBill)))
    #expect(!RecordChecker.isAsked(.reseller, in: direct))
    var american = Fixtures.context(country: "US")
    american.firstReseller = "4847383"
    #expect(RecordChecker.isAsked(.reseller, in: american))
    #expect(!RecordChecker.isAsked(.additionalResellers, in: american))
  }

  @Test(
    "What must be answered follows from the rules",
    arguments: [
      (Field.companyName, "NL", true), (.addressLine2, "NL", false), (.registrationID, "NL", false),
      (.registrationID, "PL", true), (.phone, "NL", false), (.phone, "PL", true), (.agreementPhone, "PL", false),
      (.city, "NL", true), (.city, "SG", false), (.website, "NL", false), (.reseller, "NL", false),
      (.confirmPartnerRole, "NL", true), (.subscriptions, "NL", false), (.agreementDate, "NL", true),
    ])
  func required(field: Field, country: String, isRequired: Bool) {
    var context = Fixtures.context(country: country)
    context.agreementAcceptance = "partnerAttested"
    #expect(RecordChecker.isRequired(field, in: context) == isRequired)
  }

  @Test("Only a field that depends on another changes its state with it")
  func dependents() {
    // Two customers that differ in one answer may get different findings only in that field's dependents.
    let changes: [(Field, String)] = [
      (.country, "US"), (.qualification, "education"), (.registrationID, "87654321"), (.reseller, ""),
      (.agreementAcceptance, "customerWillAccept"), (.state, "Utrecht"), (.companyName, "Fabrikam"),
    ]
    for (field, value) in changes {
      let before = findingsByField(ExampleRecord.answers)
      let after = findingsByField(ExampleRecord.answers(changing: [field: value]))
      let changed = Field.allCases.filter { before[$0] != after[$0] }
      #expect(Set(changed).isSubset(of: Set(RecordChecker.dependents(of: field) + [field])), "\(field)")
    }
  }

  private func findingsByField(_ answers: Answers) -> [Field: [Finding]] {
    Dictionary(grouping: checker.problems(in: answers)) { $0.path.field ?? .country }.mapValues { $0.map(\.finding) }
  }

  @Test(
    "Answers are stored in one form",
    arguments: [
      (Field.country, " nl ", "NL"), (.country, "uk", "UK"), (.culture, "NL-nl", "nl-NL"),
      (.culture, "sr-latn-rs", "sr-Latn-RS"),
      (.companyName, " Cafe\u{301}  Zürich ", "Café Zürich"), (.domainPrefix, " VanDerMeer ", "vandermeer"),
      (.firstName, " Zoe\u{308}\t", "Zoë"), (.phone, " +31 20 123 4567 ", "+31201234567"),
      (.postalCode, " 1015 CW", "1015 CW"), (.email, " Sanne@Meer.nl ", "Sanne@Meer.nl"),
      (.confirmPartnerRole, "false", ""),
      (.reseller, " 4847383 ", "4847383"), (.agreementDate, " 2026-11-20", "2026-11-20"),
    ])
  func normalises(field: Field, typed: String, stored: String) {
    let form = Normaliser.normalised(typed, for: field, in: Fixtures.context())
    #expect(Array(form.unicodeScalars) == Array(stored.unicodeScalars))
    #expect(Normaliser.normalised(form, for: field, in: Fixtures.context()) == form)
  }

  @Test("A problem of the text hides what is missing for it, and nothing else")
  func textProblemsHideValues() {
    let read = RecordReader(environment: Fixtures.environment).decode(#"{"country":7,"address":[]}"#)
    let paths = checker.problems(in: read).map(\.path.description)
    #expect(paths.prefix(2) == ["country", "address"])
    #expect(!paths.contains("address.line1") && paths.filter { $0 == "country" }.count == 1)
    #expect(paths.contains("company.name"))
  }
}
