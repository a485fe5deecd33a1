import ArgumentParser
import Catalog
import Records
import Store

/// `frontdesk customers export`: every record for other programs.
struct CustomersExportCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Prints every record, oldest first, for other programs.",
    discussion: """
      As jsonl one record a line, as check and import read them, with what the store added under the key saved.
      As csv one record a row, under the same names, safe to open in a spreadsheet: a cell that it would run begins
      with an apostrophe, which check and import take away again. For an Excel that separates cells by semicolons:
      frontdesk customers export --format csv --separator ';' --bom -o customers.csv
      """)

  @ParentCommand var parent: CustomersCommand
  @OptionGroup var global: GlobalOptions

  @Option(help: "The format: jsonl or csv.")
  var format: ExportFormat = .jsonl

  @Option(help: ArgumentHelp("What stands between the cells of csv: , or ; or tab.", valueName: "sign"))
  var separator: CSVSeparator = .comma

  @Flag(help: "Begin csv with the mark by which Excel knows UTF-8.")
  var bom = false

  @Option(
    name: [.short, .long], help: "Write this file, whole or not at all, in place of one that is there.",
    completion: .file())
  var output: String?

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    let sink = try ExportSink(context, file: output)
    if let store = try context.storeForReading() {
      switch format {
      case .jsonl:
        try store.eachRecord { record in
          try sink.write(RecordWriter.line(of: record.answers, saved: record.stamp) + "\n")
        }
      case .csv: try writeRows(of: store, to: sink)
      }
    }
    try sink.finish()
    return ExitStatus.done
  }

  /// Twice through the records: how many columns there are is known only at the end.
  private func writeRows(of store: CustomerStore, to sink: ExportSink) throws {
    var resellers = 0
    var subscriptions = 0
    let end = try store.eachRecord { record in
      resellers = max(resellers, record.answers.additionalResellers.count)
      subscriptions = max(subscriptions, record.answers.subscriptions.count)
    }
    let row = RecordRow(additionalResellers: resellers, subscriptions: subscriptions)
    if bom { try sink.write(CSVWriter.byteOrderMark) }
    try sink.write(CSVWriter.row(row.header, separator: separator))
    try store.eachRecord(through: end) { record in
      try sink.write(CSVWriter.row(row.cells(of: record.answers, saved: record.stamp), separator: separator))
    }
  }
}
