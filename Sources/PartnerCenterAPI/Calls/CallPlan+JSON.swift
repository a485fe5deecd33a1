internal import Catalog
public import Records
internal import Rules

extension CallPlan {
  /// The calls as one object, for other programs: who is made, what is called, and where what is missing comes from.
  public var json: JSONValue {
    var members = [JSONMember("record", .text(reference))]
    if let tenantID { members.append(JSONMember("tenant", .text(tenantID))) }
    members.append(JSONMember("steps", .array(calls.enumerated().map { Self.json($1, step: $0 + 1) })))
    members.append(JSONMember("holes", .array(holes.map(json(of:)))))
    return .object(members)
  }

  private static func json(_ call: APICall, step: Int) -> JSONValue {
    var members = [
      JSONMember("step", .number(JSONNumber(step))), JSONMember("purpose", .text(call.purpose.rawValue)),
      JSONMember("method", .text(call.method)), JSONMember("path", .text(call.path)),
      JSONMember("body", call.body ?? .null),
    ]
    if !call.choice.isEmpty { members.append(JSONMember("choose", .object(call.choice))) }
    return .object(members)
  }

  private func json(of hole: CallHole) -> JSONValue {
    var members = [JSONMember("name", .text(hole.rawValue))]
    switch hole {
    case .resellerTenantID: members.append(JSONMember("reseller", .text(resellerWithoutTenant)))
    case .templateID: members.append(JSONMember("path", .text(Self.templatePath)))
    case .customerTenantID, .availabilityID, .cartID:
      members.append(JSONMember("steps", .array(steps(filling: hole).map { .number(JSONNumber($0)) })))
    }
    return .object(members)
  }

  /// The steps whose answers fill a hole, from 1.
  public func steps(filling hole: CallHole) -> [Int] {
    calls.enumerated().filter { $0.element.purpose == hole.answeredBy }.map { $0.offset + 1 }
  }
}

extension OfferSegment {
  /// What Partner Center calls the segment of an availability (Partner Center, "Product resources").
  var nameAtMicrosoft: String {
    switch self {
    case .commercial: "Commercial"
    case .education: "Education"
    case .government: "Government"
    case .nonprofit: "NonProfit"
    }
  }
}
