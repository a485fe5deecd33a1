import Rules
import TestSupport
import Testing

@Suite("Postal codes against Google's address data")
struct PostalOracleTests {
  @Test("A code is sound where the pattern of the data matches the whole of it, and its form is one of the data's")
  func verdicts() throws {
    for sample in try OracleSample.all("postal_codes") {
      #expect(sample.rows.count > 6_000)
      var differences: [String] = []
      for row in sample.rows {
        let form = PostalCode.normalised(row[1], country: row[0])
        let context = Fixtures.context(country: row[0])
        let isCode = finding(of: .postalCodeFormat, in: form, context) == nil
        let forms = row[3].split(separator: "|").map(String.init)
        if isCode != (row[2] == "valid") || isCode && !forms.contains(form) {
          differences.append("\(row) is here \(isCode), \(form)")
        }
      }
      #expect(differences.isEmpty, "\(sample): \(differences.count), \(differences.prefix(30).joined(separator: "\n"))")
    }
  }
}
