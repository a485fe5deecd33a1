/// The tenant that was made for a customer at Microsoft, as an operator noted it beside the record.
public struct RecordLink: Hashable, Sendable {
  /// The GUID of the tenant, lower case.
  public var tenantID: String
  /// When it was noted: UTC, ISO 8601.
  public var at: String
  /// The login of the operator who noted it.
  public var by: String

  /// A tenant that an operator noted at a moment.
  public init(tenantID: String, at: String, by: String) {
    self.tenantID = tenantID
    self.at = at
    self.by = by
  }

  /// The answers that a correction leaves as they are once the tenant is made: Microsoft lets nobody change them.
  public static let keptFields: [Field] = [.country, .domainPrefix]

  /// Those of these fields that have another answer in one record than in the other; case makes no difference.
  public static func changedFields(_ answers: Answers, since saved: Answers) -> [Field] {
    keptFields.filter { answers[$0].lowercased() != saved[$0].lowercased() }
  }

  var json: JSONValue {
    .object([JSONMember("id", .text(tenantID)), JSONMember("at", .text(at)), JSONMember("by", .text(by))])
  }
}
