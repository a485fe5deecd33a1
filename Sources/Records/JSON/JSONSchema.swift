/// What a value of JSON may be (JSON Schema, draft 2020-12): the schema as a value, to be written or put into a larger one.
public struct JSONSchema: Hashable, Sendable {
  /// The schema itself.
  public let json: JSONValue

  /// A schema that was put together elsewhere.
  public init(_ json: JSONValue) { self.json = json }

  private init(_ members: [JSONMember]) { json = .object(members) }

  /// A text, of a least and a largest number of code points, of a pattern (ECMA-262), or one of some values.
  public static func text(
    least: Int? = nil, most: Int? = nil, pattern: String? = nil, values: [String]? = nil, isNullable: Bool = false
  ) -> JSONSchema {
    var members = [type("string", isNullable)]
    if let least { members.append(JSONMember("minLength", .number(JSONNumber(least)))) }
    if let most { members.append(JSONMember("maxLength", .number(JSONNumber(most)))) }
    if let pattern { members.append(JSONMember("pattern", .text(pattern))) }
    if let values { members.append(JSONMember("enum", .array(values.map { .text($0) } + (isNullable ? [.null] : [])))) }
    return JSONSchema(members)
  }

  /// A whole number between two others.
  public static func integer(least: Int? = nil, most: Int? = nil, isNullable: Bool = false) -> JSONSchema {
    var members = [type("integer", isNullable)]
    if let least { members.append(JSONMember("minimum", .number(JSONNumber(least)))) }
    if let most { members.append(JSONMember("maximum", .number(JSONNumber(most)))) }
    return JSONSchema(members)
  }

  /// `true` or `false`.
  public static func boolean(isNullable: Bool = false) -> JSONSchema { JSONSchema([type("boolean", isNullable)]) }

  /// One value and no other.
  public static func constant(_ value: JSONValue) -> JSONSchema { JSONSchema([JSONMember("const", value)]) }

  /// An array whose elements are all of one kind.
  public static func array(of element: JSONSchema, most: Int? = nil, isNullable: Bool = false) -> JSONSchema {
    var members = [type("array", isNullable), JSONMember("items", element.json)]
    if let most { members.append(JSONMember("maxItems", .number(JSONNumber(most)))) }
    return JSONSchema(members)
  }

  /// An object with these members and no others.
  public static func object(
    _ properties: [(key: String, schema: JSONSchema)], required: [String] = [], conditions: [JSONSchema] = [],
    isNullable: Bool = false
  ) -> JSONSchema {
    var members = [
      type("object", isNullable),
      JSONMember("properties", .object(properties.map { JSONMember($0.key, $0.schema.json) })),
    ]
    if !required.isEmpty { members.append(JSONMember("required", .array(required.map { .text($0) }))) }
    members.append(JSONMember("additionalProperties", .boolean(false)))
    if !conditions.isEmpty { members.append(JSONMember("allOf", .array(conditions.map(\.json)))) }
    return JSONSchema(members)
  }

  /// Where a member has a value, another member is required.
  public static func when(_ key: String, is value: String, requires required: String) -> JSONSchema {
    JSONSchema([
      JSONMember(
        "if",
        .object([
          JSONMember("properties", .object([JSONMember(key, constant(.text(value)).json)])),
          JSONMember("required", .array([.text(key)])),
        ])),
      JSONMember("then", .object([JSONMember("required", .array([.text(required)]))])),
    ])
  }

  /// The schema with a sentence for people.
  public func described(_ text: String) -> JSONSchema {
    guard case .object(let members) = json else { return self }
    return JSONSchema(members + [JSONMember("description", .text(text))])
  }

  /// A whole schema, as it stands in a file of its own.
  public func document(title: String) -> JSONValue {
    guard case .object(let members) = json else { return json }
    return .object(
      [
        JSONMember("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        JSONMember("title", .text(title)),
      ] + members)
  }

  private static func type(_ name: String, _ isNullable: Bool) -> JSONMember {
    JSONMember("type", isNullable ? .array([.text(name), .text("null")]) : .text(name))
  }
}
