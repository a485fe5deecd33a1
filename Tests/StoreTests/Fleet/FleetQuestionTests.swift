import Rules
import Store
import TestSupport
import Testing

@Suite("Customers of other hosts")
struct FleetQuestionTests {
  private let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  private func replica() throws -> FleetReplica { try folder.openReplica() }

  @Test("are found by the same questions as the store's own, and told with their age")
  func found() throws {
    let replica = try replica()
    try replica.take([Replicas.customer()], erased: [], of: Replicas.amsterdam)
    let expected = CustomerElsewhere(
      site: "AMS", reference: "C-2026-000017", country: "NL", registrationID: "12345678",
      domainPrefix: "vandermeerfietsen", emailDomain: "vandermeerfietsen.nl", nameKey: "vandermeerfietsen",
      secondsAgo: 240)
    let questions: [CustomerQuestion] = [
      .domainPrefix("VanDerMeerFietsen"), .registrationID("12345678", country: "NL"),
      .emailDomain("VanDerMeerFietsen.nl"), .name("van der meer fietsen bv", country: "NL"),
      .name("Van der Meer Fietzen", country: "NL"), .name("Van der Mer Fietsen", country: "NL"),
    ]
    for question in questions { #expect(try replica.customers(question, now: Replicas.now) == [expected]) }
    let others: [CustomerQuestion] = [
      .domainPrefix("x"), .domainPrefix(""), .registrationID("12345678", country: "BE"),
      .registrationID("", country: "NL"), .emailDomain(""), .name("", country: "NL"), .name("Fietsen", country: "NL"),
      .name("Van der Meer Fietsen", country: "BE"),
    ]
    for question in others { #expect(try replica.customers(question, now: Replicas.now) == []) }
  }

  @Test(
    "are as old as the last sight of their host",
    arguments: [("2026-11-22T11:56:30Z", 30), ("2026-11-25T11:56:00Z", 259_200), ("2026-11-21T00:00:00Z", 0)])
  func ages(now: String, age: Int) throws {
    let replica = try replica()
    try replica.take([Replicas.customer()], erased: [], of: Replicas.amsterdam)
    #expect(try replica.customers(.domainPrefix("vandermeerfietsen"), now: now).map(\.secondsAgo) == [age])
  }

  @Test("are found by what they are now, not by an entry of before")
  func corrected() throws {
    let replica = try replica()
    try replica.take([Replicas.customer(number: 5)], erased: [], of: Replicas.amsterdam)
    let corrected = Replicas.customer(name: "Rijwielhandel Oost", domainPrefix: "oost", number: 9)
    try replica.take([corrected], erased: [], of: Replicas.amsterdam)
    try replica.take([Replicas.customer(number: 5)], erased: [], of: Replicas.amsterdam)
    #expect(try replica.names(.domainPrefix("oost")) == ["AMS/C-2026-000017"])
    #expect(try replica.names(.name("rijwielhandel oots", country: "NL")) == ["AMS/C-2026-000017"])
    #expect(try replica.names(.domainPrefix("vandermeerfietsen")) == [])
    #expect(try replica.count() == 1)
  }

  @Test("are gone once they are erased, also where both come at once")
  func erased() throws {
    let replica = try replica()
    try replica.take([Replicas.customer(), Replicas.customer(18)], erased: [], of: Replicas.amsterdam)
    try replica.take([Replicas.customer()], erased: ["C-2026-000017"], of: Replicas.amsterdam)
    try replica.take([], erased: ["C-2026-000018"], of: Replicas.rotterdam)
    #expect(try replica.names(.domainPrefix("vandermeerfietsen")) == ["AMS/C-2026-000018"])
  }

  @Test("come at most twenty at a time; those of a store that was given up last")
  func most() throws {
    let replica = try replica()
    var former = Replicas.amsterdam
    (former.site, former.isRetired) = ("AMS.1", true)
    try replica.take((1...15).map { Replicas.customer($0) }, erased: [], of: former)
    try replica.take((1...15).map { Replicas.customer($0) }, erased: [], of: Replicas.rotterdam)
    let sites = try replica.customers(.registrationID("12345678", country: "NL"), now: Replicas.now).map(\.site)
    #expect(sites == Array(repeating: "RTM", count: 15) + Array(repeating: "AMS.1", count: 5))
  }

  @Test("of a host of no proper name or moment are not taken", arguments: FleetQuestionTests.strangeStores)
  func strangeStore(store: FleetStore) throws {
    let replica = try replica()
    try replica.take([Replicas.customer()], erased: [], of: store)
    #expect(try replica.count() == 0 && replica.stores() == [])
  }

  private static let strangeStores: [FleetStore] = {
    let changes: [(inout FleetStore) -> Void] = [
      { $0.site = "A" }, { $0.site = "ams" }, { $0.site = "AMS\u{1B}[2J" }, { $0.site = "AMSTERDAM" },
      { $0.site = "AMS.12345" }, { $0.store = "1" }, { $0.store = String(repeating: "g", count: 32) },
      { $0.seenAt = "yesterday" }, { $0.seenAt = "" }, { $0.cursor = -1 },
    ]
    return changes.map { change in
      var store = Replicas.amsterdam
      change(&store)
      return store
    }
  }()

  @Test(
    "with what could steer a terminal or fill a page are not taken",
    arguments: [
      { $0.reference = "C-2026-17" }, { $0.reference = "C-2026-000017\u{1B}[2J" }, { $0.reference = "A-2026-000017" },
      { $0.reference = "C-2026-0000000017" }, { $0.reference = "C-２０２６-000017" }, { $0.country = "nl" },
      { $0.country = "N\u{7}" }, { $0.country = "NLD" }, { $0.number = 0 },
    ] as [@Sendable (inout FleetCustomer) -> Void])
  func strangeCustomer(change: @Sendable (inout FleetCustomer) -> Void) throws {
    let replica = try replica()
    var customer = Replicas.customer()
    change(&customer)
    try replica.take([customer, Replicas.customer(18)], erased: [], of: Replicas.amsterdam)
    #expect(try replica.names(.domainPrefix("vandermeerfietsen")) == ["AMS/C-2026-000018"])
  }

  @Test(
    "lose a text that holds such things, and are not taken where none is left",
    arguments: ["x\u{1B}]0;a\u{7}", "a\u{202E}b", "a\nb", String(repeating: "x", count: 5_000)])
  func strangeText(text: String) throws {
    let replica = try replica()
    var customer = Replicas.customer()
    (customer.nameKey, customer.domainPrefix, customer.emailDomain) = (text, text, text)
    try replica.take([customer], erased: [], of: Replicas.amsterdam)
    let found = try replica.customers(.registrationID("12345678", country: "NL"), now: Replicas.now)
    #expect(found.map { [$0.nameKey, $0.domainPrefix, $0.emailDomain] } == [["", "", ""]])
    (customer.reference, customer.registrationID) = ("C-2026-000018", text)
    try replica.take([customer], erased: [], of: Replicas.amsterdam)
    #expect(try replica.count() == 1)
  }

  @Test("who ask for something else than a record to be erased are not heard")
  func strangeRequests() throws {
    let replica = try replica()
    try replica.setEraseRequests([
      EraseRequest(reference: "C-2026-000001\n", askedAt: Replicas.now, askedBy: "RTM"),
      EraseRequest(reference: "C-2026-000001", askedAt: "soon", askedBy: "RTM"),
      EraseRequest(reference: "C-2026-000001", askedAt: Replicas.now, askedBy: "rtm"),
    ])
    #expect(try replica.eraseRequests() == [])
  }
}
