public import Catalog
public import Records
internal import Reference
public import Rules

/// Everything that the calls of one record are made of.
public struct CallSource: Sendable {
  /// The record's reference, such as `C-2026-000042`.
  public let reference: String
  /// The answers in the form in which they are stored.
  public let answers: Answers
  /// The GUID of the tenant that was made for the customer; `nil` before there is one.
  public let tenantID: String?
  /// The GUID of the first reseller's tenant; empty where the record names no reseller or no list knows its tenant.
  public let resellerTenantID: String
  /// The segment of each offer of the order, where a list says it.
  public let segments: [String: OfferSegment]
  /// UTC, ISO 8601, such as `2026-11-27T03:10:00Z`.
  public let now: String

  /// - Parameters:
  ///   - resellers: the partner's resellers, of which the first one of the record gives its tenant.
  ///   - offer: what the lists know of an offer.
  public init(
    reference: String, answers: Answers, tenantID: String? = nil, resellers: ResellerList,
    offer: (String) -> OfferFacts?, now: String
  ) {
    self.reference = reference
    self.answers = answers
    self.tenantID = tenantID
    self.now = now
    resellerTenantID = resellers.reseller(answers[.reseller])?.tenantID ?? ""
    var segments: [String: OfferSegment] = [:]
    for line in answers.subscriptions { segments[line.offer] = offer(line.offer)?.segment }
    self.segments = segments
  }

  /// Whether the record names a reseller.
  var hasReseller: Bool { !answers[.reseller].isEmpty }

  /// A phone number as an authority of the customer's country takes it.
  func phone(_ field: Field) -> String { PhoneNumber.dialled(answers[field], in: answers[.country]) }

  /// The state as Partner Center's lists have it: two letters in the United States and Canada, the full name in
  /// Australia; elsewhere as it is kept.
  var state: String {
    let state = answers[.state]
    guard answers[.country] == "AU" else { return state }
    return AddressFormats.areas("AU").first { $0.key == state }?.name ?? state
  }
}
