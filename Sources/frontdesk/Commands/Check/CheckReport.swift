import Messages
import Records
import Rules

/// Tells the problems of records as they are read, and counts them.
struct CheckReport {
  private let context: CommandContext
  private let checker: RecordChecker
  private let isJSON: Bool
  private let namesFiles: Bool
  private var records = 0
  private var faulty = 0
  private var doubtful = 0
  private var progress = ProgressLine()

  init(context: CommandContext, environment: RuleEnvironment, isJSON: Bool, namesFiles: Bool) {
    self.context = context
    self.isJSON = isJSON
    self.namesFiles = namesFiles
    checker = RecordChecker(environment: environment)
  }

  var hasErrors: Bool { faulty > 0 }

  /// Checks one record and tells what it finds.
  mutating func take(_ record: DecodedRecord, line: Int, file: String) throws {
    let problems = checker.problems(in: record)
    let hasError = problems.contains { $0.severity == .error }
    records += 1
    if hasError { faulty += 1 } else if !problems.isEmpty { doubtful += 1 }
    try tell(problems, hasError, line: line, file: file)
    guard progress.isDue else { return }
    progress.clear()
    try context.output.flush()
    progress.show(context.words.text("check/records", count: records))
  }

  private mutating func tell(_ problems: [Problem], _ hasError: Bool, line: Int, file: String) throws {
    if isJSON || !problems.isEmpty { progress.clear() }
    let told = ProblemWords(context.words)
    if isJSON {
      var members = namesFiles ? [JSONMember("file", .text(file))] : []
      members += [
        JSONMember("line", .number(JSONNumber(line))), JSONMember("ok", .boolean(!hasError)),
        JSONMember("problems", told.json(problems)),
      ]
      return try context.output.write(line: JSONWriter.text(of: .object(members)))
    }
    for problem in problems {
      let place = context.words.text("check/line", ["line": String(line)])
      try context.output.say((namesFiles ? "\(file): " : "") + "\(place): " + told.line(problem))
    }
  }

  /// Says at the end, on standard error, how it went.
  mutating func summarise() {
    progress.clear()
    var text = context.words.text("check/records", count: records)
    text += faulty == 0 ? context.words.text("check/none-faulty") : context.words.text("check/faulty", count: faulty)
    if doubtful > 0 { text += context.words.text("check/doubtful", count: doubtful) }
    StandardError.say(text + ".")
  }
}
