import ArgumentParser
import Messages
import PartnerCenterAPI
import Records

/// `frontdesk explain`: what an error code of Partner Center means for a record.
struct ExplainCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("explain", about: "usage/about/explain")
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .words("usage/option/explain.code", value: "usage/value/code"),
    completion: .list(ServiceError.all.map { String($0.code) }))
  var code: String

  @Flag(help: .words("usage/option/json.explain"))
  var json = false

  var outer: GlobalOptions? { parent.global }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard let number = Int(code), let error = ServiceError.find(number) else {
      let nearest = ServiceError.nearest(to: code).map { String($0.code) }.joined(separator: ", ")
      throw context.failure("explain/unknown", ["code": code, "codes": nearest], status: ExitStatus.noInput)
    }
    let meaning = context.words.text(error.key)
    if json {
      try context.output.write(line: JSONWriter.text(of: value(of: error, meaning)))
      return ExitStatus.done
    }
    try context.output.say(meaning)
    if !error.fields.isEmpty {
      let words = ProblemWords(context.words)
      let fields = error.fields.map(words.place).joined(separator: ", ")
      try context.output.say(context.words.text("explain/fields", ["fields": fields]))
    }
    if let status = error.status {
      try context.output.say(context.words.text("explain/status", ["status": String(status)]))
    }
    return ExitStatus.done
  }

  private func value(of error: ServiceError, _ meaning: String) -> JSONValue {
    .object([
      JSONMember("code", .number(JSONNumber(error.code))),
      JSONMember("status", error.status.map { .number(JSONNumber($0)) } ?? .null),
      JSONMember("fields", .array(error.fields.map { .text($0.description) })), JSONMember("meaning", .text(meaning)),
    ])
  }
}
