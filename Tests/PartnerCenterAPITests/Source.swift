import Catalog
import PartnerCenterAPI
import Records
import Rules
import TestSupport

/// The calls of the example record, changed here and there.
enum Source {
  static let tenant = "3f1f4b6e-5d0a-4c39-9f0e-7a1d52c84e01"

  static let resellers = ResellerList(resellers: [
    Reseller(
      partnerID: "4847383", name: "Noordzee ICT B.V.", tenantID: tenant, country: "NL", isAgreementSigned: true),
    Reseller(partnerID: "1234566", name: "Zonder Tenant", country: "NL", isAgreementSigned: true),
  ])

  static func plan(
    _ answers: Answers = ExampleRecord.normal, tenantID: String? = nil, segments: [String: OfferSegment] = [:],
    now: String = "2026-11-27T03:10:00Z"
  ) -> CallPlan {
    CallPlan(
      CallSource(
        reference: "C-2026-000042", answers: answers, tenantID: tenantID, resellers: resellers,
        offer: { id in
          segments[id].map {
            OfferFacts(
              id: id, segment: $0, isAddOn: false, prerequisites: [], minimumQuantity: 1, maximumQuantity: 300,
              limitPerCustomer: nil, plans: [], markets: [])
          }
        }, now: now))
  }

  /// The calls of the example record with single answers changed.
  static func plan(changing changes: [Field: String], _ change: (inout Answers) -> Void = { _ in }) -> CallPlan {
    var answers = ExampleRecord.normal
    for (field, value) in changes { answers[field] = value }
    change(&answers)
    return plan(answers)
  }
}

extension ExampleRecord {
  /// The example in the form in which it is stored.
  static let normal = RecordReader(environment: Fixtures.environment).decode(stored).answers
}

extension CallPlan {
  /// The body of the first call for something.
  func body(_ purpose: CallPurpose) -> JSONValue? { calls.first { $0.purpose == purpose }?.body }
}

extension JSONValue {
  /// A value further down, by keys with dots and numbers between: `lineItems.0.id`.
  func at(_ path: String) -> JSONValue? {
    path.split(separator: ".").reduce(Optional(self)) { value, key in
      if case .array(let values)? = value { return Int(key).flatMap { values.indices.contains($0) ? values[$0] : nil } }
      return value?[String(key)]
    }
  }

  /// Members in one order, for comparing.
  var sorted: JSONValue {
    switch self {
    case .object(let members):
      .object(members.map { JSONMember($0.key, $0.value.sorted) }.sorted { $0.key < $1.key })
    case .array(let values): .array(values.map(\.sorted))
    case .null, .boolean, .number, .text: self
    }
  }
}
