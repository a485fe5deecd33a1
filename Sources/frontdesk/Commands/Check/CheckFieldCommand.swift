import ArgumentParser
import Glibc
import Messages
import Records
import Rules

/// `frontdesk check-field`: checks the values of one field.
struct CheckFieldCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("check-field", about: "usage/about/check-field")
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: .words("usage/option/field.field", value: "usage/value/field"), completion: Completion.fields)
  var field: String

  @Argument(help: .words("usage/option/field.value", value: "usage/value/value"))
  var value: String?

  @Option(
    help: .words("usage/option/field.country", value: "usage/value/country"), completion: Completion.countries)
  var country: String?

  @Option(help: .words("usage/option/field.state", value: "usage/value/area"))
  var state: String?

  @Option(
    help: .words(
      "usage/option/field.segment", ["segments": CustomerSegment.allCases.map(\.rawValue).joined(separator: ", ")],
      value: "usage/value/segment"))
  var segment: CustomerSegment?

  @Option(
    name: .customLong("partner-domain"),
    help: .words("usage/option/field.partner-domain", value: "usage/value/domain"))
  var partnerDomains: [String] = []

  @Flag(help: .words("usage/option/json.value"))
  var json = false

  var outer: GlobalOptions? { parent.global }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard let field = FieldName.field(field) else {
      let nearest = NearestKey.find(self.field, among: FieldName.all)
      throw context.failure(
        nearest == nil ? "check-field/unknown" : "check-field/unknown.nearest",
        ["field": self.field, "nearest": nearest ?? "", "fields": FieldName.all.joined(separator: ", ")],
        status: ExitStatus.usage)
    }
    let country = try self.country.map { try context.country($0) }
    let question = FieldQuestion(
      country: country, state: state, segment: segment, partnerDomains: partnerDomains.isEmpty ? nil : partnerDomains)
    let check = FieldCheck(field: field, environment: try context.environment())
    if let value {
      return try answer(check.answer(check.typed(value), question), context)
    }
    return try answerLines(check, question, context)
  }

  private func answer(_ answer: FieldAnswer, _ context: CommandContext) throws -> Int32 {
    let told = ProblemWords(context.words)
    if json {
      try context.output.write(line: JSONWriter.text(of: answer.json(line: 1, told)))
    } else {
      for problem in answer.problems { try context.output.say(told.line(problem)) }
      if answer.isOK { try context.output.say(context.words.text("check-field/ok", ["value": answer.shown])) }
    }
    return answer.isOK ? ExitStatus.done : ExitStatus.problems
  }

  private func answerLines(_ check: FieldCheck, _ question: FieldQuestion, _ context: CommandContext) throws -> Int32 {
    var lines = LineReader(descriptor: STDIN_FILENO, maximumLength: RecordReader.maximumLineLength)
    let told = ProblemWords(context.words)
    var number = 0
    var hasErrors = false
    do {
      while let line = try InputFailure.marking({ () throws(SystemFailure) in try lines.next() }) {
        number += 1
        if lines.isBlank(line) { continue }
        let answer = check.answer(line: line, question)
        hasErrors = hasErrors || !answer.isOK
        try context.output.write(line: JSONWriter.text(of: answer.json(line: number, told)))
      }
    } catch let error as InputFailure {
      throw context.failure(
        "cli/unreadable", ["file": "-", "reason": context.words.text(of: error.cause)], status: ExitStatus.readWrite)
    }
    context.note("lines", count: number)
    return hasErrors ? ExitStatus.problems : ExitStatus.done
  }
}
