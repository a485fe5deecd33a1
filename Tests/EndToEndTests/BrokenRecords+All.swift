extension BrokenRecord {
  private static let education = (#""kind":"none""#, #""kind":"education","segment":"k12""#)
  private static let brazil = [
    (#""country":"NL""#, #""country":"BR""#), ("nl-NL", "pt-BR"), (reseller, noReseller),
    (#""registrationID":"12345678""#, #""registrationID":"11222333000181""#), ("+31 20 123 4567", "+55 41 3222 1234"),
    ("1015 CW", "80010-010"), (#""state":"""#, #""state":"PR""#),
  ]
  private static let belgium = [
    (#""country":"NL""#, #""country":"BE""#), ("nl-NL", "nl-BE"), ("12345678", "0403019261"), ("1015 CW", "1000"),
    ("+31 20 123 4567", "+32 12 34 56 78"),
  ]
  private static let america = [
    (#""country":"NL""#, #""country":"US""#), ("nl-NL", "en-US"), (reseller, noReseller), ("1015 CW", "98101"),
    ("+31 20 123 4567", "+1 201 555 0123"), (#""state":"""#, #""state":"WA""#),
  ]
  private static func letters(_ count: Int) -> String { String(repeating: "ab", count: count / 2 + 1) }

  static let text = [
    BrokenRecord("record/too-long-line", [("Sanne", letters(1 << 20))]),
    BrokenRecord("record/syntax", [("}]}", "}]")]),
    BrokenRecord("record/duplicate-key", [(#"{"country":"NL","#, #"{"country":"NL","country":"NL","#)]),
    BrokenRecord("record/unknown-key", [(#"{"country":"NL","#, #"{"country":"NL","colour":"red","#)]),
    BrokenRecord("record/wrong-type", [(#""quantity":5"#, #""quantity":"5""#)]),
    BrokenRecord("text/control-characters", [("Keizersgracht", #"Keizers\u0007gracht"#)]),
    BrokenRecord("text/control-characters", [("Amsterdam", "Amster\u{202E}dam")]),
    BrokenRecord("text/spreadsheet-error", [("Keizersgracht 126", "#VERW!")]),
    BrokenRecord("text/spreadsheet-number", [(#""registrationID":"12345678""#, #""registrationID":"1.23457E+07""#)]),
  ]

  static let company = [
    company("required", ""), company("whitespace-only", "   "), company("single-character", "X"),
    company("special-characters-only", "*** !"), company("abbreviation-only", "L. L. C."),
    company("legal-form-only", "Sp. z o.o."),
    company("repeated-character", "999"), company("spaced-characters", "1 2 3"),
    company("internet-extension", "bol.com"), company("internet-extension", "Fietsen.bike"),
    company("too-long", letters(256)), company("test-name", "Test BV"), company("mixed-script", "Vаn der Meer"),
    BrokenRecord("registration-id/required", brazil + [(#""11222333000181""#, #""""#)]),
    BrokenRecord("registration-id/length", brazil + [("11222333000181", "1122")]),
    BrokenRecord("registration-id/format", brazil + [("11222333000181", "112223")]),
    BrokenRecord("registration-id/checksum", brazil + [("11222333000181", "11222333000182")]),
    BrokenRecord("registration-id/personal-id", brazil + [("11222333000181", "11144477735")]),
    BrokenRecord("domain-prefix/required", [(#""vandermeerfietsen""#, #""""#)]),
    BrokenRecord("domain-prefix/characters", [(#""vandermeerfietsen""#, #""van-der-meer""#)]),
    BrokenRecord("domain-prefix/too-long", [(#""vandermeerfietsen""#, #""\#(letters(28))""#)]),
    BrokenRecord(
      "purchase-order/too-long", [(#""domainPrefix":"#, #""purchaseOrder":"\#(letters(51))","domainPrefix":"#)]),
    BrokenRecord("domain-prefix/taken", [(#""zonnehof""#, #""vandermeerfietsen""#)], in: .customerSaved),
  ]

  static let existing = [
    BrokenRecord("existing-customer/registration-id", [("87654321", "12345678")], in: .customerSaved),
    BrokenRecord(
      "existing-customer/domain-prefix", [("87654321", ""), (#""zonnehof""#, #""vandermeerfietsen""#)],
      in: .customerSaved),
    BrokenRecord(
      "existing-customer/name", [("Bakkerij Zonnehof B.V.", "Van der Meer Fietsen B.V.")], in: .customerSaved),
    BrokenRecord(
      "existing-customer/name", [("Bakkerij Zonnehof B.V.", "VAN DER MEER-FIESTEN BV"), ("87654321", "")],
      in: .customerSaved),
    BrokenRecord(
      "existing-customer/email-domain", [("sanne@zonnehof.nl", "info@VanDerMeerFietsen.nl")], in: .customerSaved),
  ]

  static let customer = [
    BrokenRecord(
      "country/required", [(#""country":"NL""#, #""country":"""#), ("nl-NL", "en-US"), (reseller, noReseller)]),
    BrokenRecord("country/unknown", [(#""country":"NL""#, #""country":"UK""#), (reseller, noReseller)]),
    BrokenRecord(
      "country/not-in-markets", belgium, in: .netherlandsOnly),
    BrokenRecord("culture/required", [("nl-NL", "")]),
    BrokenRecord("culture/not-in-country", [("nl-NL", "ja-JP")]),
    BrokenRecord("qualification/segment-required", [(#""kind":"none""#, #""kind":"education""#)]),
    BrokenRecord(
      "qualification/not-in-country",
      [
        (#""kind":"none""#, #""kind":"governmentCommunityCloud","validationCode":"GCC-1""#), (order, "[]"),
      ]),
    BrokenRecord(
      "qualification/validation-code-required",
      america + [(order, "[]"), (#""kind":"none""#, #""kind":"governmentCommunityCloud""#)]),
    BrokenRecord("state/required", america + [(#""state":"WA""#, #""state":"""#)]),
    BrokenRecord("state/unknown", america + [(#""state":"WA""#, #""state":"Qqq""#)]),
    BrokenRecord("postal-code/required", [("1015 CW", "")]),
    BrokenRecord("postal-code/format", [("1015 CW", "1015 C")]),
    BrokenRecord("postal-code/state-mismatch", america + [("98101", "10001")]),
    BrokenRecord("address-line1/required", [("Keizersgracht 126", "")]),
    BrokenRecord("address-line1/too-long", [("Keizersgracht 126", letters(201))]),
    BrokenRecord("address-line2/too-long", [(#""line2":"""#, #""line2":"\#(letters(201))""#)]),
    BrokenRecord("address-line1/no-letters", [("Keizersgracht 126", "---")]),
    BrokenRecord("address-line1/placeholder", [("Keizersgracht 126", "n.v.t.")]),
    BrokenRecord("city/no-letters", [(#""Amsterdam""#, #""12345""#)]),
    BrokenRecord("city/placeholder", [(#""Amsterdam""#, #""n/a""#)]),
    BrokenRecord("city/required", [(#""Amsterdam""#, #""""#)]),
    BrokenRecord("city/too-long", [("Amsterdam", letters(101))]),
  ]

  static let people = [
    BrokenRecord("first-name/required", [(#""Sanne""#, #""""#)]),
    BrokenRecord("first-name/too-long", [(#""Sanne""#, #""\#(letters(51))""#)]),
    BrokenRecord("first-name/single-character", [(#""Sanne""#, #""S""#)]),
    BrokenRecord("first-name/no-letters", [(#""Sanne""#, #""1234""#)]),
    BrokenRecord("last-name/required", [(#""van der Meer""#, #""""#)]),
    BrokenRecord("last-name/too-long", [(#""van der Meer""#, #""\#(letters(51))""#)]),
    BrokenRecord("last-name/single-character", [(#""van der Meer""#, #""M""#)]),
    BrokenRecord("last-name/no-letters", [(#""van der Meer""#, #""1234""#)]),
    BrokenRecord("first-name/placeholder", [(#""Sanne""#, #""Test""#)]),
    BrokenRecord("first-name/mixed-script", [(#""Sanne""#, #""Sаnne""#)]),
    BrokenRecord("last-name/placeholder", [(#""van der Meer""#, #""Nobody""#)]),
    BrokenRecord("last-name/mixed-script", [(#""van der Meer""#, #""van der Мeer""#)]),
    email("unknown-tld", "sanne@vandermeer.fietsen"), email("typo", "sanne@gmial.com"),
    email("look-alike", "sanne@c0ntoso.nl"),
    email("required", ""), email("syntax", "sanne@vandermeerfietsen"),
    email("too-long", "sanne@" + String(repeating: "abcdefghi.", count: 25) + "nl"),
    email("microsoft-domain", "sanne@Microsoft.com"), email("partner-domain", "sanne@contoso.nl"),
    email("subdomain", "sanne@sales.contoso.nl"), email("free-mailbox", "sanne@gmail.com", [education]),
    email("onmicrosoft", "sanne@school.onmicrosoft.com", [education]),
    BrokenRecord("phone/format", [("+31 20 123 4567", "+31 20 123")]),
    BrokenRecord("phone/not-in-country", [("+31 20 123 4567", "+32 12 34 56 78")]),
    BrokenRecord("phone/required", brazil + [("+55 41 3222 1234", "")]),
  ]

  static let partner = [
    resellers("reseller/not-allowed", #""partnerID":"4847383""#, in: .directBill),
    BrokenRecord("record/partner-type", [(reseller, noReseller)], in: .indirectReseller),
    resellers("reseller/other-region", #""partnerID":"6172839""#),
    BrokenRecord("agreement/needed-for-order", [(agreement, laterAgreement)]),
    resellers("reseller/own-id", #""partnerID":"1234566""#),
    resellers("reseller/unknown", #""partnerID":"Fabrikam""#),
    resellers("reseller/unverified", #""partnerID":"9999999""#),
    resellers("reseller/no-tenant", #""partnerID":"1111111""#, in: .ownLists),
    resellers("reseller/not-active", #""partnerID":"2222222""#, in: .ownLists),
    resellers("reseller/agreement-not-signed", #""partnerID":"873452""#),
    BrokenRecord(
      "additional-reseller/not-in-territory",
      brazil.filter { $0.0 != reseller } + [(#""partnerID":"4847383""#, #""partnerID":"6172839""#)]),
    resellers("additional-reseller/first-missing", #""additional":["5357564"]"#),
    resellers("additional-reseller/duplicate", #""partnerID":"4847383","additional":["4847383"]"#),
    resellers("additional-reseller/unknown", #""partnerID":"4847383","additional":["Van Dam"]"#),
    resellers("additional-reseller/unverified", #""partnerID":"4847383","additional":["9999999"]"#),
    resellers("additional-reseller/other-region", #""partnerID":"4847383","additional":["6172839"]"#),
    resellers("additional-reseller/no-tenant", #""partnerID":"4847383","additional":["1111111"]"#, in: .ownLists),
    resellers("additional-reseller/not-active", #""partnerID":"4847383","additional":["2222222"]"#, in: .ownLists),
    resellers("additional-reseller/agreement-not-signed", #""partnerID":"4847383","additional":["873452"]"#),
    BrokenRecord("agreement/required", [(#""partnerAttested""#, #""""#)]),
    BrokenRecord(
      "last-name/over-40",
      [
        (
          #""2026-11-20","firstName":"Sanne","lastName":"van der Meer""#,
          #""2026-11-20","firstName":"Sanne","lastName":"van der Meer van der Meer van der Meer-Jansen""#
        )
      ]),
    BrokenRecord("agreement/role", [(laterAgreement, agreement)], in: .globalAdmin),
    BrokenRecord("agreement/date-format", [("2026-11-20", "03-04-2026")]),
    BrokenRecord("agreement/date-too-early", [("2026-11-20", "2019-09-30")]),
    BrokenRecord("agreement/date-in-future", [("2026-11-20", "9999-12-31")]),
    BrokenRecord("confirmation/required", [(#""noAffiliateResale":true"#, #""noAffiliateResale":false"#)]),
  ]

  /// A trial of the demonstration.
  private static let trial = (offer: "DEMO0000LH0Z:0002", quantity: 5, billing: "none", term: "P1M")

  /// A trial of a list that names what it can become: P1Y.
  private static let ownTrial = (offer: "OWN000000000:0002", quantity: 5, billing: "none", term: "P1M")

  private static func own(
    _ rule: String, _ line: (offer: String, quantity: Int, billing: String, term: String), with more: String = "}"
  ) -> BrokenRecord {
    BrokenRecord("subscription/" + rule, [(order, order(line).replacing("}", with: more))], in: .ownLists)
  }

  private static let premium = (offer: "CFQ7TTC0LCHC:0002", quantity: 5, billing: "monthly", term: "P1Y")

  static let orders = [
    order("unknown-offer", order((offer: "DEMO0000XXXX:0001", quantity: 5, billing: "monthly", term: "P1Y"))),
    order("quantity-below-minimum", order((offer: premium.offer, quantity: 0, billing: "monthly", term: "P1Y"))),
    order("quantity-above-maximum", order((offer: premium.offer, quantity: 301, billing: "monthly", term: "P1Y"))),
    order("billing", order((offer: premium.offer, quantity: 5, billing: "triennial", term: "P1Y"))),
    order("term", order((offer: premium.offer, quantity: 5, billing: "monthly", term: "P3Y"))),
    order("segment", order((offer: "DEMO0000LHTD:0001", quantity: 5, billing: "monthly", term: "P1Y"))),
    order("market", order((offer: "DEMO0000LH18:0005", quantity: 5, billing: "monthly", term: "P1Y")), brazil),
    order("prerequisite", order((offer: "DEMO0000LH0T:0001", quantity: 5, billing: "monthly", term: "P1Y"))),
    order("base-quantity", order(premium, (offer: "DEMO0000LH0T:0001", quantity: 6, billing: "monthly", term: "P1Y"))),
    order("duplicate", order(premium, premium)),
    order("duplicate", order(trial, trial).replacing("}", with: #","renewsTo":"P1Y"}"#)),
    order(
      "quantity-above-maximum",
      order(
        (offer: premium.offer, quantity: 200, billing: "monthly", term: "P1Y"),
        (offer: premium.offer, quantity: 200, billing: "annual", term: "P1Y"))),
    order("renews-to", order(trial).replacing("}", with: #","renewsTo":"P3Y"}"#)),
    order("renews-to", order(premium).replacing("}", with: #","renewsTo":"P1Y"}"#)),
    own("attestation-missing", (offer: "OWN000000000:0001", quantity: 5, billing: "monthly", term: "P1Y")),
    own("renews-to", ownTrial),
    own("renews-to", ownTrial, with: #","renewsTo":"P1M"}"#),
  ]

  /// Too many resellers come with others that are wrong as well, since the list has no six good ones to spare.
  static let all = text + company + existing + customer + people + partner + orders
}
