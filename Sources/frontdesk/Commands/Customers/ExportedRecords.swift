import Glibc
import Messages
import Store

/// The records that leave: all of them, oldest first, or those that are named, in the order in which they are named.
struct ExportedRecords {
  private let store: CustomerStore?
  private let named: [StoredRecord]?
  private let words: Messages
  private let total: Int
  private var line: ProgressLine
  private var taken = 0
  /// How many records were handed over, each once.
  private(set) var count = 0

  /// - Parameters:
  ///   - passes: how many times all of them are handed over.
  ///   - file: where they go; what is printed on the terminal is progress enough.
  init(
    _ context: CommandContext, _ store: CustomerStore?, _ references: [String], passes: Int, file: String?
  ) throws {
    self.store = store
    words = context.words
    named =
      try references.isEmpty
      ? nil
      : references.map { reference in
        guard let record = try store?.record(reference: reference) else {
          throw try context.unknownRecord(reference, in: store)
        }
        return record
      }
    total = try (named?.count ?? store?.count ?? 0) * passes
    let isQuiet = context.setup.isQuiet || file == nil && isatty(STDOUT_FILENO) == 1
    line = ProgressLine(context.words, isQuiet: isQuiet)
  }

  /// Hands over every record; `end` is what an earlier call gave, to be handed no records that came after it.
  @discardableResult
  mutating func each(through end: Int64 = .max, _ body: (StoredRecord) throws -> Void) throws -> Int64 {
    count = 0
    if let named {
      for record in named {
        try body(record)
        take()
      }
      return end
    }
    return try store?.eachRecord(through: end) { record in
      try body(record)
      take()
    } ?? end
  }

  private mutating func take() {
    count += 1
    taken += 1
    // Reading the clock at each record would cost more than it tells.
    guard taken.isMultiple(of: 64), line.isDue else { return }
    line.show(words.text("export/progress"), part: total > 0 ? Double(taken) / Double(total) : nil)
  }

  /// Takes the progress away.
  mutating func end() { line.clear() }
}
