import Records
import Rules
import TestSupport
import Testing

@Suite("A customer record is sound or does not exist")
struct CustomerRecordTests {
  @Test("Sound answers become a record, in the form in which they are stored")
  func sound() throws {
    let record = try CustomerRecord(
      validating: ExampleRecord.answers(changing: [.domainPrefix: "VanDerMeerFietsen", .city: " Amsterdam "]),
      environment: Fixtures.environment)
    #expect(record[.domainPrefix] == "vandermeerfietsen")
    #expect(RecordWriter.line(of: record.answers) == ExampleRecord.stored)
  }

  @Test("An error refuses the record and is named")
  func refused() {
    #expect {
      try CustomerRecord(
        validating: ExampleRecord.answers(changing: [.companyName: "X"]), environment: Fixtures.environment)
    } throws: { error in
      (error as? RecordProblems)?.problems.map(\.finding.rule) == ["company-name/single-character"]
    }
  }

  @Test("A warning does not")
  func warned() throws {
    let answers = ExampleRecord.answers(changing: [.email: "sanne@sales.contoso.nl"])
    let record = try CustomerRecord(validating: answers, environment: Fixtures.environment)
    #expect(record[.email] == "sanne@sales.contoso.nl")
  }

  @Test("Whatever is done to a record's bytes, it is read and checked without falling over", arguments: 1...20)
  func survivesMutation(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let environment = Fixtures.environment
    let reader = RecordReader(environment: environment)
    let checker = RecordChecker(environment: environment)
    var refused = 0
    for _ in 0..<200 {
      var bytes = Array(ExampleRecord.line.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, &random) }
      let record = reader.decode(bytes)
      if !checker.problems(in: record).isEmpty { refused += 1 }
      guard record.isReadable else { continue }
      #expect(reader.decode(RecordWriter.line(of: record.answers)).answers == record.answers)
      let normalised = checker.normalised(record.answers)
      #expect(checker.normalised(normalised) == normalised)
    }
    #expect(refused > 100)
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard let place = bytes.indices.randomElement(using: &random) else { return }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(UInt8.random(in: 0x20...0x7E, using: &random), at: place)
    case 3:
      bytes.insert(
        contentsOf: Array(
          ["é", "\\u202e", "😀", "null", "1e9", "[", "\u{301}"].randomElement(using: &random)?.utf8 ?? "".utf8),
        at: place)
    default: bytes.removeSubrange(place..<min(bytes.count, place + 20))
    }
  }
}
