import Messages
import Records
import Wizard

/// The answers of a record as Review shows them, for a command.
struct AnswersText {
  let context: CommandContext

  func print(_ answers: Answers) throws {
    for line in RecordText(context.words).lines(of: try entries(of: answers)) { try context.output.say(line) }
  }

  func entries(of answers: Answers) throws -> [ReviewEntry] {
    let lists = try context.setup.lists(context.storeForReading())
    let lookups = CommandLookups(catalog: lists.catalog, resellers: lists.resellers, store: nil)
    return ReviewWriter(
      answers: answers, messages: context.words, catalog: lists.catalog, resellers: lists.resellers,
      environment: context.setup.environment(today: SystemClock.today, lookups: lookups)
    ).entries
  }
}
