internal import Rules

/// Writes a record as JSON, in the order of its shape.
public enum RecordWriter {
  /// One line, without a line break.
  public static func line(of answers: Answers, saved: SavedStamp? = nil) -> String {
    JSONWriter.text(of: value(of: answers, saved: saved))
  }

  /// The record as a value, to be written inside something larger.
  public static func value(of answers: Answers, saved: SavedStamp? = nil) -> JSONValue {
    var members = RecordShape.sections.map { section in
      JSONMember(section.name, section.value.map { value(of: $0, answers) } ?? object(section.entries, answers))
    }
    if let saved { members.append(JSONMember("saved", value(of: saved))) }
    return .object(members)
  }

  private static func object(_ entries: [FieldDefinition], _ answers: Answers) -> JSONValue {
    var members: [JSONMember] = []
    for entry in entries {
      guard let key = entry.key, entry.stored != .optionalText || !answers[entry.field].isEmpty else { continue }
      members.append(JSONMember(key, value(of: entry, answers)))
    }
    return .object(members)
  }

  private static func value(of definition: FieldDefinition, _ answers: Answers) -> JSONValue {
    switch definition.stored {
    case .text, .optionalText: .text(answers[definition.field])
    case .boolean: .boolean(answers[definition.field] == "true")
    case .partnerIDs: .array(answers.additionalResellers.map { .text($0) })
    case .orderLines: .array(answers.subscriptions.map(value(of:)))
    }
  }

  private static func value(of line: OrderLine) -> JSONValue {
    .object([
      JSONMember("offer", .text(line.offer)), JSONMember("quantity", .number(JSONNumber(line.quantity))),
      JSONMember("billing", .text(line.billing)), JSONMember("term", .text(line.term)),
    ])
  }

  private static func value(of stamp: SavedStamp) -> JSONValue {
    var members = [
      JSONMember("reference", .text(stamp.reference)), JSONMember("id", .text(stamp.id)),
      JSONMember("at", .text(stamp.at)), JSONMember("by", .text(stamp.by)),
      JSONMember("rules", .text(stamp.rules)), JSONMember("submission", .text(stamp.submission)),
    ]
    if stamp.version > 1 { members.append(JSONMember("version", .number(JSONNumber(stamp.version)))) }
    if let corrected = stamp.corrected {
      members.append(
        JSONMember(
          "corrected", .object([JSONMember("at", .text(corrected.at)), JSONMember("by", .text(corrected.by))])))
    }
    if let application = stamp.application { members.append(JSONMember("application", application.json)) }
    if !stamp.order.isEmpty { members.append(JSONMember("order", KeptPrice.value(of: stamp.order))) }
    return .object(members)
  }
}
