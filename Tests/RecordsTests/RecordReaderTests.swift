import Records
import Rules
import TestSupport
import Testing

@Suite("A record is read from JSON and written back")
struct RecordReaderTests {
  let reader = RecordReader(environment: Fixtures.environment)

  @Test("The example is written byte for byte as it was read")
  func roundTrip() {
    let read = reader.decode(ExampleRecord.line)
    #expect(read.problems.isEmpty)
    #expect(RecordWriter.line(of: read.answers) == ExampleRecord.line)
    #expect(read.answers[.companyName] == "Van der Meer Fietsen B.V.")
    #expect(read.answers.additionalResellers == ["5357564"])
    #expect(
      read.answers.subscriptions
        == [OrderLine(offer: "CFQ7TTC0LCHC:0002", quantity: 5, billing: "monthly", term: "P1Y")])
  }

  @Test("What the store added is written last, and passed over when it is read")
  func savedStamp() {
    let stamp = SavedStamp(
      reference: "C-2026-000042", id: "i", at: "2026-11-22T13:02:11Z", by: "jan", rules: "2026.1", submission: "s")
    let line = RecordWriter.line(of: ExampleRecord.answers, saved: stamp)
    #expect(
      line.hasSuffix(
        #","saved":{"reference":"C-2026-000042","id":"i","at":"2026-11-22T13:02:11Z","by":"jan","rules":"2026.1","#
          + #""submission":"s"}}"#))
    #expect(reader.decode(line) == DecodedRecord(answers: ExampleRecord.answers))
  }

  @Test("Every field goes through JSON and back", arguments: Field.single)
  func everyField(field: Field) {
    var answers = Answers()
    answers[field] = field.definition.control == .tick ? "true" : "Ünï \"q\" \u{2028}"
    #expect(reader.decode(RecordWriter.line(of: answers)) == DecodedRecord(answers: answers))
  }

  @Test(
    "A missing key, null and \"\" are the same, and none of them is a problem of the text",
    arguments: [
      "{}", #"{"country":null,"culture":""}"#, #"{"company":null,"address":"","reseller":{}}"#,
      #"{"subscriptions":null,"reseller":{"additional":"","partnerID":null},"confirmations":{"partnerRole":""}}"#,
      #"{"confirmations":{"partnerRole":false,"noAffiliateResale":null},"subscriptions":[]}"#,
    ])
  func blanks(line: String) {
    #expect(reader.decode(line) == DecodedRecord(answers: Answers()))
  }

  @Test(
    "What does not belong is reported at its path",
    arguments: [
      (#"{"company":{"nmae":"x"}}"#, "company.nmae", "record/unknown-key", "company.name"),
      (#"{"Country":"NL"}"#, "Country", "record/unknown-key", "country"),
      (#"{"postalcode":"x"}"#, "postalcode", "record/unknown-key", "address.postalCode"),
      (
        #"{"subscriptions":[{"quanity":1}]}"#, "subscriptions[0].quanity", "record/unknown-key",
        "subscriptions[0].quantity"
      ),
      (#"{"reseller":{"extra":[]}}"#, "reseller.extra", "record/unknown-key", nil),
      (#"{"\u001b[2J":1}"#, "\u{FFFD}[2J", "record/unknown-key", nil),
      (#"{"country":31}"#, "country", "record/wrong-type", nil),
      (#"{"company":[]}"#, "company", "record/wrong-type", nil),
      (#"{"qualification":"none"}"#, "qualification", "record/wrong-type", nil),
      (#"{"qualification":{"kind":1}}"#, "qualification", "record/wrong-type", nil),
      (#"{"reseller":{"additional":{}}}"#, "reseller.additional", "record/wrong-type", nil),
      (#"{"reseller":{"additional":["1",2]}}"#, "reseller.additional[1]", "record/wrong-type", nil),
      (#"{"subscriptions":{}}"#, "subscriptions", "record/wrong-type", nil),
      (#"{"subscriptions":["x"]}"#, "subscriptions[0]", "record/wrong-type", nil),
      (#"{"subscriptions":[{"quantity":"5"}]}"#, "subscriptions[0].quantity", "record/wrong-type", nil),
      (#"{"subscriptions":[{"quantity":2.5}]}"#, "subscriptions[0].quantity", "record/wrong-type", nil),
      (#"{"subscriptions":[{"quantity":1e99}]}"#, "subscriptions[0].quantity", "record/wrong-type", nil),
      (#"{"subscriptions":[{},{"offer":7}]}"#, "subscriptions[1].offer", "record/wrong-type", nil),
      (#"{"confirmations":{"partnerRole":"true"}}"#, "confirmations.partnerRole", "record/wrong-type", nil),
      (#"{"country":"NL","country":"BE"}"#, "", "record/duplicate-key", nil),
      (#"[]"#, "", "record/wrong-type", nil), (#"{"country":"#, "", "record/syntax", nil),
      ("", "", "record/syntax", nil),
    ] as [(String, String, RuleID, String?)])
  func mistakes(line: String, path: String, rule: RuleID, nearest: String?) {
    let problems = reader.decode(line).problems
    #expect(problems.map(\.path.description) == [path])
    #expect(problems.map(\.finding.rule) == [rule])
    #expect(problems.first?.finding.arguments["nearest"] == nearest)
  }

  @Test("A line that is not UTF-8, or far too long, is reported as such")
  func wholeLine() {
    let latin = Array(#"{"country":""#.utf8) + [0xE9, 0x22, 0x7D]
    #expect(reader.decode(latin).problems.map(\.finding.rule) == ["record/encoding"])
    #expect(reader.decode(latin).problems.first?.finding.arguments == ["byte": "13"])
    let long = Array(repeating: UInt8(0x20), count: RecordReader.maximumLineLength + 1)
    #expect(reader.decode(long).problems.map(\.finding.rule) == ["record/too-long-line"])
    #expect(reader.decode(long).isReadable == false)
  }

  @Test("The configuration may soften an unknown key, but not a line that cannot be read")
  func severities() {
    let soft = RecordReader(
      environment: Fixtures.environment(severities: ["record/unknown-key": .warning, "record/syntax": .off]))
    #expect(soft.decode(#"{"x":1}"#).problems.map(\.severity) == [.warning])
    #expect(soft.decode("{").problems.map(\.severity) == [.error])
  }

  @Test("A hopeless record gets a hundred problems and no more")
  func limitsProblems() {
    let keys = (0..<5000).map { "\"zz\($0)\":1" }.joined(separator: ",")
    #expect(reader.decode("{\(keys)}").problems.count == 100)
  }

  @Test("Columns are named as the fields of problems are")
  func columns() {
    let cells = [
      ("country", "NL"), ("qualification.kind", "none"), ("company.name", "Contoso"), ("saved.reference", "C-2026-1"),
      ("reseller.additional[0]", "5357564"), ("reseller.additional[1]", ""), ("confirmations.partnerRole", "TRUE"),
      ("confirmations.noAffiliateResale", "false"), ("subscriptions[0].offer", "X"), ("subscriptions[0].quantity", "5"),
      ("subscriptions[1].offer", ""),
    ]
    let header = reader.header(cells.map(\.0))
    #expect(header.isHeader)
    #expect(header.problems.isEmpty)
    let read = reader.decode(cells.map(\.1), under: header)
    var answers = Answers()
    answers[.country] = "NL"
    answers[.qualification] = "none"
    answers[.companyName] = "Contoso"
    answers[.confirmPartnerRole] = "true"
    answers.additionalResellers = ["5357564"]
    answers.subscriptions = [OrderLine(offer: "X", quantity: 5, billing: "", term: "")]
    #expect(read == DecodedRecord(answers: answers))
  }

  @Test(
    "Columns that do not belong are reported once, by the header",
    arguments: [
      (["country", "company.nmae"], "company.nmae", "record/unknown-key", "column-nearest"),
      (["country", "qqq"], "qqq", "record/unknown-key", "column"),
      (["country", "subscriptions"], "subscriptions", "record/unknown-key", "column"),
      (["country", "subscriptions[99999999999].offer"], "subscriptions[99999999999].offer", "record/unknown-key", nil),
      (["country", "country"], "", "record/duplicate-key", "column"),
      (["qualification", "qualification.kind"], "", "record/duplicate-key", "column"),
    ] as [([String], String, RuleID, String?)])
  func columnMistakes(names: [String], path: String, rule: RuleID, variant: String?) {
    let header = reader.header(names)
    #expect(header.isHeader)
    #expect(header.problems.map(\.path.description) == [path])
    #expect(header.problems.map(\.finding.rule) == [rule])
    if let variant { #expect(header.problems.first?.finding.variant == variant) }
    #expect(reader.decode(["NL", "X"], under: header).problems.isEmpty)
  }

  @Test("A row without a single name of a record is no header", arguments: [["NL", "nl-NL", "Contoso"], [""], []])
  func noHeader(names: [String]) { #expect(!reader.header(names).isHeader) }

  @Test(
    "Cells of the wrong kind are reported",
    arguments: [("subscriptions[0].quantity", "five"), ("confirmations.partnerRole", "yes")])
  func cellMistakes(name: String, value: String) {
    let problems = reader.decode([value], under: reader.header([name])).problems
    #expect(problems.map(\.path.description) == [name])
    #expect(problems.map(\.finding.rule) == ["record/wrong-type"])
  }
}
