/// Writes drafts as JSON and reads them back.
public enum DraftCodec {
  /// The shape that this program writes; it reads no other.
  public static let version = 1

  /// One line of JSON.
  public static func encode(_ draft: Draft) -> String {
    var members = [
      JSONMember("version", .number(JSONNumber(version))),
      JSONMember("id", .text(draft.id)), JSONMember("code", .text(draft.code)),
      JSONMember("submission", .text(draft.submission)), JSONMember("owner", .text(draft.owner)),
      JSONMember("answers", RecordWriter.value(of: draft.answers)),
      JSONMember("position", draft.position.json),
      JSONMember("visited", .array(draft.visited.map { .text($0.rawValue) })),
    ]
    if let application = draft.application { members.append(JSONMember("application", application.json)) }
    if let correction = draft.corrects { members.append(JSONMember("corrects", correction.json)) }
    return JSONWriter.text(of: .object(members))
  }

  /// The draft of a text that `encode` wrote; names of fields that no longer exist are passed over.
  public static func decode(_ text: String) throws(DraftFault) -> Draft {
    let value: JSONValue
    do throws(JSONFault) {
      value = try JSONReader.read(text).value
    } catch {
      throw .unreadable
    }
    guard let version = value["version"]?.integer else { throw .unreadable }
    guard version == Self.version else { throw .unknownVersion(version) }
    guard let id = value["id"]?.text, let code = value["code"]?.text, let submission = value["submission"]?.text,
      let owner = value["owner"]?.text, !id.isEmpty, !submission.isEmpty,
      let position = value["position"].flatMap(DraftPosition.init(json:)), case .array(let visited)? = value["visited"],
      case .object(let members)? = value["answers"], let answers = answers(members)
    else { throw .unreadable }
    var draft = Draft(
      id: id, code: code, submission: submission, owner: owner, answers: answers,
      position: position,
      visited: visited.compactMap { $0.text.flatMap(Field.init(rawValue:)) })
    if let application = value["application"], !application.isBlank {
      guard let mark = ApplicationMark(json: application) else { throw .unreadable }
      draft.application = mark
    }
    if let correction = value["corrects"], !correction.isBlank {
      guard let mark = CorrectionMark(json: correction) else { throw .unreadable }
      draft.corrects = mark
    }
    return draft
  }

  static func answers(_ members: [JSONMember]) -> Answers? {
    // A draft is our own writing: anything that does not read cleanly is damage.
    var decoding = RecordDecoding()
    decoding.decode(members)
    return decoding.mistakes.isEmpty ? decoding.answers : nil
  }
}

/// Why a draft cannot be read.
public enum DraftFault: Error, Hashable, Sendable {
  /// Damaged, or no draft at all.
  case unreadable
  /// Written by another version of the program.
  case unknownVersion(Int)
}
