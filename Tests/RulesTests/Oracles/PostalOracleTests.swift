import Rules
import TestSupport
import Testing

/// Verdicts on postal codes against Google's address data, matched as a whole.
@Suite struct PostalOracleTests {
  @Test func verdictsAreThoseOfTheAddressData() throws {
    for sample in try OracleSample.all("postal_codes") {
      #expect(sample.rows.count > 6_000)
      var differences: [String] = []
      for row in sample.rows {
        let form = PostalCode.normalised(row[1], country: row[0])
        let context = Fixtures.context(country: row[0])
        let isCode = Rule.postalCodeFormat.finding(in: form, context) == nil
        let forms = row[3].split(separator: "|").map(String.init)
        if isCode != (row[2] == "valid") || isCode && !forms.contains(form) {
          differences.append("\(row) is here \(isCode), \(form)")
        }
      }
      #expect(differences.isEmpty, "\(sample): \(differences.count), \(differences.prefix(30).joined(separator: "\n"))")
    }
  }
}
