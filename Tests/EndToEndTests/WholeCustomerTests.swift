import TestSupport
import Testing

@Suite("A whole customer, typed key by key")
struct WholeCustomerTests {
  @Test("A Dutch company with two additional resellers and three offers, five mistakes on the way")
  func dutchCompany() throws {
    let home = try Home()
    let clerk = try Clerk(home)
    try accountDetails(clerk)
    try mendAccountDetails(clerk)
    try subscriptions(clerk)
    try review(clerk)
    let reference = try submit(clerk)

    let shown = try home.run(["customers", "show", reference, "--json"])
    #expect(shown.status == 0)
    let record = try JSON(shown.output)
    #expect(record["saved"]?["reference"]?.text == reference)
    #expect(try record.without("saved") == JSON(Self.typed), "\(record)")
    #expect(try home.stock() == Stock(integrity: "ok", records: 1, drafts: 0))
  }

  /// Four mistakes: a name of one character, the partner's own domain, a reseller without an agreement, no tick.
  private func accountDetails(_ clerk: Clerk) throws {
    try clerk.answer("Legal name", "  Fietsenmakerij Zoë & Façade  B.V. ")
    try clerk.answer("KvK number", "12345678")
    try clerk.at("Domain")
    try clerk.press("F4")
    try clerk.see("[fietsenmakerijzoefacade")
    try clerk.press("Tab")
    try clerk.pass("Qualification")
    try clerk.pass("Your order number")
    try clerk.answer("Street and number", "Keizersgracht 126")
    try clerk.answer("Line 2", "")
    try clerk.answer("Postal code", "1015 CW")
    try clerk.answer("City", "Súdwest-Fryslân")
    try clerk.answer("First name", "Z")
    try clerk.answer("Last name", "Brûlé")
    try clerk.answer("E-mail", "zoe@contoso.nl")
    try clerk.answer("Phone", "+31 20 123 4567")
    try clerk.pass("Language")
    try clerk.pick("Reseller (optional)", "Northwind")
    try clerk.see("Choose a reseller that has signed")
    try clerk.press("Tab")
    try clerk.pick("Additional resellers", "Tailspin")
    try clerk.see("1 of 5 chosen")
    try clerk.pick("Additional resellers", "Adatum")
    try clerk.see("2 of 5 chosen")
    try clerk.press("Tab")
    try clerk.see("1  Tailspin Cloud Gent (517285)")
    try clerk.go(to: "( ) Accepted, I confirm it")
    try clerk.press("Right")
    try clerk.see("(*) Accepted, I confirm it")
    try clerk.press("Tab")
    try clerk.answer("Accepted on", "2025-11-20")
    // The person is the contact until somebody says otherwise.
    try clerk.go(to: "Our company acts as the indirect partner")
    try clerk.press("Space")
    try clerk.see("[x] Our company acts")
    try clerk.press("F10")
  }

  private func mendAccountDetails(_ clerk: Clerk) throws {
    try clerk.see("There is a problem")
    // The agreement's person is the contact, whose two mistakes are told once.
    try clerk.see("4 answers need fixing")
    try clerk.press("1")
    try clerk.replace("First name", with: "Zoë")
    // The error goes the moment it is mended.
    try clerk.session.wait(seconds: Clerk.patience, "a first name that is mended") { rows in
      rows.contains { $0.contains("First name           [Zoë___") && !$0.contains("fix") }
    }
    try clerk.press("F2")
    try clerk.replace("E-mail", with: "Zoe@Fietsenmakerij.NL")
    try clerk.press("F10")
    try clerk.see("There is a problem")
    // The agreement's person follows the mended contact.
    try clerk.see("2 answers need fixing")
    try clerk.press("Enter")
    try clerk.pick("Reseller (optional)", "Fabrikam")
    try clerk.press("F10")
    try clerk.see("1 answer needs fixing")
    try clerk.press("1")
    try clerk.at("The products in this order")
    try clerk.press("Space")
    try clerk.see("[x] The products in this order")
    try clerk.press("F10")
    try clerk.see("Step 2 of 4: Subscriptions")
  }

