internal import Records

/// One member of a body that the API takes: its key, what may stand there, and where its value comes from.
///
/// The body and its schema are written from the same members, so that neither can say what the other does not.
struct BodyMember<Source: Sendable>: Sendable {
  let key: String
  let schema: JSONSchema
  let isRequired: Bool
  /// The fields of the form whose answers stand here, by the path below this member; empty for the member itself.
  let fields: [(path: String, field: Field)]
  /// The value; `nil` where the member is left out.
  let value: @Sendable (Source) -> JSONValue?

  /// A member that is a text, a number or an array.
  init(
    _ key: String, _ schema: JSONSchema, from field: Field? = nil, isRequired: Bool = true,
    _ value: @escaping @Sendable (Source) -> JSONValue?
  ) {
    self.key = key
    self.schema = schema
    self.isRequired = isRequired
    fields = field.map { [("", $0)] } ?? []
    self.value = value
  }

  /// A member that is an object of the same source.
  init(_ key: String, _ shape: BodyShape<Source>) {
    self.key = key
    schema = shape.schema
    isRequired = true
    fields = shape.fields
    value = { shape.value(of: $0) }
  }
}

/// The members of a body, or of an object in one.
struct BodyShape<Source: Sendable>: Sendable {
  let members: [BodyMember<Source>]
  /// What holds between the members.
  var conditions: [JSONSchema] = []

  /// The body of a source.
  func value(of source: Source) -> JSONValue {
    .object(members.compactMap { member in member.value(source).map { JSONMember(member.key, $0) } })
  }

  /// What every such body is.
  var schema: JSONSchema {
    .object(
      members.map { ($0.key, $0.schema) }, required: members.filter(\.isRequired).map(\.key), conditions: conditions)
  }

  /// The fields by the path at which their answers stand, such as `BillingProfile.Email`.
  var fields: [(path: String, field: Field)] {
    members.flatMap { member in
      member.fields.map { (member.key + ($0.path.isEmpty ? "" : "." + $0.path), $0.field) }
    }
  }
}

extension JSONValue {
  /// A text; `null` for the empty one.
  static func textOrNull(_ text: String) -> JSONValue { text.isEmpty ? .null : .text(text) }

  /// A text; `nil` for the empty one, which leaves the member out.
  static func textOrNothing(_ text: String) -> JSONValue? { text.isEmpty ? nil : .text(text) }
}
