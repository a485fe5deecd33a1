import TestSupport
import Testing

/// A customer as a person types it, and the record that comes of it.
struct TypedCustomer {
  var country: String
  var code: String
  /// How the label of the registration ID begins in that country.
  var registrationLabel: String
  var registrationID: String
  var phone: String
  var culture = ""
  var name = "Rowery Zażółć & Synowie"
  var domain = "rowery7"
  var street = "Rynek 7"
  var firstName = "Łucja"
  var lastName = "Żak"
  var email = "lucja@rowery.pl"
  /// Whether registration ID and phone are typed at once, or left for later.
  var isWhole = false
  var state = ""
  var postalCode = "31-042"
  /// What is asked behind the street, in the country's order, with what is typed there.
  var place = [(label: "Postal code", text: "31-042"), (label: "City", text: "Kraków")]
  /// The reseller's name and partner ID; none where there is none, or where none is asked for.
  var reseller: (name: String, partnerID: String)?

  var record: String {
    """
    {
      "country": "\(code)", "qualification": {"kind": "none"},
      "company": {"name": "\(name)", "registrationID": "\(registrationID)", "domainPrefix": "\(domain)"},
      "address": {"line1": "\(street)", "line2": "", "city": "Kraków", "state": "\(state)",
        "postalCode": "\(postalCode)"},
      "contact": {"firstName": "\(firstName)", "lastName": "\(lastName)", "email": "\(email)", "phone": "\(phone.filter { $0 != " " })"},
      "culture": "\(culture)",
      "reseller": {"partnerID": "\(reseller?.partnerID ?? "")", "additional": []},
      "agreement": {"acceptance": "customerWillAccept", "date": "", "firstName": "", "lastName": "", "email": "",
        "phone": ""},
      "confirmations": {"partnerRole": true, "noAffiliateResale": true},
      "subscriptions": []
    }
    """
  }
}

/// What follows the language on the page.
enum ResellerQuestions {
  case none, oneReseller, oneResellerAndAdditional
}

extension Clerk {
  /// Fills in the first page.
  func fillAccount(_ customer: TypedCustomer, asking questions: ResellerQuestions) throws {
    try at("Legal name")
    if try !row("Country or region").contains("[\(customer.country)_") {
      try press("BTab")
      try pick("Country or region", customer.country)
      try press("Tab")
    }
    try answer("Legal name", customer.name)
    try at(customer.registrationLabel)
    if customer.isWhole { try type(customer.registrationID) }
    try press("Tab")
    try answer("Domain", customer.domain)
    try pass("Qualification")
    try pass("Your order number")
    try answer("Street and number", customer.street)
    try pass("Line 2")
    for part in customer.place { try answer(part.label, part.text) }
    try answer("First name", customer.firstName)
    try answer("Last name", customer.lastName)
    try answer("E-mail", customer.email)
    try at("Phone")
    if customer.isWhole { try type(customer.phone) }
    try press("Tab")
    try pass("Language")
    if questions != .none {
      if let reseller = customer.reseller { try pick("Reseller (optional)", reseller.name) }
      try pass("Reseller (optional)")
    }
    if questions == .oneResellerAndAdditional { try pass("Additional resellers") }
    try at("( ) Accepted, I confirm it")
    try press("Right", "Right")
    try see("(*) Customer accepts later")
    try press("Tab")
    try at("Ask the customer for granular delegated admin privileges")
    try press("Tab")
    try at("Our company acts as the indirect partner")
    try press("Space", "Tab")
    try at("The products in this order")
    try press("Space")
    try see("[x] The products")
    try press("F10")
  }

  /// Goes through the other pages without an order, submits, and leaves; the answer is the reference.
  func submitWithoutOrder() throws -> String {
    try see("Step 2 of 4: Subscriptions")
    try press("F10")
    try see("Add this customer without one?")
    try press("Up")
    try seeFocused("Yes, without subscriptions")
    try insist("Enter", until: "Step 3 of 4: Review")
    try press("F10")
    try see("Step 4 of 4: Submit")
    try press("F10")
    return try leaveReceipt()
  }

  /// Reads the reference of the receipt and presses Done.
  func leaveReceipt() throws -> String {
    let rows = try see("Tell the customer this reference:")
    guard let word = rows.first?.split(separator: " ").last, word.hasPrefix("C-") else {
      throw Failure(description: "no reference:\n" + rows.joined(separator: "\n"))
    }
    try press("F10")
    return String(word)
  }

  /// Goes through the other pages, and holds what was saved against a record.
  func isSaved(as record: String, in home: Home) throws {
    let reference = try submitWithoutOrder()
    #expect(try exitStatus() == 0)
    let shown = try home.run(["customers", "show", reference, "--json"])
    #expect(try JSON(shown.output).without("saved") == JSON(record), "\(shown.output)")
    #expect(try home.stock() == Stock(integrity: "ok", records: 1, drafts: 0))
  }
}
