import Glibc
import Store

/// The records that leave: all of them, oldest first, or those that are named, in the order in which they are named.
struct ExportedRecords {
  private let store: CustomerStore?
  private let named: [StoredRecord]?
  private var progress: RecordProgress
  /// How many records were handed over, each once.
  private(set) var count = 0

  /// - Parameters:
  ///   - passes: how many times all of them are handed over.
  ///   - file: where they go; what is printed on the terminal is progress enough.
  init(
    _ context: CommandContext, _ store: CustomerStore?, _ references: [String], passes: Int, file: String?
  ) throws {
    self.store = store
    named =
      try references.isEmpty
      ? nil
      : references.map { reference in
        guard let record = try store?.record(reference: reference) else {
          throw try context.unknownRecord(reference, in: store)
        }
        return record
      }
    let isQuiet = context.setup.isQuiet || file == nil && isatty(STDOUT_FILENO) == 1
    progress = RecordProgress(
      context.words, "export/progress", total: try (named?.count ?? store?.count ?? 0) * passes, isQuiet: isQuiet)
  }

  /// Hands over every record; `end` is what an earlier call gave, to be handed no records that came after it.
  @discardableResult
  mutating func each(through end: Int64 = .max, _ body: (StoredRecord) throws -> Void) throws -> Int64 {
    count = 0
    if let named {
      for record in named { try take(record, body) }
      return end
    }
    return try store?.eachRecord(through: end) { try take($0, body) } ?? end
  }

  private mutating func take(_ record: StoredRecord, _ body: (StoredRecord) throws -> Void) throws {
    try body(record)
    count += 1
    progress.take()
  }

  /// Takes the progress away.
  mutating func end() { progress.end() }
}
