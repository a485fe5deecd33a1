import Rules
import TestSupport
import Testing

@Suite("Numbers of persons against the package python-stdnum")
struct PersonalNumberOracleTests {
  @Test("A number is taken for a person's where the package takes it, and not where a check digit is another")
  func verdicts() throws {
    for sample in try OracleSample.all("personal_numbers") {
      #expect(sample.rows.count > 900)
      var differences: [String] = []
      for row in sample.rows {
        let isTaken = Fixtures.context(country: row[0]).personalNumber(row[1]) != nil
        if isTaken != (row[2] == "valid"), !Self.isSoundWithoutCheck(row) { differences.append("\(row)") }
      }
      #expect(differences.isEmpty, "\(sample): \(differences.count), \(differences.prefix(40).joined(separator: "\n"))")
    }
  }

  /// The check digit of a CURP is not looked at: nothing else has its 18 letters and digits.
  private static func isSoundWithoutCheck(_ row: [String]) -> Bool { row[0] == "MX" && row[2] == "checksum" }
}
