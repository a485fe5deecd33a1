internal import Records
internal import Rules

/// The body of a cart (`POST /v1/customers/{id}/carts`; Partner Center, "Create a cart").
enum CartBody {
  static let shape = BodyShape<CallSource>(members: [
    BodyMember("PartnerOnRecordAttestationAccepted", .boolean(), from: .confirmPartnerRole) { source in
      .boolean(source.answers[.confirmPartnerRole] == "true" && source.answers[.confirmNoAffiliateResale] == "true")
    },
    BodyMember("lineItems", .array(of: line.schema, most: 999)) { source in
      .array(CartLine.all(of: source).map { line.value(of: $0) })
    },
  ])

  private static let line = BodyShape<CartLine>(members: [
    BodyMember("id", .integer(least: 0)) { .number(JSONNumber($0.number)) },
    BodyMember("catalogItemId", .text(pattern: APIPattern.catalogItem)) { .text($0.catalogItem) },
    BodyMember("quantity", .integer(least: 1)) { .number(JSONNumber($0.line.quantity)) },
    BodyMember("billingCycle", .text(least: 1)) { .text($0.line.billing) },
    BodyMember("termDuration", .text(pattern: "^P[1-9][0-9]*[DMY]$")) { .text($0.line.term) },
    BodyMember("participants", .array(of: participant.schema, most: 6), isRequired: false) { line in
      line.participants.isEmpty ? nil : .array(line.participants.map { participant.value(of: $0) })
    },
    BodyMember("provisioningContext", .object([])) { _ in .object([]) },
    // Only a trial becomes something else at its end.
    BodyMember("renewsTo", renewal.schema, isRequired: false) { line in
      line.line.renewsTo.isEmpty ? nil : renewal.value(of: line)
    },
    BodyMember("attestationAccepted", .constant(.boolean(true)), isRequired: false) {
      $0.line.isAttested ? .boolean(true) : nil
    },
  ])

  private static let renewal = BodyShape<CartLine>(members: [
    BodyMember("termDuration", .text(pattern: "^P[1-9][0-9]*[DMY]$")) { .text($0.line.renewsTo) }
  ])

  private static let participant = BodyShape<CartLine.Participant>(members: [
    BodyMember("key", .text(values: [CartLine.Participant.first, CartLine.Participant.additional])) { .text($0.key) },
    BodyMember("value", .text(pattern: "^[0-9]{1,10}$")) { .text($0.partnerID) },
  ])
}

/// A line of the order as a line of a cart.
struct CartLine: Sendable {
  /// A reseller that takes part in a line.
  struct Participant: Sendable {
    static let first = "transaction_reseller"
    static let additional = "additional_transaction_reseller"
    let key: String
    let partnerID: String
  }

  let number: Int
  let line: OrderLine
  let participants: [Participant]

  /// The lines of a record's order.
  static func all(of source: CallSource) -> [CartLine] {
    let answers = source.answers
    var participants: [Participant] = []
    if source.hasReseller {
      participants.append(Participant(key: Participant.first, partnerID: answers[.reseller]))
      participants += answers.additionalResellers.map { Participant(key: Participant.additional, partnerID: $0) }
    }
    return answers.subscriptions.enumerated().map { number, line in
      CartLine(number: number, line: line, participants: participants)
    }
  }

  /// Product and SKU; `nil` for an offer of the old kind, whose id is a catalogue item of its own.
  var productAndSKU: (product: Substring, sku: Substring)? {
    let parts = line.offer.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }

  /// Product, SKU and the availability, which is each customer's own and changes: a hole.
  var catalogItem: String {
    productAndSKU == nil ? line.offer : line.offer + ":" + CallHole.availabilityID.text
  }
}
