public import Rules
internal import Reference

/// The shape of a record as a schema of JSON, made from the declarations that the reader goes by.
///
/// It says which members there are, of which kind, and which of them no record is without. What a value may be in a country,
/// and beside which others, only the rules say: `frontdesk check`.
public enum RecordSchema {
  /// The schema of records; required is what the rules refuse to find empty in every country.
  public static func schema(in context: RuleContext) -> JSONSchema {
    let contexts = Countries.all.map { country in
      var local = context
      local.country = country.code
      return local
    }
    var properties: [(key: String, schema: JSONSchema)] = []
    var required: [String] = []
    for section in RecordShape.sections {
      let fields = section.value.map { [$0] } ?? section.entries
      let demanded = fields.filter { field in
        contexts.allSatisfy { RecordChecker.isRequired(field.field, in: $0) }
      }
      if !demanded.isEmpty { required.append(section.name) }
      if let field = section.value {
        properties.append((section.name, schema(of: field, isRequired: !demanded.isEmpty)))
        continue
      }
      let members = fields.compactMap { field in
        field.key.map { ($0, schema(of: field, isRequired: demanded.contains { $0.field == field.field })) }
      }
      properties.append(
        (
          section.name,
          .object(members, required: demanded.compactMap(\.key), isNullable: demanded.isEmpty)
        ))
    }
    for key in RecordShape.passedOver {
      properties.append((key, JSONSchema(.object([JSONMember("type", .text("object"))]))))
    }
    return .object(properties, required: required)
  }

  private static func schema(of definition: FieldDefinition, isRequired: Bool) -> JSONSchema {
    switch definition.stored {
    case .boolean, .optionalBoolean: .boolean(isNullable: !isRequired)
    case .partnerIDs: .array(of: .text(pattern: "^[0-9]{1,10}$"), isNullable: true)
    case .orderLines: .array(of: line, isNullable: true)
    case .text, .optionalText: text(definition, isRequired)
    }
  }

  private static func text(_ definition: FieldDefinition, _ isRequired: Bool) -> JSONSchema {
    let least = isRequired ? 1 : nil
    switch definition.control {
    case .choice(let choices):
      return .text(values: choices.all + (isRequired ? [] : [""]), isNullable: !isRequired)
    case .date: return .text(least: least, pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$", isNullable: !isRequired)
    case .list(.countries): return .text(pattern: "^[A-Z]{2}$", isNullable: !isRequired)
    case .list(.resellers): return .text(pattern: "^([0-9]{1,10})?$", isNullable: !isRequired)
    case .list(.cultures): return .text(pattern: "^[a-z]{2,3}(-[0-9A-Za-z]{2,8})+$", isNullable: !isRequired)
    case .text, .tick, .adder: return .text(least: least, isNullable: !isRequired)
    }
  }

  /// A line of the order.
  private static let line = JSONSchema.object(
    SubscriptionPart.allCases.map { ($0.rawValue, schema(of: $0)) },
    required: [SubscriptionPart.offer, .quantity, .billing, .term].map(\.rawValue))

  private static func schema(of part: SubscriptionPart) -> JSONSchema {
    switch part {
    case .offer, .billing: .text(least: 1)
    case .quantity: .integer(least: 1)
    case .term: .text(pattern: "^P[1-9][0-9]*[DMY]$")
    case .renewsTo: .text(pattern: "^(P[1-9][0-9]*[DMY])?$", isNullable: true)
    case .attestation: .boolean(isNullable: true)
    }
  }
}
