import Records
import Rules
import TestSupport
import Testing

@Suite("Each field is declared once")
struct FormTests {
  @Test("In the order of the fields, which is the order of the form")
  func order() {
    #expect(Form.all.map(\.field) == Field.allCases)
    #expect(FormSection.allCases.flatMap(\.fields) == Field.allCases)
  }

  @Test("The path in the JSON is the field's id; only the qualification stands in an object with its details")
  func paths() {
    for definition in Form.all where definition.field != .qualification {
      #expect(definition.path == definition.field.rawValue)
    }
    #expect(Field.qualification.definition.path == "qualification.kind")
  }

  @Test("Each field stands once in the JSON, at its path and in the order of the form")
  func json() {
    var answers = ExampleRecord.answers
    for field in Field.single where answers[field].isEmpty {
      answers[field] = field.definition.control == .tick ? "true" : "x"
    }
    answers.additionalResellers = ["5357564"]
    func leaves(_ value: JSONValue, _ path: String) -> [String] {
      guard case .object(let members) = value else { return [path] }
      return members.flatMap { leaves($0.value, path.isEmpty ? $0.key : path + "." + $0.key) }
    }
    #expect(leaves(RecordWriter.value(of: answers), "") == Form.all.map(\.path))
  }

  @Test("How each field is answered")
  func controls() {
    let controls: [(Control, [Field])] = [
      (.list(.countries), [.country]), (.list(.cultures), [.culture]), (.list(.resellers), [.reseller]),
      (
        .choice([
          "none", "education", .init("governmentCommunityCloud", onlyIn: "US", isForVisitors: false),
          "stateOwnedEntity",
        ]),
        [.qualification]
      ),
      (.choice(["k12", "higherEducation"]), [.educationSegment]),
      (.choice(["partnerAttested", "customerWillAccept"]), [.agreementAcceptance]),
      (.tick, [.gdap, .confirmPartnerRole, .confirmNoAffiliateResale]), (.date, [.agreementDate]),
      (.adder, [.additionalResellers, .subscriptions]),
      (.text(limit: nil), [.website, .validationCode, .registrationID, .phone, .agreementPhone]),
      (.text(limit: 255), [.companyName]), (.text(limit: 27), [.domainPrefix]),
      (.text(limit: 200), [.addressLine1, .addressLine2]), (.text(limit: 100), [.city, .state]),
      (.text(limit: 20), [.postalCode]),
      (.text(limit: 50), [.purchaseOrder, .firstName, .lastName, .agreementFirstName, .agreementLastName]),
      (.text(limit: 254), [.email, .agreementEmail]),
    ]
    for (control, fields) in controls {
      #expect(Form.all.filter { $0.control == control }.map(\.field) == fields)
    }
    #expect(Set(controls.flatMap(\.1)) == Set(Field.allCases))
  }

