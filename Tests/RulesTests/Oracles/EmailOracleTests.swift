import Foundation
import Rules
import TestSupport
import Testing

@Suite("E-mail addresses against the package email-validator")
struct EmailOracleTests {
  /// The rules that together ask what the validator asks.
  private static let rules: [Rule<String>] = [.textControlCharacters, .emailRequired, .emailSyntax, .emailTooLong]

  @Test("An address is sound where the validator takes it, and its domain is the one that the validator sees")
  func verdicts() throws {
    for sample in try OracleSample.all("emails") {
      #expect(sample.rows.count > 5_000)
      var differences: [String] = []
      for row in sample.rows {
        let typed = try JSONDecoder().decode(String.self, from: Data(row[0].utf8))
        // D6: the validator drops U+200C and U+200D, which give another domain; here they are kept or refused.
        if typed.unicodeScalars.contains(where: { $0 == "\u{200C}" || $0 == "\u{200D}" }) { continue }
        let text = TextNormalisation.email(typed)
        let fault = Self.rules.lazy.compactMap { finding(of: $0, in: text) }.first
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
