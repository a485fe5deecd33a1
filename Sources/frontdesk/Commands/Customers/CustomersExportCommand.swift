import ArgumentParser
import Catalog
import Glibc
import Messages
import Records
import Store

/// `frontdesk customers export`: every record for other programs.
struct CustomersExportCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("export", about: "usage/about/customers-export")
  }

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Option(help: .words("usage/option/export.format", value: "usage/value/format"))
  var format: ExportFormat = .jsonl

  @Option(help: .words("usage/option/export.separator", value: "usage/value/sign"))
  var separator: CSVSeparator = .comma

  @Flag(help: .words("usage/option/export.bom"))
  var bom = false

  @Option(
    name: [.short, .long], help: .words("usage/option/output", value: "usage/value/file"),
    completion: .file())
  var output: String?

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    var count = 0
    defer { context.note("records", count: count) }
    let sink = try ExportSink(context, file: output)
    if let store = try context.storeForReading() {
      // What is printed on the terminal is progress enough.
      let isQuiet = context.setup.isQuiet || output == nil && isatty(STDOUT_FILENO) == 1
      let total = try store.count * (format == .csv ? 2 : 1)
      var progress = ExportProgress(context.words, total: total, isQuiet: isQuiet)
      defer { progress.end() }
      switch format {
      case .jsonl:
        try store.eachRecord { record in
          count += 1
          try sink.write(RecordWriter.line(of: record.answers, saved: record.stamp) + "\n")
          progress.take()
        }
      case .csv: count = try writeRows(of: store, to: sink, &progress)
      }
    }
    try sink.finish()
    return ExitStatus.done
  }

  /// Twice through the records: how many columns there are is known only at the end.
  private func writeRows(of store: CustomerStore, to sink: ExportSink, _ progress: inout ExportProgress) throws -> Int {
    var count = 0
    var resellers = 0
    var subscriptions = 0
    let end = try store.eachRecord { record in
      resellers = max(resellers, record.answers.additionalResellers.count)
      subscriptions = max(subscriptions, record.answers.subscriptions.count)
      progress.take()
    }
    let row = RecordRow(additionalResellers: resellers, subscriptions: subscriptions)
    if bom { try sink.write(CSVWriter.byteOrderMark) }
    try sink.write(CSVWriter.row(row.header, separator: separator))
    try store.eachRecord(through: end) { record in
      count += 1
      try sink.write(CSVWriter.row(row.cells(of: record.answers, saved: record.stamp), separator: separator))
      progress.take()
    }
    return count
  }
}

/// How many of the records went through.
private struct ExportProgress {
  private let words: Messages
  private let total: Int
  private var count = 0
  private var line: ProgressLine

  init(_ words: Messages, total: Int, isQuiet: Bool) {
    self.words = words
    self.total = total
    line = ProgressLine(words, isQuiet: isQuiet)
  }

  mutating func take() {
    count += 1
    // Reading the clock at each record would cost more than it tells.
    guard count.isMultiple(of: 64), line.isDue else { return }
    line.show(words.text("export/progress"), part: total > 0 ? Double(count) / Double(total) : nil)
  }

  mutating func end() { line.clear() }
}
