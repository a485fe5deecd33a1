import Foundation
import TestSupport
import Testing

@Suite("frontdesk check, on many records and from other programs")
struct CheckAtScaleTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  @Test("Reports come in the order of the records, whichever core checked them")
  func order() throws {
    let broken = ExampleRecord.line.replacing("Keizersgracht 126", with: "")
    let records = (1...9000).map { $0 % 7 == 0 ? broken : ExampleRecord.line }
    let run = try CommandRun(
      ["check", "--json"], input: Data(records.joined(separator: "\n").utf8), in: folder)
    #expect(run.status == 1)
    let reports = run.lines.map(Report.init)
    #expect(reports.map(\.line) == (1...9000).map { $0 })
    #expect(reports.filter { !$0.rules.isEmpty }.map(\.line) == (1...9000).filter { $0 % 7 == 0 })
    #expect(run.messages == "9000 records checked, 1285 with errors.\n")
  }

  @Test("A program that waits for the answer to each record gets it", arguments: ["jsonl", "csv"])
  func conversation(format: String) throws {
    let talk = try Talk(["check", "--json", "--format", format], in: folder)
    if format == "csv" { try talk.say("country,company.name\n") }
    for line in 1...3 {
      try talk.say(format == "csv" ? "NL,X\n" : ExampleRecord.line + "\n")
      let report = Report(try #require(talk.hear()))
      #expect(report.line == (format == "csv" ? line + 1 : line))
      #expect(report.rules.contains("company-name/single-character") == (format == "csv"))
    }
    #expect(try talk.end() == (format == "csv" ? 1 : 0))
  }

  @Test("S9: a file without a row has no records, as one of JSON Lines", arguments: ["", "\n\n"])
  func empty(text: String) throws {
    #expect(try CommandRun("check", "--format", "csv", input: text, in: folder).status == 0)
  }

  @Test("A file without a header is reported", arguments: ["1,2\n3,4\n"])
  func noHeader(text: String) throws {
    let run = try CommandRun("check", "--format", "csv", input: text, in: folder)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("line 1: ") && run.output.contains("[record/syntax]"))
  }

  @Test("Columns that no record has, or twice the same, are reported once, with their line")
  func columns() throws {
    let rows = (1...50).map { "NL,x\($0),Delft,Delft" }.joined(separator: "\n")
    let run = try CommandRun(
      "check", "--format", "csv", input: "country,company.nmae,address.city,address.city\n" + rows, in: folder)
    #expect(run.status == 1)
    #expect(
      Array(run.lines.prefix(2)) == [
        "line 1: company.nmae: Remove this column, or name it company.name [record/unknown-key]",
        "line 1: Keep one of the two columns address.city [record/duplicate-key]",
      ])
    #expect(!run.lines.dropFirst(2).contains { $0.contains("record/") })
    #expect(run.messages == "50 records checked, 50 with errors, the header with errors.\n")
  }

  @Test("A file without a header is reported, once")
  func noHeader() throws {
    let run = try CommandRun(
      "check", "--format", "csv", input: "NL,Contoso,Delft\nNL,Fabrikam,Delft\n", in: folder)
    #expect(run.status == 1)
    #expect(
      run.output == "line 1: Name the columns in the first row, like company.name and country [record/syntax]\n")
    #expect(run.messages == "0 records checked, none with errors, the header with errors.\n")
  }
}

/// The program at work, with somebody who writes a line and waits for what it says.
private struct Talk {
  private let process: ChildProcess
  private let input = Pipe()
  private let output = Pipe()

  init(_ arguments: [String], in folder: CommandFolder) throws {
    process = try ChildProcess(
      Programs.frontdesk, arguments, environment: folder.environment,
      input: .descriptor(input.fileHandleForReading.fileDescriptor),
      output: .descriptor(output.fileHandleForWriting.fileDescriptor))
    try input.fileHandleForReading.close()
    try output.fileHandleForWriting.close()
  }

  func say(_ text: String) throws { try input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

  /// What it says next; `nil` when nothing comes within half a minute.
  func hear() -> String? {
    var entry = pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, 30_000) > 0 else { return nil }
    return String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
  }

  func end() throws -> Int {
    try input.fileHandleForWriting.close()
    return try process.wait()
  }
}
