import Records
import TestSupport
import Testing

@Suite("An application as JSON")
struct ApplicationWriterTests {
  private let reader = RecordReader(environment: Fixtures.environment)
  private let application = Application(
    reference: "A-2026-000012", id: "i", at: "2026-11-22T09:14:00Z", language: "nl", state: .open,
    openedBy: "j.devries", answers: ExampleRecord.answers)
  private let member =
    #""reference":"A-2026-000012","id":"i","at":"2026-11-22T09:14:00Z","language":"nl","state":"open","#
    + #""openedBy":"j.devries""#

  @Test("is what it is, then the record, which reads back")
  func line() {
    let line = ApplicationWriter.line(of: application)
    #expect(line == #"{"application":{\#(member)},"# + ExampleRecord.line.dropFirst())
    #expect(reader.decode(line) == DecodedRecord(answers: ExampleRecord.answers))
  }

  @Test("has name and country alone in a list")
  func summary() {
    #expect(
      ApplicationWriter.summary(of: application)
        == #"{\#(member),"name":"Van der Meer Fietsen B.V.","country":"NL"}"#)
  }

  @Test("A record says from which application it comes, within what was added by the store")
  func stamp() {
    let mark = ApplicationMark(reference: "A-2026-000012", at: "2026-11-22T09:14:00Z")
    let stamp = SavedStamp(
      reference: "C-2026-000042", id: "i", at: "2026-11-22T13:02:11Z", by: "jan", rules: "1", submission: "s",
      application: mark)
    let line = RecordWriter.line(of: ExampleRecord.answers, saved: stamp)
    #expect(
      line.hasSuffix(
        #""submission":"s","application":{"reference":"A-2026-000012","at":"2026-11-22T09:14:00Z"}}}"#))
    #expect(reader.decode(line) == DecodedRecord(answers: ExampleRecord.answers))
  }

  @Test("Columns of it are passed over, as those of the store are")
  func columns() {
    let header = reader.header(["application.reference", "Application.at", "saved.application.at", "company.name"])
    #expect(header.problems.isEmpty)
    let read = reader.decode(["A-2026-000012", "2026-11-22T09:14:00Z", "x", "Contoso"], under: header)
    #expect(read.problems.isEmpty && read.answers[.companyName] == "Contoso")
  }
}
