import Foundation
import Rules
import TestSupport
import Testing

/// Verdicts on e-mail addresses against email-validator, and the domains that it sees in them.
@Suite struct EmailOracleTests {
  @Test func verdictsAreThoseOfTheValidator() throws {
    for sample in try OracleSample.all("emails") {
      #expect(sample.rows.count > 5_000)
      var differences: [String] = []
      for row in sample.rows {
        let typed = try JSONDecoder().decode(String.self, from: Data(row[0].utf8))
        let text = TextNormalisation.email(typed)
        let fault = FieldRules.first([.textControlCharacters, .emailRequired, .emailSyntax, .emailTooLong], text)
        if (fault == nil) != (row[1] == "valid") {
          differences.append("\(row) is here \(fault ?? "valid")")
        } else if fault == nil, text.split(separator: "@").last.flatMap({ DomainName.aLabel(String($0)) }) != row[2] {
          differences.append("\(row) has another domain here")
        }
      }
      #expect(differences.isEmpty, "\(sample): \(differences.count), \(differences.prefix(30).joined(separator: "\n"))")
    }
  }
}
