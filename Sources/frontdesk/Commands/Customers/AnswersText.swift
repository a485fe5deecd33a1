import Messages
import Records
import Screens
import Text
import Wizard

/// Prints the answers of a record as Review shows them.
struct AnswersText {
  let context: CommandContext

  private static let labelColumns = 24

  func print(_ answers: Answers) throws {
    let lists = try context.setup.lists()
    let lookups = CommandLookups(catalog: lists.catalog, resellers: lists.resellers, store: nil)
    let entries = ReviewWriter(
      answers: answers, messages: context.words, catalog: lists.catalog, resellers: lists.resellers,
      environment: context.setup.environment(today: SystemClock.today, lookups: lookups)
    ).entries
    for section in ReviewSection.allCases {
      let rows = entries.filter { $0.section == section }
      if rows.isEmpty { continue }
      try context.output.say("\n" + context.words.text("customers-command/section.\(section.rawValue)"))
      for row in rows { try print(row) }
    }
  }

  private func print(_ entry: ReviewEntry) throws {
    let padding = String(repeating: " ", count: max(0, Self.labelColumns - ColumnWidth.of(entry.label)))
    try context.output.say(
      "  \(entry.label)\(padding)  \(entry.value)\(entry.amount.isEmpty ? "" : ", \(entry.amount)")")
  }
}
