import Rules
import TestSupport
import Testing

@Suite("Registration and VAT numbers against the package python-stdnum")
struct RegistrationOracleTests {
  @Test("A number is sound where the package takes it, but for the decisions that are listed")
  func verdicts() throws {
    for sample in try OracleSample.all("registration_ids") {
      #expect(sample.rows.count > 9_000)
      var differences: [String] = []
      for row in sample.rows where Self.decision(row) == nil {
        let isSound = isSound(row[1], row[0])
        if isSound != (row[2] == "valid") { differences.append("\(row) is here \(isSound)") }
      }
      #expect(differences.isEmpty, "\(sample): \(differences.count), \(differences.prefix(40).joined(separator: "\n"))")
    }
  }

  private func isSound(_ number: String, _ country: String) -> Bool {
    let context = Fixtures.context(country: country)
    return [.registrationIDFormat, .registrationIDChecksum].allSatisfy { finding(of: $0, in: number, context) == nil }
  }

  /// Where Frontdesk decides otherwise, and why; `nil` where the verdicts must be the same.
  private static func decision(_ row: [String]) -> String? {
    let (country, number) = (row[0], row[1])
    if row[2] == "valid" {
      return switch (country, number.count) {
      case ("SK", 10): "the number of a person is none of a business"
      case ("NL", 9): "the number of a legal entity in the tax register is not the trade register's"
      default: nil
      }
    }
    return switch (country, number.count) {
    case ("BG", 10), ("CZ", 9...), ("IS", 10), ("PL", 11), ("SK", 9...): "the date inside a person's number is not read"
    case ("VN", 12): "a household business has its owner's number"
    case ("ZA", 10): number.first == "4" ? "VAT numbers have no published check digit" : nil
    case ("SI", 7): "numbers of the register have no published check digit"
    case ("NL", 8): "the oracle has no module for the trade register's numbers"
    case ("LT", 9), ("LV", 11): "numbers of the register and of persons have no published check digit"
    case ("IN", 10), ("IN", 15): "states 38 and 97, holders E and K are given out too"
    default: nil
    }
  }
}
