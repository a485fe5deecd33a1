/// Writes applications as JSON.
public enum ApplicationWriter {
  /// The key under which a record's JSON says what it is an application of; readers of records pass it over.
  static let key = "application"

  /// One line: the application, then the record of its answers.
  public static func line(of application: Application) -> String {
    var members = [JSONMember(key, .object(members(of: application)))]
    if case .object(let record) = RecordWriter.value(of: application.answers) { members += record }
    return JSONWriter.text(of: .object(members))
  }

  /// One line for a list: what the application is, whose and of which country, and none of the other answers.
  public static func summary(of application: Application) -> String {
    JSONWriter.text(
      of: .object(
        members(of: application) + [
          JSONMember("name", .text(application.answers[.companyName])),
          JSONMember("country", .text(application.answers[.country])),
        ]))
  }

  private static func members(of application: Application) -> [JSONMember] {
    [
      JSONMember("reference", .text(application.reference)), JSONMember("id", .text(application.id)),
      JSONMember("at", .text(application.at)), JSONMember("language", .text(application.language)),
      JSONMember("state", .text(application.state.rawValue)), JSONMember("openedBy", .text(application.openedBy)),
    ]
  }
}

extension ApplicationMark {
  /// The mark as drafts and records write it.
  var json: JSONValue { .object([JSONMember("reference", .text(reference)), JSONMember("at", .text(at))]) }

  /// The mark of a draft; `nil` where it is damaged.
  init?(json: JSONValue) {
    guard let reference = json["reference"]?.text, let at = json["at"]?.text, !reference.isEmpty, !at.isEmpty else {
      return nil
    }
    self.init(reference: reference, at: at)
  }
}