  @Test("What a visitor at a kiosk is asked, what is left to the agent, and what every visitor answers alike")
  func visitors() {
    let parts: [(VisitorPart, [Field])] = [
      (
        .asked,
        [
          .country, .qualification, .educationSegment, .website, .companyName, .registrationID, .domainPrefix,
          .addressLine1, .addressLine2, .city, .state, .postalCode, .firstName, .lastName, .email, .phone, .culture,
          .subscriptions,
        ]
      ),
      (
        .leftToAgent,
        [
          .validationCode, .purchaseOrder, .reseller, .additionalResellers, .agreementDate, .agreementFirstName,
          .agreementLastName, .agreementEmail, .agreementPhone, .gdap, .confirmPartnerRole, .confirmNoAffiliateResale,
        ]
      ),
      (.given("customerWillAccept"), [.agreementAcceptance]),
    ]
    for (part, fields) in parts { #expect(Form.all.filter { $0.visitor == part }.map(\.field) == fields) }
    #expect(Set(parts.flatMap(\.1)) == Set(Field.allCases))
  }

  @Test("A choice offers what the country has; a record may hold any of it")
  func choices() {
    let choices = Field.qualification.definition.control.choices
    #expect(choices?.offered(in: "NL") == ["none", "education", "stateOwnedEntity"])
    #expect(choices?.offered(in: "US") == choices?.all)
    for definition in Form.all {
      let spellings = definition.control == .tick ? ["true"] : definition.control.choices?.all
      guard let spellings else { continue }
      let context = Fixtures.context()
      let rule = Rule.recordWrongChoice(spellings)
      for value in ["something else"] + spellings {
        let found = definition.rules.compactMap { $0.finding(in: value, context) }.filter { $0.rule == rule.id }
        #expect(found == [rule.finding(in: value, context)].compactMap { $0 }, "\(definition.field) \(value)")
      }
    }
  }

  @Test("Each field is asked of some customer, and only where its condition holds", arguments: Form.all.map(\.field))
  func conditions(field: Field) {
    var answers = Answers()
    answers[.country] = "NL"
    answers[.reseller] = "4847383"
    let definition = field.definition
    guard let condition = definition.condition else {
      let country = field == .state ? "US" : "NL"
      return #expect(definition.isAsked(Fixtures.context(country: country)))
    }
    answers[condition.field] = ""
    let without = RecordChecker.context(for: answers, environment: Fixtures.environment)
    #expect(!definition.isAsked(without))
    answers[condition.field] = condition.answer
    let with = RecordChecker.context(for: answers, environment: Fixtures.environment)
    #expect(definition.isAsked(with))
    #expect(definition.looksAt.contains(condition.field))
  }

  @Test("What is written of an address, and resellers, stay where they are not asked")
  func kept() {
    #expect(
      Form.all.filter { $0.unasked == .kept }.map(\.field) == [.state, .postalCode, .reseller, .additionalResellers])
  }

  @Test("Which fields are checked again when one changes")
  func dependents() {
    let dependents: [Field: [Field]] = [
      .country: [
        .qualification, .companyName, .registrationID, .domainPrefix, .city, .state, .postalCode, .phone, .culture,
        .reseller, .additionalResellers, .agreementPhone, .subscriptions,
      ],
      .qualification: [.educationSegment, .website, .validationCode, .email, .subscriptions],
      .registrationID: [.companyName, .domainPrefix, .subscriptions], .domainPrefix: [.subscriptions],
      .state: [.postalCode], .reseller: [.additionalResellers],
      .agreementAcceptance: [
        .agreementDate, .agreementFirstName, .agreementLastName, .agreementEmail, .agreementPhone,
      ], .subscriptions: [.agreementAcceptance],
    ]
    for field in Field.allCases { #expect(RecordChecker.dependents(of: field) == dependents[field] ?? []) }
  }

  @Test("F7 copies no person, no way to reach one, nothing of one customer only, no attestation and no confirmation")
  func reuse() {
    #expect(
      Form.all.filter { $0.reuse == .fromLastCustomer }.map(\.field) == [
        .country, .qualification, .educationSegment, .website, .addressLine1, .addressLine2, .city, .state,
        .postalCode, .culture, .reseller,
      ])
  }

  @Test("The person who accepted is the contact, until the answer is changed")
  func prefill() {
    let pairs = Form.all.compactMap { definition in definition.prefill.map { [definition.field, $0] } }
    #expect(
      pairs == [
        [.agreementFirstName, .firstName], [.agreementLastName, .lastName], [.agreementEmail, .email],
        [.agreementPhone, .phone],
      ])
  }

  @Test("Examples of the country: its registration ID, phone number and postal code")
  func examples() {
    #expect(
      Form.all.filter { $0.example != nil }.map(\.field) == [.registrationID, .postalCode, .phone, .agreementPhone])
    #expect(Field.postalCode.definition.example?("NL") == "1234 AB")
    #expect(Field.phone.definition.example?("NL") == "010 123 4567")
    #expect(Field.phone.definition.example?("") == nil)
  }

  @Test("Boxes are as wide as what belongs in them")
  func boxes() {
    let narrow = Form.all.filter { $0.box != .wide }.map { "\($0.field.rawValue) \($0.box.columns)" }
    #expect(
      narrow == [
        "company.registrationID 20", "company.domainPrefix 28", "company.purchaseOrder 24", "address.postalCode 8",
        "contact.phone 24",
        "agreement.date 12", "agreement.phone 24",
      ])
  }
}
