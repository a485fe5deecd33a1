public import Records

/// What `frontdesk-sync` answers on standard output: one line of JSON.
public enum SyncAnswer: Hashable, Sendable {
  /// What was done, as the members of the line that `--json` prints.
  case done([JSONMember])
  /// Why it was not.
  case failed(SyncFailure)

  /// The line, without its end.
  public var line: String {
    switch self {
    case .done(let members): return JSONWriter.text(of: .object(members))
    case .failed(let failure):
      let arguments = failure.arguments.sorted { $0.key < $1.key }.map { JSONMember($0.key, .text($0.value)) }
      return JSONWriter.text(
        of: .object([
          JSONMember("failed", .text(failure.kind.rawValue)), JSONMember("arguments", .object(arguments)),
        ]))
    }
  }

  /// What a line says; `nil` where it is not one of ours.
  public init?(line: String) {
    guard let (value, _) = try? JSONReader.read(line), case .object(let members) = value else { return nil }
    guard let name = value["failed"]?.text else {
      self = .done(members)
      return
    }
    guard let kind = SyncFailure.Kind(rawValue: name) else { return nil }
    var arguments: [String: String] = [:]
    if case .object(let given) = value["arguments"] {
      for member in given { arguments[member.key] = member.value.text }
    }
    self = .failed(SyncFailure(kind, arguments))
  }
}
