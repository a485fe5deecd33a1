import Messages
import Records
import Rules
import Store
import Wizard

/// The answers of a record as Review shows them, for a command.
struct AnswersText {
  let context: CommandContext
  /// The open store, whose lists name offers and resellers.
  let store: CustomerStore?

  /// Answers that are not saved yet, at the prices of today.
  func print(_ answers: Answers) throws {
    let lines = RecordText(context.words).lines(of: try writer(answers, kept: nil).printed(from: SystemClock.today))
    for line in lines { try context.output.say(line) }
  }

  /// A saved record, with the prices that were kept.
  func entries(of record: StoredRecord) throws -> [ReviewEntry] {
    try writer(record.answers, kept: record.stamp.order).printed(from: record.stamp.pricedOn)
  }

  private func writer(_ answers: Answers, kept: [KeptPrice]?) throws -> ReviewWriter {
    let lists = try context.setup.lists(store)
    let lookups = CommandLookups(catalog: lists.catalog, resellers: lists.resellers, store: nil)
    return ReviewWriter(
      answers: answers, messages: context.words, catalog: lists.catalog, resellers: lists.resellers,
      environment: context.setup.environment(today: SystemClock.today, lookups: lookups), kept: kept)
  }
}

extension SavedStamp {
  /// The local day on which the prices of the order were kept.
  var pricedOn: CalendarDate { SystemClock.local(corrected?.at ?? at).date }
}
