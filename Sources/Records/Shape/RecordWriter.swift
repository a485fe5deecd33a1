internal import Rules

/// Writes a record as JSON, in the order of its shape.
public enum RecordWriter {
  /// One line, without a line break.
  public static func line(of answers: Answers, saved: SavedStamp? = nil) -> String {
    JSONWriter.text(of: value(of: answers, saved: saved))
  }

  /// The record as a value, to be written inside something larger.
  public static func value(of answers: Answers, saved: SavedStamp? = nil) -> JSONValue {
    var members = [
      JSONMember("country", .text(answers[.country])),
      member(RecordShape.qualification, answers), member(RecordShape.company, answers),
      member(RecordShape.address, answers), member(RecordShape.contact, answers),
      JSONMember("culture", .text(answers[.culture])),
      JSONMember(
        "reseller",
        .object([
          JSONMember("partnerID", .text(answers[.reseller])),
          JSONMember("additional", .array(answers.additionalResellers.map { .text($0) })),
        ])),
      member(RecordShape.agreement, answers), member(RecordShape.confirmations, answers),
      JSONMember("subscriptions", .array(answers.subscriptions.map(value(of:)))),
    ]
    if let saved { members.append(JSONMember("saved", value(of: saved))) }
    return .object(members)
  }

  private static func member(_ section: RecordShape.Section, _ answers: Answers) -> JSONMember {
    var members: [JSONMember] = []
    for entry in section.entries {
      let text = answers[entry.field]
      if entry.isOptional, text.isEmpty { continue }
      let value = RecordShape.isConfirmation(entry.field) ? JSONValue.boolean(text == "true") : .text(text)
      members.append(JSONMember(entry.key, value))
    }
    return JSONMember(section.name, .object(members))
  }

  private static func value(of line: OrderLine) -> JSONValue {
    .object([
      JSONMember("offer", .text(line.offer)), JSONMember("quantity", .number(JSONNumber(line.quantity))),
      JSONMember("billing", .text(line.billing)), JSONMember("term", .text(line.term)),
    ])
  }

  private static func value(of stamp: SavedStamp) -> JSONValue {
    .object([
      JSONMember("reference", .text(stamp.reference)), JSONMember("id", .text(stamp.id)),
      JSONMember("at", .text(stamp.at)), JSONMember("by", .text(stamp.by)),
      JSONMember("rules", .text(stamp.rules)), JSONMember("submission", .text(stamp.submission)),
    ])
  }
}
