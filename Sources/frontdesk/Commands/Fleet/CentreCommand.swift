import Fleet
import Messages
import Records

/// A command whose work `frontdesk-sync` does.
protocol CentreCommand: DataCommand {
  var json: Bool { get }

  /// Says what was done.
  func tell(_ answer: CentreAnswer, _ context: CommandContext) throws
}

extension CentreCommand {
  /// Has `frontdesk-sync` do something, and says what became of it; the exit status.
  func perform(_ task: SyncTask, _ context: CommandContext) throws -> Int32 {
    let setting = try context.fleet()
    let answer = try context.answer(to: task, setting)
    let status = answer.status
    context.note("sync", [("task", .name(task.name)), ("status", .number(Int(status)))])
    if json { try context.output.write(line: answer.line) }
    switch answer {
    case .done(let members): if !json { try tell(CentreAnswer(.object(members)), context) }
    case .failed(let failure):
      throw CommandFailure(message: context.words.text(of: failure, at: context.setup.storePath), status: status)
    }
    return status
  }
}
