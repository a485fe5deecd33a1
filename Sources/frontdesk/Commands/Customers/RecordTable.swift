import Glibc
import Messages
import Records
import Store
import Text
import Wizard

/// Prints records as a table, with tabs between the cells or as JSON Lines, a few at a time.
struct RecordTable {
  private let context: CommandContext
  private let options: RecordListOptions
  private let columns: [ListColumn]
  private let isTerminal: Bool
  /// The width of each column.
  private let widths: [Int]

  static let nameColumns = 40
  private static let blanks = String(repeating: " ", count: nameColumns)

  /// - Parameter isTerminal: whether a person reads it: then a row of headings stands above it.
  init(_ context: CommandContext, _ options: RecordListOptions, isTerminal: Bool = isatty(STDOUT_FILENO) == 1) {
    self.context = context
    self.options = options
    self.isTerminal = isTerminal
    let columns = options.columns ?? ListColumn.usual
    self.columns = columns
    widths = columns.map { column in
      isTerminal ? max(column.width, ColumnWidth.of(Self.heading(of: column, context.words))) : column.width
    }
  }

  /// Prints what a text finds, or all where it is blank, as far as the options ask for it.
  func print(_ store: CustomerStore?, matching text: String) throws -> Int32 {
    let filter = try options.filter(text, context)
    if options.tsv { try context.output.write(line: columns.map(\.rawValue).joined(separator: "\t")) }
    guard let store else { return ExitStatus.done }
    var listing = RecordListing(filter, limit: options.limit ?? .max, withCity: columns.contains(.city))
    var isFirst = true
    var count = 0
    defer { context.note("records", count: count) }
    while true {
      let records = try listing.next(in: store)
      count += records.count
      if records.isEmpty { return ExitStatus.done }
      if isFirst, isTerminal, !options.tsv, !options.json { try sayHeadings() }
      isFirst = false
      for record in records { try print(record) }
    }
  }

  private static func heading(of column: ListColumn, _ words: Messages) -> String {
    words.text("customers-command/column.\(column.rawValue)")
  }

  private func print(_ record: ListedRecord) throws {
    if options.json { return try context.output.write(line: Self.json(record.summary)) }
    if options.tsv {
      let cells = columns.map { Self.withoutTabs(Self.cell($0, of: record, isForPeople: false)) }
      return try context.output.write(line: cells.joined(separator: "\t"))
    }
    var line = ""
    for place in columns.indices {
      add(Self.cell(columns[place], of: record, isForPeople: true), at: place, to: &line)
    }
    try context.output.say(line)
  }

  private func sayHeadings() throws {
    var line = ""
    for place in columns.indices { add(Self.heading(of: columns[place], context.words), at: place, to: &line) }
    try context.output.say(line)
  }

  /// The last cell stands as it is: nothing comes behind it.
  private func add(_ cell: String, at place: Int, to line: inout String) {
    if place == columns.count - 1 {
      line += cell
    } else {
      line += Self.padded(cell, widths[place])
      line += "  "
    }
  }

  private static func cell(_ column: ListColumn, of record: ListedRecord, isForPeople: Bool) -> String {
    switch column {
    case .reference: return record.summary.reference
    case .name: return record.summary.companyName
    case .country: return record.summary.country
    case .city: return record.city
    case .saved:
      if !isForPeople { return record.summary.savedAt }
      let saved = SystemClock.local(record.summary.savedAt)
      return "\(saved.date) \(saved.clock)"
    case .operator: return record.summary.savedBy
    case .domain: return record.domainPrefix
    case .version: return String(record.version)
    }
  }

  private static func json(_ record: RecordSummary) -> String {
    JSONWriter.text(
      of: .object([
        JSONMember("reference", .text(record.reference)), JSONMember("name", .text(record.companyName)),
        JSONMember("country", .text(record.country)), JSONMember("at", .text(record.savedAt)),
        JSONMember("by", .text(record.savedBy)),
      ]))
  }

  /// A value in a row whose cells tabs divide: whatever would divide cells or rows, or act on a terminal, is a blank.
  private static func withoutTabs(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x2029: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// A text in a column of the table; what is wider is cut, and a row of `show` has it whole.
  static func padded(_ text: String, _ width: Int = nameColumns) -> String {
    let octets = text.utf8.count
    if octets <= width, ColumnWidth.isPlain(text) { return text + blanks.prefix(width - octets) }
    var shown = String(ColumnWidth.prefix(of: ColumnWidth.drawable(text), columns: width))
    shown += String(repeating: " ", count: max(0, width - ColumnWidth.of(shown)))
    return shown
  }
}
