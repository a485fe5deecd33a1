import Records
import Screens
import Store
import Text
import Wizard

/// Prints records as a table or as JSON Lines, a few at a time.
struct RecordTable {
  let context: CommandContext
  let isJSON: Bool

  private static let pieceSize = 500
  private static let nameColumns = 40
  private static let blanks = String(repeating: " ", count: nameColumns)

  func print(_ store: CustomerStore, matching text: String) throws -> Int32 {
    var end = Int64.max
    var count = 0
    defer { context.note("records", count: count) }
    while true {
      let records = try store.records(matching: text, limit: Self.pieceSize, below: end)
      for record in records { try print(record) }
      count += records.count
      guard records.count == Self.pieceSize, let last = records.last else { return ExitStatus.done }
      end = last.number
    }
  }

  private func print(_ record: RecordSummary) throws {
    if isJSON {
      return try context.output.write(
        line: JSONWriter.text(
          of: .object([
            JSONMember("reference", .text(record.reference)), JSONMember("name", .text(record.companyName)),
            JSONMember("country", .text(record.country)), JSONMember("at", .text(record.savedAt)),
            JSONMember("by", .text(record.savedBy)),
          ])))
    }
    let saved = SystemClock.local(record.savedAt)
    try context.output.say(
      "\(record.reference)  \(Self.padded(record.companyName))  \(record.country)  \(saved.date) \(saved.clock)  "
        + record.savedBy)
  }

  /// A text in a column of the table; what is wider is cut, and a row of `show` has it whole.
  static func padded(_ text: String) -> String {
    let octets = text.utf8.count
    if octets <= nameColumns, ColumnWidth.isPlain(text) { return text + blanks.prefix(nameColumns - octets) }
    var shown = String(ColumnWidth.prefix(of: ColumnWidth.drawable(text), columns: nameColumns))
    shown += String(repeating: " ", count: max(0, nameColumns - ColumnWidth.of(shown)))
    return shown
  }
}
