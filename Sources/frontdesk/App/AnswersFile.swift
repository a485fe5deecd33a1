import Messages
import Records
import Rules

/// A file with one record whose answers the wizard begins with.
enum AnswersFile {
  case answers(Answers)
  /// Told on standard error; the exit status.
  case refused(Int32)

  /// Reads the file; its text must be a record, its values may have problems: the wizard shows them.
  static func read(_ file: String, setup: Setup) -> AnswersFile {
    let words = Messages(setup.language)
    let bytes: [UInt8]
    do throws(SystemFailure) {
      bytes = try FileDescriptor.contents(of: file, limit: RecordReader.maximumLineLength)
    } catch {
      StandardError.say(words.text("cli/unreadable", ["file": file, "reason": words.text(of: error)]))
      return .refused(error.inputStatus)
    }
    let environment = setup.environment(today: SystemClock.today, lookups: NoLookups())
    let record = RecordReader(environment: environment).decode(bytes)
    let errors = record.problems.filter { $0.severity == .error }
    guard errors.isEmpty else {
      for problem in errors { StandardError.say("\(file): " + ProblemWords(words).line(problem)) }
      return .refused(ExitStatus.problems)
    }
    return .answers(record.answers)
  }
}
