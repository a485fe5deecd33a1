/// Records with one broken rule each, for the demonstration partner and for partners that are configured otherwise.
enum BrokenLines {
  private static let order = #"{"offer":"CFQ7TTC0LH0Z:0001","quantity":5,"billing":"monthly","term":"P1Y"}"#
  private static let none = (order, "")
  private static let name = "Van der Meer Fietsen B.V."
  private static let contactEmail = #"Sanne","lastName":"van der Meer","email":"sanne@vandermeerfietsen.nl","phone":"+31"#
  private static let poland = [(#""NL""#, #""PL""#), ("nl-NL", "pl-PL")]
  private static let reseller = #"{"partnerID":"4847383","additional":["5357564"]}"#
  private static let school = (#"{"kind":"none"}"#, #"{"kind":"education","segment":"k12"}"#)

  private static func offer(
    _ id: String, _ quantity: Int = 5, billing: String = "monthly", term: String = "P1Y"
  ) -> String {
    #"{"offer":"\#(id)","quantity":\#(quantity),"billing":"\#(billing)","term":"\#(term)"}"#
  }

  private static func email(_ address: String) -> (String, String) {
    (contactEmail, contactEmail.replacing("sanne@vandermeerfietsen.nl", with: address))
  }

  /// Under the demonstration partner.
  static let demonstration = company + people + place + qualification + resellers + agreement + subscriptions + shape

  private static let company = [
    BrokenLine("text/control-characters", "company.name", (name, #"Van der\u0007 Meer"#)),
    BrokenLine("company-name/required", "company.name", (name, "")),
    BrokenLine("company-name/whitespace-only", "company.name", (name, #" \t "#)),
    BrokenLine("company-name/single-character", "company.name", (name, "X")),
    BrokenLine("company-name/special-characters-only", "company.name", (name, "-- !")),
    BrokenLine("company-name/abbreviation-only", "company.name", (name, "Sdn Bhd")),
    BrokenLine("company-name/repeated-character", "company.name", (name, "999")),
    BrokenLine("company-name/spaced-characters", "company.name", (name, "1 2 3")),
    BrokenLine("company-name/internet-extension", "company.name", (name, "Fietsen.nl")),
    BrokenLine("company-name/too-long", "company.name", (name, String(repeating: "ab", count: 128))),
    BrokenLine("registration-id/required", "company.registrationID", poland[0], poland[1], ("12345678", "")),
    BrokenLine("registration-id/length", "company.registrationID", poland[0], poland[1], ("12345678", "1234")),
    BrokenLine("domain-prefix/required", "company.domainPrefix", (#""vandermeerfietsen""#, #""""#)),
    BrokenLine("domain-prefix/characters", "company.domainPrefix", (#""vandermeerfietsen""#, #""van-der-meer""#)),
    BrokenLine(
      "domain-prefix/too-long", "company.domainPrefix", (#""vandermeerfietsen""#, #""abcdefghijklmnopqrstuvwxyz12""#)),
  ]

  private static let people = [
    BrokenLine("email/required", "contact.email", email("")),
    BrokenLine("email/syntax", "contact.email", email("sanne@@vandermeerfietsen.nl")),
    BrokenLine(
      "email/too-long", "contact.email",
      email(String(repeating: "s", count: 60) + "@" + String(repeating: String(repeating: "a", count: 60) + ".", count: 3)
        + "vandermeer.nl")),
    BrokenLine("email/microsoft-domain", "contact.email", email("sanne@Microsoft.com")),
    BrokenLine("email/partner-domain", "contact.email", email("sanne@contoso.example")),
    BrokenLine("email/subdomain", "contact.email", email("sanne@sales.contoso.nl")),
    BrokenLine("email/free-mailbox", "contact.email", school, none, email("sanne@gmail.com")),
    BrokenLine("email/onmicrosoft", "contact.email", school, none, email("s@school.onmicrosoft.com")),
    BrokenLine("phone/required", "contact.phone", poland[0], poland[1], ("+31 20 123 4567", "")),
    BrokenLine("first-name/required", "contact.firstName", (#""Sanne""#, #""""#)),
    BrokenLine("first-name/too-long", "contact.firstName", (#""Sanne""#, "\"" + String(repeating: "Sa", count: 26) + "\"")),
    BrokenLine("first-name/single-character", "contact.firstName", (#""Sanne""#, #""S""#)),
    BrokenLine("first-name/no-letters", "contact.firstName", (#""Sanne""#, #""12""#)),
    BrokenLine("last-name/required", "contact.lastName", (#""van der Meer""#, #""""#)),
    BrokenLine(
      "last-name/too-long", "contact.lastName", (#""van der Meer""#, "\"" + String(repeating: "Me", count: 26) + "\"")),
    BrokenLine("last-name/single-character", "contact.lastName", (#""van der Meer""#, #""M""#)),
    BrokenLine("last-name/no-letters", "contact.lastName", (#""van der Meer""#, #""!?""#)),
  ]

  private static let place = [
    BrokenLine("country/required", "country", (#""country":"NL""#, #""country":"""#)),
    BrokenLine("country/unknown", "country", (#""NL""#, #""QQ""#), (reseller, "{}")),
    BrokenLine("country/not-in-markets", "country", (#""NL""#, #""KP""#), (reseller, "{}")),
    BrokenLine("culture/required", "culture", ("nl-NL", "")),
    BrokenLine("culture/not-in-country", "culture", ("nl-NL", "ja-JP")),
    BrokenLine("address-line1/required", "address.line1", ("Keizersgracht 126", "")),
    BrokenLine("address-line1/too-long", "address.line1", ("Keizersgracht 126", String(repeating: "ab", count: 101))),
    BrokenLine(
      "address-line2/too-long", "address.line2", (#""line2":"""#, #""line2":""# + String(repeating: "ab", count: 101) + "\"")),
    BrokenLine("city/required", "address.city", ("Amsterdam", "")),
    BrokenLine("city/too-long", "address.city", ("Amsterdam", String(repeating: "ab", count: 51))),
  ]

  private static let qualification = [
    BrokenLine("qualification/segment-required", "qualification.segment", (#""none""#, #""education""#), none),
    BrokenLine(
      "qualification/validation-code-required", "qualification.validationCode", (#""NL""#, #""US""#), ("nl-NL", "en-US"),
      (#""none""#, #""governmentCommunityCloud""#), (reseller, "{}"), none),
    BrokenLine(
      "qualification/not-in-country", "qualification",
      (#""none""#, #""governmentCommunityCloud","validationCode":"GCC-1""#), none),
  ]

  private static let resellers = [
    BrokenLine("reseller/own-id", "reseller.partnerID", ("4847383", "1234566")),
    BrokenLine("reseller/unknown", "reseller.partnerID", ("4847383", "999999")),
    BrokenLine("reseller/agreement-not-signed", "reseller.partnerID", ("4847383", "873452")),
    BrokenLine("additional-reseller/first-missing", "reseller.additional[0]", ("4847383", "")),
    BrokenLine(
      "additional-reseller/too-many", "reseller.additional[5]",
      (#""5357564""#, #""5357564","517285","2468135","3692581","6172839","873452""#)),
    BrokenLine("additional-reseller/not-in-territory", "reseller.additional[0]", (#""NL""#, #""US""#), ("nl-NL", "en-US")),
    BrokenLine("additional-reseller/duplicate", "reseller.additional[0]", ("5357564", "4847383")),
    BrokenLine("additional-reseller/duplicate", "reseller.additional[1]", (#""5357564""#, #""5357564","5357564""#)),
    BrokenLine("additional-reseller/unknown", "reseller.additional[0]", ("5357564", "999999")),
    BrokenLine("additional-reseller/agreement-not-signed", "reseller.additional[0]", ("5357564", "873452")),
  ]

  private static let agreement = [
    BrokenLine("agreement/required", "agreement.acceptance", ("partnerAttested", "")),
    BrokenLine("agreement/required", "agreement.date", ("2024-02-29", "")),
    BrokenLine("agreement/date-format", "agreement.date", ("2024-02-29", "29-02-2024")),
    BrokenLine("agreement/date-format", "agreement.date", ("2024-02-29", "2023-02-29")),
    BrokenLine("agreement/date-in-future", "agreement.date", ("2024-02-29", "2999-01-01")),
    BrokenLine(
      "last-name/required", "agreement.lastName",
      (#""2024-02-29","firstName":"Sanne","lastName":"van der Meer""#, #""2024-02-29","firstName":"Sanne""#)),
    BrokenLine("confirmation/required", "confirmations.partnerRole", (#""partnerRole":true"#, #""partnerRole":false"#)),
    BrokenLine("confirmation/required", "confirmations.noAffiliateResale", (#","noAffiliateResale":true"#, "")),
  ]

  private static let subscriptions = [
    BrokenLine("subscription/unknown-offer", "subscriptions[0].offer", (order, offer("CFQ7TTC0XXXX:0001"))),
    BrokenLine("subscription/quantity-below-minimum", "subscriptions[0].quantity", (#""quantity":5"#, #""quantity":0"#)),
    BrokenLine(
      "subscription/quantity-below-minimum", "subscriptions[0].quantity", (order, offer("CFQ7TTC0LSGZ:0002", 1999))),
    BrokenLine("subscription/quantity-above-maximum", "subscriptions[0].quantity", (#""quantity":5"#, #""quantity":301"#)),
    BrokenLine(
      "subscription/base-quantity", "subscriptions[1].quantity", (order, order + "," + offer("CFQ7TTC0LH0T:0001", 6))),
    BrokenLine("subscription/billing", "subscriptions[0].billing", ("monthly", "triennial")),
    BrokenLine("subscription/term", "subscriptions[0].term", ("P1Y", "P3Y")),
    BrokenLine("subscription/segment", "subscriptions[0].offer", (order, offer("CFQ7TTC0LHTD:0001"))),
    BrokenLine("subscription/segment", "subscriptions[0].offer", (order, offer("CFQ7TTC0LH0Z:0007"))),
    BrokenLine(
      "subscription/market", "subscriptions[0].offer", (#""NL""#, #""US""#), ("nl-NL", "en-US"), (reseller, "{}"),
      (order, offer("CFQ7TTC0LFLX:0006"))),
    BrokenLine("subscription/prerequisite", "subscriptions[0].offer", (order, offer("CFQ7TTC0LH0T:0001"))),
    BrokenLine("subscription/duplicate", "subscriptions[1].offer", (order, order + "," + order)),
    BrokenLine(
      "subscription/duplicate", "subscriptions[1].offer",
      (order, offer("CFQ7TTC0LH0Z:0002", billing: "none", term: "P1M") + ","
        + offer("CFQ7TTC0LH0Z:0002", 4, billing: "none", term: "P1M"))),
  ]

  private static let shape = [
    BrokenLine("record/unknown-key", "company.nmae", (#""name":"#, #""nmae":"Van der Meer","name":"#)),
    BrokenLine("record/wrong-type", "subscriptions[0].quantity", (#""quantity":5"#, #""quantity":"5""#)),
    BrokenLine("record/wrong-type", "qualification", (#""none""#, #""nonprofit""#)),
    BrokenLine("record/duplicate-key", "", (#""culture":"#, #""culture":"nl-NL","culture":"#)),
    BrokenLine("record/syntax", "", (#""culture":"#, #""culture";"#)),
    BrokenLine("record/encoding", ""),
    BrokenLine("record/too-long-line", ""),
  ]

  /// Under other configurations: the YAML, and what it breaks.
  static let configured: [(yaml: String, broken: BrokenLine)] = [
    ("partner: {type: directBill}\n", BrokenLine("reseller/not-allowed", "reseller.partnerID", (#","additional":["5357564"]"#, ""))),
    ("partner: {markets: [BE, DE]}\n", BrokenLine("country/not-in-markets", "country")),
    ("operators: {\"*\": globalAdmin}\n", BrokenLine("agreement/role", "agreement.acceptance")),
  ]

  /// With a store that holds the sound record already: another customer wants the same domain.
  static let stored = BrokenLine("domain-prefix/taken", "company.domainPrefix", ("12345678", "87654321"))
}
