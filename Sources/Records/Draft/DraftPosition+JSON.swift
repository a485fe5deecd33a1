extension DraftPosition {
  /// The position as a draft writes it: what the first release did not know only where there is something to say.
  var json: JSONValue {
    var members = [
      JSONMember("page", .number(JSONNumber(page))), JSONMember("focus", .text(focus)),
      JSONMember("caret", .number(JSONNumber(caret))), JSONMember("scroll", .number(JSONNumber(scroll))),
    ]
    if let text { members.append(JSONMember("text", .text(text))) }
    if !search.isEmpty { members.append(JSONMember("search", .text(search))) }
    if let list {
      members.append(
        JSONMember(
          "list",
          .object([
            JSONMember("filter", .text(list.filter)), JSONMember("caret", .number(JSONNumber(list.caret))),
            JSONMember("selected", .text(list.selected)), JSONMember("scroll", .number(JSONNumber(list.scroll))),
          ])))
    }
    if let review {
      members.append(
        JSONMember(
          "review",
          .object([
            JSONMember("focus", .text(review.focus)), JSONMember("before", RecordWriter.value(of: review.before)),
            JSONMember("field", .text(review.field?.rawValue ?? "")),
          ])))
    }
    if !changed.isEmpty { members.append(JSONMember("changed", .array(changed.map { .text($0.rawValue) }))) }
    return .object(members)
  }

  /// The position in a draft; `nil` where it is damaged. Names of fields that no longer exist are passed over.
  init?(json: JSONValue) {
    guard let page = json["page"]?.integer, let caret = json["caret"]?.integer, let scroll = json["scroll"]?.integer
    else { return nil }
    self.init(
      page: min(max(0, page), 3), focus: json["focus"]?.text ?? "", caret: max(0, caret), scroll: max(0, scroll))
    text = json["text"]?.text
    search = json["search"]?.text ?? ""
    list = json["list"].map { list in
      DraftList(
        filter: list["filter"]?.text ?? "", caret: max(0, list["caret"]?.integer ?? 0),
        selected: list["selected"]?.text ?? "", scroll: max(0, list["scroll"]?.integer ?? 0))
    }
    if let value = json["review"], case .object(let members)? = value["before"] {
      guard let before = DraftCodec.answers(members) else { return nil }
      review = DraftReview(
        focus: value["focus"]?.text ?? "", before: before, field: value["field"]?.text.flatMap(Field.init(rawValue:)))
    }
    if case .array(let fields)? = json["changed"] {
      changed = fields.compactMap { $0.text.flatMap(Field.init(rawValue:)) }
    }
  }
}
