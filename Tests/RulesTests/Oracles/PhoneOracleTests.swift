import Rules
import TestSupport
import Testing

@Suite("Phone numbers against the package phonenumbers, the Python edition of libphonenumber")
struct PhoneOracleTests {
  @Test("A number is read as the package reads it")
  func verdicts() throws {
    for sample in try OracleSample.all("phones") {
      #expect(sample.rows.count > 10_000)
      var differences: [String] = []
      for row in sample.rows {
        var ours = verdict(row[1], row[0])
        // Two digits behind a plus are no number to libphonenumber; to a person they are the start of one.
        if row[2] == "notANumber", ours[0] == "tooShort", row[1].count(where: \.isNumber) == 2 { ours[0] = row[2] }
        if ours != Array(row[2...]) { differences.append("\(row) is here \(ours)") }
      }
      #expect(differences.isEmpty, "\(sample): \(differences.count), \(differences.prefix(20).joined(separator: "\n"))")
    }
  }

  private func verdict(_ text: String, _ country: String) -> [String] {
    switch PhoneNumber.read(text, country: country) {
    case .number(let number): ["number", number.region, number.e164, number.international, number.dialled]
    case .fault(.ext): ["ext", "", "", "", ""]
    case .fault(let fault): ["\(fault)", "", "", "", ""]
    }
  }
}
