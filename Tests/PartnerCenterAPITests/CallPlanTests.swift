import Foundation
import PartnerCenterAPI
import Records
import Rules
import TestSupport
import Testing

@Suite("The calls of a record")
struct CallPlanTests {
  private static let fixture: JSONValue = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/calls.json")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return (try? JSONReader.read(text))?.value ?? .null
  }()

  @Test("The example record becomes the documented calls, in their order")
  func documented() throws {
    let record = try #require(Self.fixture["record"])
    let answers = RecordReader(environment: Fixtures.environment).decode(record).answers
    let calls = Source.plan(answers).calls
    guard case .array(let steps)? = Self.fixture["steps"] else {
      Issue.record("no steps")
      return
    }
    #expect(calls.map(\.purpose.rawValue) == steps.compactMap { $0["purpose"]?.text })
    for (call, step) in zip(calls, steps) {
      #expect(call.method == step["method"]?.text)
      #expect(call.path == step["path"]?.text)
      #expect(call.body?.sorted ?? .null == step["body"]?.sorted, "\(call.purpose)")
    }
  }

  @Test(
    "Each qualification has the documented body, and none has no call",
    arguments: [
      ([Field.qualification: "education", .educationSegment: "k12", .website: "www.example.nl"], 0),
      ([.qualification: "education", .educationSegment: "higherEducation"], 1),
      ([.qualification: "governmentCommunityCloud", .validationCode: "123456"], 2),
      ([.qualification: "stateOwnedEntity"], 3),
    ])
  func qualification(changes: [Field: String], place: Int) throws {
    guard case .array(let bodies)? = Self.fixture["qualifications"] else {
      Issue.record("no bodies")
      return
    }
    #expect(Source.plan(changing: changes).body(.qualification)?.sorted == bodies[place].sorted)
    #expect(Source.plan().body(.qualification) == nil)
  }

  @Test(
    "A phone number is sent as it is dialled in the customer's country; that of another country with its plus",
    arguments: [
      ("NL", "+31201234567", "0201234567"), ("US", "+12025550123", "2025550123"), ("DE", "+4930123456", "030123456"),
      ("IT", "+390612345678", "0612345678"), ("HU", "+3612345678", "0612345678"), ("ES", "+34912345678", "912345678"),
      ("GB", "+442071234567", "02071234567"), ("NL", "+4930123456", "+4930123456"),
      ("RU", "+74951234567", "84951234567"), ("AU", "+61212345678", "0212345678"), ("NL", "", nil),
    ])
  func phone(country: String, stored: String, sent: String?) {
    let plan = Source.plan(changing: [.country: country, .phone: stored, .agreementPhone: stored])
    let body = plan.body(.customer)?.at("BillingProfile.DefaultAddress.PhoneNumber")
    #expect(body == sent.map { .text($0) } ?? .null)
    #expect(plan.body(.agreement)?.at("primaryContact.phoneNumber")?.text == sent)
  }

  @Test(
    "A state is sent as Partner Center's lists have it",
    arguments: [("US", "CA", "CA"), ("CA", "ON", "ON"), ("AU", "NSW", "New South Wales"), ("IN", "Kerala", "Kerala")])
  func state(country: String, stored: String, sent: String) {
    let plan = Source.plan(changing: [.country: country, .state: stored])
    #expect(plan.body(.customer)?.at("BillingProfile.DefaultAddress.State")?.text == sent)
    #expect(plan.body(.address)?["state"]?.text == sent)
  }

  @Test(
    "The registration ID is sent for the 24 countries alone",
    arguments: [("NL", false), ("GB", false), ("PL", true), ("US", false), ("IN", true), ("BR", true), ("BE", false)])
  func registrationID(country: String, isSent: Bool) {
    let body = Source.plan(changing: [.country: country]).body(.customer)
    #expect((body?.at("CompanyProfile.OrganizationRegistrationNumber") != nil) == isSent)
  }

  @Test("The first reseller's tenant is sent, never its PartnerID; without a list that knows it there is a hole")
  func reseller() {
    #expect(Source.plan().body(.customer)?["AssociatedPartnerId"]?.text == Source.tenant)
    let unknown = Source.plan(changing: [.reseller: "1234566"])
    #expect(unknown.body(.customer)?["AssociatedPartnerId"]?.text == "{reseller-tenant-id}")
    #expect(unknown.resellerWithoutTenant == "1234566" && unknown.holes.first == .resellerTenantID)
    let direct = Source.plan(changing: [.reseller: ""]) { $0.additionalResellers = [] }
    #expect(direct.body(.customer)?["AssociatedPartnerId"] == nil && direct.resellerWithoutTenant.isEmpty)
    #expect(direct.body(.cart)?.at("lineItems.0.participants") == nil)
  }

  @Test(
    "The day of the agreement never lies in the future of UTC",
    arguments: [
      ("2026-11-20", "2026-11-27T03:10:00Z", "2026-11-20T00:00:00.000Z"),
      ("2026-11-27", "2026-11-27T03:10:00Z", "2026-11-27T00:00:00.000Z"),
      ("2026-11-28", "2026-11-27T22:10:05Z", "2026-11-27T22:10:05.000Z"),
    ])
  func dateAgreed(day: String, now: String, sent: String) {
    var answers = ExampleRecord.normal
    answers[.agreementDate] = day
    #expect(Source.plan(answers, now: now).body(.agreement)?["dateAgreed"]?.text == sent)
  }

  @Test("A customer who accepts by themselves has no call for the agreement, and one without an order none to buy")
  func fewer() {
    let plan = Source.plan(changing: [.agreementAcceptance: "customerWillAccept"]) { $0.subscriptions = [] }
    #expect(plan.calls.map(\.purpose) == [.domain, .address, .customer])
    #expect(plan.holes == [])
  }

  @Test("GDAP is asked for where the record says so")
  func gdap() {
    #expect(Source.plan(changing: [.gdap: "true"]).body(.customer)?["enableGDAPByDefault"] == .boolean(true))
  }

  @Test("A line says its consent, what a trial becomes, and by what its availability is chosen")
  func lines() {
    var answers = ExampleRecord.normal
    answers.subscriptions = [
      OrderLine(offer: "CFQ7TTC0LH18:0001", quantity: 3, billing: "annual", term: "P1Y", isAttested: true),
      OrderLine(offer: "CFQ7TTC0TRIA:0002", quantity: 25, billing: "none", term: "P1M", renewsTo: "P1Y"),
      OrderLine(offer: "11111111-2222-3333-4444-555555555555", quantity: 1, billing: "monthly", term: "P1Y"),
    ]
    let plan = Source.plan(answers, segments: ["CFQ7TTC0LH18:0001": .nonprofit])
    let cart = plan.body(.cart)
    #expect(cart?.at("lineItems.0.attestationAccepted") == .boolean(true))
    #expect(cart?.at("lineItems.1.attestationAccepted") == nil)
    #expect(cart?.at("lineItems.1.renewsTo.termDuration")?.text == "P1Y")
    #expect(cart?.at("lineItems.1.id")?.integer == 1)
    #expect(cart?.at("lineItems.1.catalogItemId")?.text == "CFQ7TTC0TRIA:0002:{availabilityId}")
    // An offer of the old kind is a catalogue item by itself.
    #expect(cart?.at("lineItems.2.catalogItemId")?.text == "11111111-2222-3333-4444-555555555555")
    let found = plan.calls.filter { $0.purpose == .availability }
    #expect(found.count == 2)
    #expect(
      JSONWriter.text(of: .object(found[0].choice))
        == #"{"line":0,"segment":"NonProfit","country":"NL","isPurchasable":true,"termDuration":"P1Y","#
        + #""billingCycle":"annual"}"#)
    #expect(found[1].choice.contains { $0.key == "segment" } == false)
    #expect(plan.steps(filling: .availabilityID) == [5, 6])
  }

  @Test("Where the tenant is there already the calls begin behind it, and have its id")
  func linked() {
    let tenant = "6f1f4b6e-5d0a-4c39-9f0e-7a1d52c84e02"
    let plan = Source.plan(tenantID: tenant)
    #expect(plan.calls.map(\.purpose) == [.agreement, .availability, .cart, .checkout])
    #expect(plan.calls.allSatisfy { $0.path.hasPrefix("/v1/customers/\(tenant)/") })
    #expect(!plan.holes.contains(.customerTenantID))
    #expect(plan.json["tenant"]?.text == tenant)
  }

  @Test("The holes are named once each, with where they are filled from")
  func holes() {
    let json = JSONWriter.text(of: Source.plan().json["holes"] ?? .null)
    #expect(
      json == #"[{"name":"customer-tenant-id","steps":[3]},"#
        + #"{"name":"templateId","path":"/v1/agreements?agreementType=MicrosoftCustomerAgreement"},"#
        + #"{"name":"availabilityId","steps":[5]},{"name":"cart-id","steps":[6]}]"#)
  }

  @Test("What a customer orders by number is in no body")
  func purchaseOrder() {
    let text = JSONWriter.text(of: Source.plan(changing: [.purchaseOrder: "PO-77-31"]).json)
    #expect(!text.contains("PO-77-31"))
  }
}
