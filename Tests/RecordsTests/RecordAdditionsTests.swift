import Records
import Rules
import TestSupport
import Testing

@Suite("What records have more than those of before")
struct RecordAdditionsTests {
  private static let line = ExampleRecord.line
    .replacing(
      #""domainPrefix":"vandermeerfietsen""#, with: #""domainPrefix":"vandermeerfietsen","purchaseOrder":"PO 7""#
    )
    .replacing(#","confirmations""#, with: #","gdap":true,"confirmations""#)
    .replacing(#""term":"P1Y"}"#, with: #""term":"P1Y","attestation":true,"renewsTo":"P1M"}"#)

  private let reader = RecordReader(environment: Fixtures.environment)

  @Test("They are read and written in their places, and left out where they say nothing")
  func json() {
    let read = reader.decode(Self.line)
    #expect(read.problems == [])
    #expect(read.answers[.purchaseOrder] == "PO 7")
    #expect(read.answers[.gdap] == "true")
    #expect(read.answers.subscriptions[0].isAttested)
    #expect(read.answers.subscriptions[0].renewsTo == "P1M")
    #expect(RecordWriter.line(of: read.answers) == Self.line)
    #expect(RecordWriter.line(of: ExampleRecord.answers) == ExampleRecord.line)
  }

  @Test(
    "False, null and a missing key are the same",
    arguments: [#""gdap":false,"#, #""gdap":null,"#, #""gdap":"","#, ""])
  func nothing(member: String) {
    let read = reader.decode(ExampleRecord.line.replacing(#""confirmations""#, with: member + #""confirmations""#))
    #expect(read.problems == [])
    #expect(read.answers == ExampleRecord.answers)
  }

  @Test("A draft of before opens as it was, and one with the additions keeps them")
  func drafts() throws {
    func draft(_ answers: Answers) -> Draft {
      Draft(id: "d", code: "K7Q2", submission: "s", owner: "j.devries", answers: answers)
    }
    let old = DraftCodec.encode(draft(ExampleRecord.answers))
    for key in ["purchaseOrder", "gdap", "attestation", "renewsTo"] { #expect(!old.contains(key)) }
    #expect(try DraftCodec.decode(old).answers == ExampleRecord.answers)
    let new = reader.decode(Self.line).answers
    #expect(try DraftCodec.decode(DraftCodec.encode(draft(new))).answers == new)
  }

  @Test("A table has a column for each; one of before, without them, reads as before")
  func columns() {
    let row = RecordRow(additionalResellers: 1, subscriptions: 1)
    let stamp = SavedStamp(reference: "C", id: "i", at: "t", by: "b", rules: "r", submission: "s")
    let answers = reader.decode(Self.line).answers
    let header = reader.header(row.header)
    #expect(header.problems == [])
    #expect(reader.decode(row.cells(of: answers, saved: stamp), under: header).answers == answers)
    let cells = Dictionary(uniqueKeysWithValues: zip(row.header, row.cells(of: ExampleRecord.answers, saved: stamp)))
    let added = ["company.purchaseOrder", "gdap", "subscriptions[0].attestation", "subscriptions[0].renewsTo"]
    #expect(added.map { cells[$0] } == ["", "false", "false", ""])
    let before = row.header.filter { !added.contains($0) }
    let read = reader.decode(before.map { cells[$0] ?? "" }, under: reader.header(before))
    #expect(read.problems == [] && read.answers == ExampleRecord.answers)
    let typed = reader.decode(["WAAR", "yes"], under: reader.header(["subscriptions[0].attestation", "gdap"]))
    #expect(typed.answers.subscriptions.map(\.isAttested) == [true])
    #expect(typed.problems.map { "\($0.finding.rule) at \($0.path)" } == ["record/wrong-type at gdap"])
  }

  @Test("A correction names those that it changes")
  func correction() {
    let new = reader.decode(Self.line).answers
    #expect(new.changedFields(since: ExampleRecord.answers) == ["company.purchaseOrder", "gdap", "subscriptions"])
  }

  @Test("The order number is the last question about the customer, the tick stands between agreement and confirmations")
  func places() {
    let asked = FormSection.inOrderOfForm.flatMap(\.fieldsOnForm)
    #expect(Set(asked) == Set(Field.allCases) && asked.count == Field.allCases.count)
    #expect(asked.firstIndex(of: .purchaseOrder).map { asked[$0 + 1] } == .addressLine1)
    #expect(
      asked.firstIndex(of: .gdap).map { [asked[$0 - 1], asked[$0 + 1]] } == [.agreementPhone, .confirmPartnerRole])
  }
}
