internal import Rules

/// Writes a record as JSON, in the order of its shape.
public enum RecordWriter {
  /// One line, without a line break.
  public static func line(of answers: Answers, saved: SavedStamp? = nil) -> String {
    JSONWriter.text(of: value(of: answers, saved: saved))
  }

  /// The record as a value, to be written inside something larger.
  public static func value(of answers: Answers, saved: SavedStamp? = nil) -> JSONValue {
    var members: [JSONMember] = []
    for section in RecordShape.sections {
      guard let field = section.value else {
        members.append(JSONMember(section.name, object(section.entries, answers)))
        continue
      }
      if isWritten(field, answers) { members.append(JSONMember(section.name, value(of: field, answers))) }
    }
    if let saved { members.append(JSONMember("saved", value(of: saved))) }
    return .object(members)
  }

  private static func object(_ entries: [FieldDefinition], _ answers: Answers) -> JSONValue {
    var members: [JSONMember] = []
    for entry in entries {
      guard let key = entry.key, isWritten(entry, answers) else { continue }
      members.append(JSONMember(key, value(of: entry, answers)))
    }
    return .object(members)
  }

  private static func isWritten(_ definition: FieldDefinition, _ answers: Answers) -> Bool {
    !definition.stored.isLeftOutWhenEmpty || !answers[definition.field].isEmpty
  }

  private static func value(of definition: FieldDefinition, _ answers: Answers) -> JSONValue {
    switch definition.stored {
    case .text, .optionalText: .text(answers[definition.field])
    case .boolean, .optionalBoolean: .boolean(answers[definition.field] == "true")
    case .partnerIDs: .array(answers.additionalResellers.map { .text($0) })
    case .orderLines: .array(answers.subscriptions.map(value(of:)))
    }
  }

  private static func value(of line: OrderLine) -> JSONValue {
    var members = [
      JSONMember("offer", .text(line.offer)), JSONMember("quantity", .number(JSONNumber(line.quantity))),
      JSONMember("billing", .text(line.billing)), JSONMember("term", .text(line.term)),
    ]
    // What few lines have is left out of the others.
    if line.isAttested { members.append(JSONMember(SubscriptionPart.attestation.rawValue, .boolean(true))) }
    if !line.renewsTo.isEmpty { members.append(JSONMember(SubscriptionPart.renewsTo.rawValue, .text(line.renewsTo))) }
    return .object(members)
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
    if let tenant = stamp.tenant { members.append(JSONMember("tenant", tenant.json)) }
    if !stamp.order.isEmpty { members.append(JSONMember("order", KeptPrice.value(of: stamp.order))) }
    return .object(members)
  }
}
