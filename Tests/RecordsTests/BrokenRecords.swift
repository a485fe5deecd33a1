import Records
import Rules
import TestSupport

/// The records of `BrokenRecordTests`.
enum BrokenRecords {
  static let all = texts + customers + elsewhere + people + places + order + shape

  /// Rules whose breaking needs bytes that no text of a test can hold; `RecordReaderTests` breaks them.
  static let inBytes: [RuleID] = ["record/too-long-line", "record/encoding"]

  private static let polishPhone = "+48 12 345 67 89"
  private static let poland = [
    (#""NL""#, #""PL""#), ("nl-NL", "pl-PL"), ("+31 20 123 4567", polishPhone), ("1015 CW", "00-950"),
    ("12345678", "5260250274"),
  ]
  private static let america = [
    (#""NL""#, #""US""#), ("nl-NL", "en-US"), ("+31 20 123 4567", "+1 201 555 0123"), ("1015 CW", "98101"),
    (#""state":"""#, #""state":"WA""#),
  ]
  private static let americanDirect = america + [(resellers, #""reseller":{}"#)]
  private static let education = (#"{"kind":"none"}"#, #"{"kind":"education","segment":"k12"}"#)
  private static let resellers = #""reseller":{"partnerID":"4847383","additional":["5357564"]}"#
  private static let line = #"{"offer":"CFQ7TTC0LCHC:0002","quantity":5,"billing":"monthly","term":"P1Y"}"#
  private static let directBill = Fixtures.environment(partner: Fixtures.partner(kind: .directBill))

  private static func order(_ offer: String, quantity: Int = 5) -> String {
    #"{"offer":"\#(offer)","quantity":\#(quantity),"billing":"monthly","term":"P1Y"}"#
  }

  private static let texts: [BrokenRecord] = [
    BrokenRecord("text/control-characters", .companyName, is: #"Van der\u0007 Meer"#),
    BrokenRecord("text/control-characters", .addressLine2, is: #"\u202eabc"#),
    BrokenRecord("text/control-characters", .state, is: #"\u0000"#),
    BrokenRecord("company-name/required", .companyName, is: ""),
    BrokenRecord("company-name/whitespace-only", .companyName, is: #" \t "#),
    BrokenRecord("company-name/single-character", .companyName, is: "X"),
    BrokenRecord("company-name/special-characters-only", .companyName, is: "-- !"),
    BrokenRecord("company-name/abbreviation-only", .companyName, is: "L. L. C."),
    BrokenRecord("company-name/legal-form-only", .companyName, is: "N.V."),
    BrokenRecord("company-name/repeated-character", .companyName, is: "999"),
    BrokenRecord("company-name/spaced-characters", .companyName, is: "1 2 3"),
    BrokenRecord("company-name/internet-extension", .companyName, is: "Fietsen.nl"),
    BrokenRecord("company-name/internet-extension", .companyName, is: "Fietsen.bike"),
    BrokenRecord("company-name/test-name", .companyName, is: "Test BV"),
    BrokenRecord("company-name/mixed-script", .companyName, is: "Vаn der Meer"),
    BrokenRecord("company-name/too-long", .companyName, is: String(repeating: "ab", count: 128)),
    BrokenRecord("registration-id/required", "company.registrationID", poland + [("5260250274", "")]),
    BrokenRecord("registration-id/length", "company.registrationID", poland + [("5260250274", "1234")]),
    BrokenRecord("domain-prefix/required", .domainPrefix, is: ""),
    BrokenRecord("domain-prefix/characters", .domainPrefix, is: "van-der-meer"),
    BrokenRecord("domain-prefix/too-long", .domainPrefix, is: "abcdefghijklmnopqrstuvwxyz12"),
    BrokenRecord(
      "purchase-order/too-long", "company.purchaseOrder",
      [(#""domainPrefix":"#, #""purchaseOrder":"\#(String(repeating: "ab", count: 26))","domainPrefix":"#)]),
    BrokenRecord("domain-prefix/taken", "company.domainPrefix", environment: taken),
  ]

  private static let taken = known(
    KnownCustomer(reference: "C-2026-000001", country: "BE", domainPrefix: "vandermeerfietsen"))

  private static func known(_ customer: KnownCustomer) -> RuleEnvironment {
    Fixtures.environment(
      lookups: FixtureLookups(offers: Fixtures.offers, resellers: Fixtures.resellers, customers: [customer]))
  }

  /// The example's company and others are saved already.
  private static let customers: [BrokenRecord] = [
    BrokenRecord(
      "existing-customer/registration-id", "company.registrationID",
      environment: known(KnownCustomer(reference: "C-2026-000001", country: "NL", registrationID: "12345678"))),
    BrokenRecord(
      "existing-customer/domain-prefix", "company.domainPrefix",
      environment: known(KnownCustomer(reference: "C-2026-000001", country: "NL", domainPrefix: "vandermeerfietsen"))),
    BrokenRecord(
      "existing-customer/name", "company.name",
      environment: known(KnownCustomer(reference: "C-2026-000001", name: "VAN DER MEER FIETSEN", country: "NL"))),
    BrokenRecord(
      "existing-customer/name", "company.name",
      environment: known(KnownCustomer(reference: "C-2026-000001", name: "Van der Meer Fietsem BV", country: "NL"))),
    BrokenRecord(
      "existing-customer/email-domain", "contact.email",
      environment: known(
        KnownCustomer(reference: "C-2026-000001", name: "Meer", country: "BE", emailDomain: "vandermeerfietsen.nl"))),
  ]

  private static let people: [BrokenRecord] = [
    BrokenRecord("email/required", .email, is: ""),
    BrokenRecord("email/syntax", .email, is: "sanne@@vandermeerfietsen.nl"),
    BrokenRecord(
      "email/too-long", .email,
      is: String(repeating: "s", count: 60) + "@"
        + Array(repeating: String(repeating: "a", count: 60), count: 3).joined(separator: ".") + ".vandermeer.nl"),
    BrokenRecord("email/microsoft-domain", .email, is: "sanne@Microsoft.com"),
    BrokenRecord("email/partner-domain", .email, is: "sanne@contoso.example"),
    BrokenRecord("email/subdomain", .email, is: "sanne@sales.contoso.nl"),
    BrokenRecord("email/unknown-tld", .email, is: "sanne@vandermeer.fietsen"),
    BrokenRecord("email/look-alike", .email, is: "sanne@c0ntoso.nl"),
    BrokenRecord("email/typo", .email, is: "sanne@vandermeerfietsen.con"),
    BrokenRecord(
      "email/free-mailbox", "contact.email", [education, ("sanne@vandermeerfietsen.nl", "sanne@gmail.com")]),
    BrokenRecord(
      "email/onmicrosoft", "contact.email", [education, ("sanne@vandermeerfietsen.nl", "s@school.onmicrosoft.com")]),
    BrokenRecord("registration-id/format", "company.registrationID", poland + [("5260250274", "526025")]),
    BrokenRecord("registration-id/format", .registrationID, is: "1234567"),
    BrokenRecord("registration-id/checksum", "company.registrationID", poland + [("5260250274", "5260250275")]),
    BrokenRecord("registration-id/personal-id", "company.registrationID", poland + [("5260250274", "44051401359")]),
    BrokenRecord("registration-id/format", .registrationID, is: "111222333"),
    BrokenRecord("phone/format", .phone, is: "+31 20 123"),
    BrokenRecord("phone/format", .phone, is: "020 123 4567 x12"),
    BrokenRecord("phone/not-in-country", .phone, is: "+32 12 34 56 78"),
    BrokenRecord("phone/required", "contact.phone", poland + [(polishPhone, "")]),
    BrokenRecord("first-name/required", .firstName, is: ""),
    BrokenRecord("first-name/too-long", .firstName, is: String(repeating: "Sa", count: 26)),
    BrokenRecord("first-name/single-character", .firstName, is: "S"),
    BrokenRecord("first-name/placeholder", .firstName, is: "Test"),
    BrokenRecord("first-name/mixed-script", .firstName, is: "Sаnne"),
    BrokenRecord("first-name/no-letters", .firstName, is: "12"),
    BrokenRecord("last-name/required", .lastName, is: ""),
    BrokenRecord("last-name/too-long", .lastName, is: String(repeating: "Sa", count: 26)),
    BrokenRecord("last-name/single-character", .lastName, is: "S"),
    BrokenRecord("last-name/placeholder", .lastName, is: "Nobody"),
    BrokenRecord("last-name/mixed-script", .lastName, is: "van der Мeer"),
    BrokenRecord("last-name/no-letters", .lastName, is: "12"),
    BrokenRecord(
      "last-name/over-40", "agreement.lastName",
      [
        (
          #""2026-11-20","firstName":"Sanne","lastName":"van der Meer""#,
          #""2026-11-20","firstName":"Sanne","lastName":"van der Meer van der Meer van der Meer-Jansen""#
        )
      ]),
    BrokenRecord("text/spreadsheet-error", .firstName, is: "#N/A"),
    BrokenRecord("text/spreadsheet-number", .registrationID, is: "1,23457E+07"),
    BrokenRecord("agreement/required", .agreementAcceptance, is: ""),
    BrokenRecord("agreement/required", .agreementDate, is: ""),
    BrokenRecord("agreement/date-format", .agreementDate, is: "03-04-2026"),
    BrokenRecord("agreement/date-too-early", .agreementDate, is: "2019-09-30"),
    BrokenRecord("agreement/date-format", .agreementDate, is: "2026-02-29"),
    BrokenRecord("agreement/date-in-future", .agreementDate, is: "2026-11-23"),
    BrokenRecord(
      "agreement/needed-for-order", .agreementAcceptance, is: "customerWillAccept"),
    BrokenRecord(
      "record/partner-type", "country", [(resellers, #""reseller":{}"#)],
      environment: Fixtures.environment(partner: Fixtures.partner(kind: .indirectReseller))),
    BrokenRecord(
      "reseller/other-region", "reseller.partnerID", [(resellers, #""reseller":{"partnerID":"517281"}"#)]),
    BrokenRecord("agreement/role", "agreement.acceptance", environment: Fixtures.environment(role: .globalAdmin)),
    BrokenRecord("record/wrong-type", .agreementAcceptance, is: "yes"),
    BrokenRecord(
      "first-name/required", "agreement.firstName",
      [(#""2026-11-20","firstName":"Sanne""#, #""2026-11-20","firstName":"""#)]),
    BrokenRecord(
      "email/syntax", "agreement.email", [(#"sanne@vandermeerfietsen.nl","phone":"""#, #"sanne","phone":"""#)]),
    BrokenRecord(
      "confirmation/required", "confirmations.partnerRole", [(#""partnerRole":true"#, #""partnerRole":false"#)]),
    BrokenRecord("confirmation/required", "confirmations.noAffiliateResale", [(#","noAffiliateResale":true"#, "")]),
  ]

  private static let places: [BrokenRecord] = [
    BrokenRecord("country/required", .country, is: ""),
    BrokenRecord("country/unknown", "country", [(#""NL""#, #""QQ""#), (resellers, #""reseller":{}"#)]),
    BrokenRecord(
      "country/not-in-markets", "country",
      environment: Fixtures.environment(partner: Fixtures.partner(markets: ["BE", "DE"]))),
    BrokenRecord("culture/required", .culture, is: ""),
    BrokenRecord("culture/not-in-country", .culture, is: "ja-JP"),
    BrokenRecord("address-line1/required", .addressLine1, is: ""),
    BrokenRecord("address-line1/too-long", .addressLine1, is: String(repeating: "ab", count: 101)),
    BrokenRecord("address-line2/too-long", .addressLine2, is: String(repeating: "ab", count: 101)),
    BrokenRecord("address-line1/no-letters", .addressLine1, is: "---"),
    BrokenRecord("address-line1/placeholder", .addressLine1, is: "n.v.t."),
    BrokenRecord("city/no-letters", .city, is: "12345"),
    BrokenRecord("city/placeholder", .city, is: "N/A"),
    BrokenRecord("city/required", .city, is: ""),
    BrokenRecord("state/required", "address.state", americanDirect + [(#""state":"WA""#, #""state":"""#)]),
    BrokenRecord("state/unknown", "address.state", americanDirect + [(#""state":"WA""#, #""state":"Qqq""#)]),
    BrokenRecord("postal-code/required", .postalCode, is: ""),
    BrokenRecord("postal-code/format", .postalCode, is: "1015 C"),
    BrokenRecord("postal-code/state-mismatch", "address.postalCode", americanDirect + [("98101", "10001")]),
    BrokenRecord("city/too-long", .city, is: String(repeating: "ab", count: 51)),
    BrokenRecord(
      "qualification/segment-required", "qualification.segment", [(#""none""#, #""education""#)]),
    BrokenRecord(
      "record/wrong-type", "qualification.segment", [(#""none""#, #""education","segment":"school""#)]),
    BrokenRecord(
      "qualification/validation-code-required", "qualification.validationCode",
      america + [
        (#""none""#, #""governmentCommunityCloud""#), (resellers, #""reseller":{}"#),
        (line, order("DEMO0000GOVT:0001")),
      ]),
    BrokenRecord(
      "qualification/not-in-country", "qualification",
      [
        (#""none""#, #""governmentCommunityCloud","validationCode":"GCC-1""#), (line, order("DEMO0000GOVT:0001")),
      ]),
    BrokenRecord("record/wrong-type", "qualification", [(#""none""#, #""nonprofit""#)]),
    BrokenRecord(
      "reseller/not-allowed", "reseller.partnerID", [(#","additional":["5357564"]"#, "")], environment: directBill),
    BrokenRecord("reseller/own-id", .reseller, is: "1234566"),
    BrokenRecord("reseller/unknown", .reseller, is: "Fabrikam"),
    BrokenRecord("reseller/unverified", .reseller, is: "999999"),
    BrokenRecord("reseller/not-active", .reseller, is: "517286"),
    BrokenRecord("reseller/no-tenant", .reseller, is: "517287"),
    BrokenRecord("reseller/agreement-not-signed", .reseller, is: "873452"),
    BrokenRecord("additional-reseller/first-missing", "reseller.additional[0]", [("4847383", "")]),
    BrokenRecord(
      "additional-reseller/too-many", "reseller.additional[5]",
      [(#""5357564""#, #""5357564","517282","517283","517284","517285","517288""#)]),
    BrokenRecord(
      "additional-reseller/not-in-territory", "reseller.additional[0]", america),
    BrokenRecord("additional-reseller/duplicate", "reseller.additional[0]", [("5357564", "4847383")]),
    BrokenRecord("additional-reseller/duplicate", "reseller.additional[1]", [(#""5357564""#, #""5357564","5357564""#)]),
    BrokenRecord("additional-reseller/unknown", "reseller.additional[0]", [("5357564", "Van Dam")]),
    BrokenRecord("additional-reseller/unverified", "reseller.additional[0]", [("5357564", "999999")]),
    BrokenRecord("additional-reseller/not-active", "reseller.additional[0]", [("5357564", "517286")]),
    BrokenRecord("additional-reseller/no-tenant", "reseller.additional[0]", [("5357564", "517287")]),
    BrokenRecord("additional-reseller/other-region", "reseller.additional[0]", [("5357564", "517281")]),
    BrokenRecord("additional-reseller/agreement-not-signed", "reseller.additional[0]", [("5357564", "873452")]),
  ]

  private static let order: [BrokenRecord] = [
    BrokenRecord("subscription/unknown-offer", "subscriptions[0].offer", [(line, order("DEMO0000XXXX:0001"))]),
    BrokenRecord("subscription/unknown-offer", "subscriptions[1].offer", [(line, line + ",{}")]),
    BrokenRecord("subscription/segment", "subscriptions[0].offer", [(line, order("DEMO0000EDUC:0001"))]),
    BrokenRecord("subscription/segment", "subscriptions[0].offer", [(line, order("DEMO0000GOVT:0001"))]),
    BrokenRecord("subscription/segment", "subscriptions[0].offer", [education, (line, order("DEMO0000CHAR:0001"))]),
    BrokenRecord("subscription/market", "subscriptions[0].offer", [(line, order("DEMO0000USAX:0001"))]),
    BrokenRecord("subscription/prerequisite", "subscriptions[0].offer", [(line, order("DEMO0000ADDN:0001"))]),
    BrokenRecord("subscription/duplicate", "subscriptions[1].offer", [(line, line + "," + line)]),
    BrokenRecord(
      "subscription/duplicate", "subscriptions[1].offer",
      [
        (
          line,
          order("DEMO0000TRAL:0001") + ","
            + #"{"offer":"DEMO0000TRAL:0001","quantity":1,"billing":"annual","term":"P1Y"}"#
        )
      ]),
    BrokenRecord(
      "subscription/quantity-below-minimum", "subscriptions[0].quantity", [(#""quantity":5"#, #""quantity":0"#)]),
    BrokenRecord(
      "subscription/quantity-below-minimum", "subscriptions[0].quantity",
      [(line, order("DEMO0000SMAL:0001", quantity: 1))]),
    BrokenRecord(
      "subscription/quantity-above-maximum", "subscriptions[0].quantity", [(#""quantity":5"#, #""quantity":301"#)]),
    BrokenRecord(
      "subscription/base-quantity", "subscriptions[1].quantity",
      [(line, line + "," + order("DEMO0000ADD1:0001", quantity: 6))]),
    BrokenRecord(
      "subscription/base-quantity", "subscriptions[2].quantity",
      [
        (
          line,
          [line, order("DEMO0000LH1P:0001", quantity: 2), order("DEMO0000ADDN:0001", quantity: 8)]
            .joined(separator: ",")
        )
      ]),
    BrokenRecord("subscription/billing", "subscriptions[0].billing", [("monthly", "triennial")]),
    BrokenRecord("subscription/term", "subscriptions[0].term", [("P1Y", "P3Y")]),
    BrokenRecord(
      "subscription/attestation-missing", "subscriptions[0].attestation", [(line, order("DEMO0000COND:0001"))]),
    BrokenRecord(
      "subscription/renews-to", "subscriptions[0].renewsTo",
      [(line, #"{"offer":"DEMO0000TRYO:0001","quantity":5,"billing":"none","term":"P1M","renewsTo":"P3Y"}"#)]),
    BrokenRecord("subscription/renews-to", "subscriptions[0].renewsTo", [(#""P1Y"}"#, #""P1Y","renewsTo":"P1Y"}"#)]),
    BrokenRecord("subscription/term", "subscriptions[0].term", [("monthly", "annual"), ("P1Y", "P1M")]),
  ]

  private static let shape: [BrokenRecord] = [
    BrokenRecord("record/unknown-key", "company.nmae", [(#""name":"#, #""nmae":"Van der Meer","name":"#)]),
    BrokenRecord("record/wrong-type", "subscriptions[0].quantity", [(#""quantity":5"#, #""quantity":"5""#)]),
    BrokenRecord(
      "record/wrong-type", "company",
      [
        (
          #"{"name":"Van der Meer Fietsen B.V.","registrationID":"12345678","domainPrefix":"vandermeerfietsen"}"#, "[]"
        )
      ]),
    BrokenRecord(
      "record/wrong-type", "subscriptions[0].attestation", [(#""P1Y"}"#, #""P1Y","attestation":"yes"}"#)]),
    BrokenRecord("record/wrong-type", "subscriptions[0].renewsTo", [(#""P1Y"}"#, #""P1Y","renewsTo":1}"#)]),
    BrokenRecord("record/wrong-type", "gdap", [(#""confirmations":"#, #""gdap":"yes","confirmations":"#)]),
    BrokenRecord("record/duplicate-key", "", [(#""culture":"#, #""culture":"nl-NL","culture":"#)]),
    BrokenRecord("record/syntax", "", [(#""culture":"#, #""culture";"#)]),
  ]
}
