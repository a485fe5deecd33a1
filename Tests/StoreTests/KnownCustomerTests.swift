import Records
import Rules
import Store
import TestSupport
import Testing

@Suite("Customers that are in the store already")
struct KnownCustomerTests {
  private static let names = [
    "Van der Meer Fietsen B.V.", "Fietsenhandel Zuid", "Rijwielen Noord N.V.", "Zuid Fietsenhandel", "Depot 1",
    "Bücher & Co",
  ]

  private func store() throws -> CustomerStore {
    let folder = try StoreFolder()
    let store = try folder.open()
    for (place, name) in Self.names.enumerated() {
      try store.submit(
        .example(changing: [
          .companyName: name, .domainPrefix: "prefix\(place)", .registrationID: "1234567\(place)",
          .email: "info@bücher\(place).nl",
        ]))
    }
    return store
  }

  @Test(
    "are found by a name that is the same or one slip away",
    arguments: [
      ("VAN DER MEER FIETSEN", [0]), ("van der Meer Fietzen bv", [0]), ("Van der Mer Fietsen", [0]),
      ("fietsenhandel  zuid", [1]), ("Fietsenhandle Zuid", [1]), ("Fietsenhandel Zud", [1]), ("ietsenhandel Zuid", [1]),
      ("Rijwielen Noort", [2]), ("Depot 2", []), ("Depot 1 BV", [4]), ("Bucher & Co", [5]), ("Fietsen", []), ("", []),
    ])
  func names(name: String, found: [Int]) throws {
    let store = try store()
    #expect(try store.customers(.name(name, country: "NL")).map(\.name) == found.map { Self.names[$0] })
    #expect(try store.customers(.name(name, country: "BE")) == [])
  }

  @Test("are found by registration ID and country, domain prefix, and e-mail domain in its compared form")
  func others() throws {
    let store = try store()
    #expect(try store.customers(.registrationID("12345671", country: "NL")).map(\.reference) == ["C-2026-000002"])
    #expect(try store.customers(.registrationID("12345671", country: "BE")) == [])
    #expect(try store.customers(.domainPrefix("PREFIX2")).map(\.reference) == ["C-2026-000003"])
    #expect(try store.customers(.emailDomain("xn--bcher3-3ya.nl")).map(\.reference) == ["C-2026-000004"])
    for question in [CustomerQuestion.registrationID("", country: "NL"), .emailDomain(""), .domainPrefix("x")] {
      #expect(try store.customers(question) == [])
    }
  }

  @Test("tell what they ordered where they are found by registration ID or domain prefix")
  func orders() throws {
    let store = try store()
    let ordered = try CustomerRecord(validating: ExampleRecord.answers, environment: Fixtures.environment)
      .answers.subscriptions
    #expect(!ordered.isEmpty)
    for question in [CustomerQuestion.registrationID("12345671", country: "NL"), .domainPrefix("prefix2")] {
      #expect(try store.customers(question).map(\.subscriptions) == [ordered])
    }
    #expect(try store.customers(.emailDomain("xn--bcher3-3ya.nl")).map(\.subscriptions) == [[]])
  }

  @Test("are found by their name among very many that share half of it")
  func crowd() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    for number in 0..<600 {
      let letters = String(UnicodeScalar(UInt8(97 + number / 26))) + String(UnicodeScalar(UInt8(97 + number % 26)))
      try store.submit(
        .example(changing: [
          .companyName: "Rijwielhandel \(letters)xyz", .domainPrefix: "a\(number)", .registrationID: "",
        ]))
    }
    try store.submit(
      .example(changing: [.companyName: "Rijwielhandel zzxyz", .domainPrefix: "z", .registrationID: ""]))
    #expect(try store.customers(.name("Rijwielhandel ZZXYZ", country: "NL")).first?.domainPrefix == "z")
  }
}
