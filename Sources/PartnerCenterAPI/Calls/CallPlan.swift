internal import Catalog
internal import Records
internal import Rules

/// The calls that make a saved record real at Partner Center, in the order in which they are made.
///
/// Source: Partner Center's REST documentation of 2021 and 2023.
public struct CallPlan: Sendable {
  /// The record's reference.
  public let reference: String
  /// The tenant that is there already; `nil` where the calls make one.
  public let tenantID: String?
  /// The first reseller of the record, whose tenant no list knows; empty where there is none such.
  public let resellerWithoutTenant: String
  /// The calls.
  public let calls: [APICall]
  /// The holes that are filled before or between the calls, each once.
  public let holes: [CallHole]

  /// The address that the calls are made to.
  public static let base = "https://api.partnercenter.microsoft.com"
  /// Where the template of the agreement is asked for.
  public static let templatePath = "/v1/agreements?agreementType=" + AgreementBody.kind

  /// The calls of a record. Where its tenant is there already, they begin behind the one that makes it.
  public init(_ source: CallSource) {
    reference = source.reference
    tenantID = source.tenantID
    resellerWithoutTenant =
      source.tenantID == nil && source.hasReseller && source.resellerTenantID.isEmpty ? source.answers[.reseller] : ""
    let calls = (source.tenantID == nil ? Self.making(source) : []) + Self.completing(source) + Self.buying(source)
    self.calls = calls
    holes = CallHole.allCases.filter { hole in calls.contains { $0.holes.contains(hole) } }
  }

  // MARK: - The calls

  private static func making(_ source: CallSource) -> [APICall] {
    [
      APICall(.domain, "HEAD", "/v1/domains/" + source.domain),
      APICall(.address, "POST", "/v1/validations/address", body: AddressBody.shape.value(of: source)),
      APICall(.customer, "POST", "/v1/customers", body: CustomerBody.shape.value(of: source)),
    ]
  }

  private static func completing(_ source: CallSource) -> [APICall] {
    var calls: [APICall] = []
    let customer = path(source)
    let qualification = source.answers[.qualification]
    if !qualification.isEmpty, qualification != "none" {
      calls.append(
        APICall(
          .qualification, "POST", customer + "/qualifications", body: QualificationBody.shape.value(of: source)))
    }
    if source.answers[.agreementAcceptance] == "partnerAttested" {
      calls.append(
        APICall(.agreement, "POST", customer + "/agreements", body: AgreementBody.shape.value(of: source)))
    }
    return calls
  }

  private static func buying(_ source: CallSource) -> [APICall] {
    let lines = CartLine.all(of: source)
    if lines.isEmpty { return [] }
    let customer = path(source)
    let found = lines.compactMap { line in
      line.productAndSKU.map { part in
        APICall(
          .availability, "GET", "\(customer)/products/\(part.product)/skus/\(part.sku)/availabilities",
          choice: choice(line, source))
      }
    }
    return found + [
      APICall(.cart, "POST", customer + "/carts", body: CartBody.shape.value(of: source)),
      APICall(.checkout, "POST", "\(customer)/carts/\(CallHole.cartID.text)/checkout"),
    ]
  }

  private static func choice(_ line: CartLine, _ source: CallSource) -> [JSONMember] {
    var members = [JSONMember("line", .number(JSONNumber(line.number)))]
    if let segment = source.segments[line.line.offer] {
      members.append(JSONMember("segment", .text(segment.nameAtMicrosoft)))
    }
    return members + [
      JSONMember("country", .text(source.answers[.country])), JSONMember("isPurchasable", .boolean(true)),
      JSONMember("termDuration", .text(line.line.term)), JSONMember("billingCycle", .text(line.line.billing)),
    ]
  }

  private static func path(_ source: CallSource) -> String {
    "/v1/customers/" + (source.tenantID ?? CallHole.customerTenantID.text)
  }
}
