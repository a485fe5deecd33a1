import Rules
import Store

/// What the tests of the replica put into it.
enum Replicas {
  static let amsterdam = FleetStore(
    store: "00112233-4455-6677-8899-aabbccddeeff", site: "AMS", cursor: 40, seenAt: "2026-11-22T11:56:00Z")
  static let rotterdam = FleetStore(
    store: "ffeeddccbbaa99887766554433221100", site: "RTM", cursor: 7, seenAt: "2026-11-20T12:00:00Z")
  static let now = "2026-11-22T12:00:00Z"

  static func customer(
    _ place: Int = 17, name: String = "Van der Meer Fietsen B.V.", registrationID: String = "12345678",
    domainPrefix: String = "vandermeerfietsen", emailDomain: String = "vandermeerfietsen.nl", country: String = "NL",
    number: Int64 = 1
  ) -> FleetCustomer {
    let digits = String(place)
    return FleetCustomer(
      reference: "C-2026-" + String(repeating: "0", count: 6 - digits.count) + digits, number: number,
      country: country, registrationID: registrationID, domainPrefix: domainPrefix, emailDomain: emailDomain,
      nameKey: CustomerNameKey(name).text)
  }
}

extension StoreFolder {
  var replica: String { FleetReplica.path(besideStore: store) }

  func openReplica(_ access: Access = .readWrite) throws(StoreError) -> FleetReplica {
    try FleetReplica(path: replica, access: access)
  }
}

extension FleetReplica {
  /// The customers that answer a question, each as `AMS/C-2026-000017`.
  func names(_ question: CustomerQuestion) throws -> [String] {
    try customers(question, now: Replicas.now).map { "\($0.site)/\($0.reference)" }
  }
}
