import Records
import Store

/// Requests for a relationship as JSON.
enum RelationshipText {
  /// One line, without a line break.
  static func line(_ stored: StoredRelationshipRequest) -> String {
    var members = [
      JSONMember("number", .number(JSONNumber(Int(stored.number)))), JSONMember("at", .text(stored.at)),
      JSONMember("by", .text(stored.by)),
    ]
    if case .object(let own) = stored.request.value { members += own }
    return JSONWriter.text(of: .object(members))
  }
}