  /// The fifth mistake: more licences of an add-on than its bases have.
  private func subscriptions(_ clerk: Clerk) throws {
    try clerk.add("Microsoft 365 Business Premium", licences: "5")
    try clerk.add("Microsoft 365 Business Basic", licences: "12")
    try clerk.press("Tab")
    try clerk.go(to: "Annual", key: "Right")
    try clerk.add("Teams Phone Standard", licences: "18")
    try clerk.press("Tab", "Tab")
    try clerk.go(to: "1 year", key: "Right")
    try clerk.press("F10")
    try clerk.see("There is a problem")
    try clerk.see("17 licences or fewer")
    try clerk.press("1")
    try clerk.at("Teams Phone Standard")
    try clerk.press("Down")
    try clerk.see("Teams Phone Standard: 127.50 EUR a month")
    try clerk.press("F10")
    try clerk.see("Step 3 of 4: Review")
  }

  private func review(_ clerk: Clerk) throws {
    try clerk.see("Fietsenmakerij Zoë & Façade B.V.")
    try clerk.go(to: "Phone", key: "Up")
    try clerk.insist("Enter", until: "Step 1 of 4")
    try clerk.replace("Phone", with: "+31 20 765 4321")
    try clerk.insist("Enter", until: "Step 3 of 4: Review")
    let changed = try clerk.see("changed").filter { $0.contains("changed") }
    #expect(changed.contains { $0.contains("Phone") && $0.contains("+31 20 765 4321") })
    try clerk.press("F10")
    try clerk.see("Step 4 of 4: Submit")
  }

  private func submit(_ clerk: Clerk) throws -> String {
    try clerk.see("Fabrikam Retail, with 2 additional resellers")
    try clerk.see("3 offers, 34 licences")
    try clerk.see("Nothing has been sent yet")
    try clerk.press("F10")
    let receipt = try clerk.see("Tell the customer this reference:")
    let row = try #require(receipt.first)
    let reference = String(row.split(separator: " ").last ?? "")
    #expect(reference.hasPrefix("C-20") && reference.hasSuffix("-000001"))
    #expect(receipt.contains { $0.contains("Fietsenmakerij Zoë & Façade B.V.") })
    try clerk.press("F10")
    #expect(try clerk.exitStatus() == 0)
    return reference
  }

  /// What was typed, in its normal form: blanks folded, the agreement's person the contact.
  static let typed = """
    {
      "country": "NL",
      "qualification": {"kind": "none"},
      "company": {"name": "Fietsenmakerij Zoë & Façade B.V.", "registrationID": "12345678",
        "domainPrefix": "fietsenmakerijzoefacade"},
      "address": {"line1": "Keizersgracht 126", "line2": "", "city": "Súdwest-Fryslân", "state": "",
        "postalCode": "1015 CW"},
      "contact": {"firstName": "Zoë", "lastName": "Brûlé", "email": "Zoe@Fietsenmakerij.NL",
        "phone": "+31207654321"},
      "culture": "nl-NL",
      "reseller": {"partnerID": "4847383", "additional": ["517285", "2468135"]},
      "agreement": {"acceptance": "partnerAttested", "date": "2025-11-20", "firstName": "Zoë", "lastName": "Brûlé",
        "email": "Zoe@Fietsenmakerij.NL", "phone": "+31207654321"},
      "confirmations": {"partnerRole": true, "noAffiliateResale": true},
      "subscriptions": [
        {"offer": "CFQ7TTC0LCHC:0002", "quantity": 5, "billing": "monthly", "term": "P1Y"},
        {"offer": "CFQ7TTC0LH18:0001", "quantity": 12, "billing": "annual", "term": "P1Y"},
        {"offer": "DEMO0000LH0T:0001", "quantity": 17, "billing": "monthly", "term": "P1Y"}
      ]
    }
    """
}
