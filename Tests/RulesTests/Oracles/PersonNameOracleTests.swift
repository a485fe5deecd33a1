import Rules
import TestSupport
import Testing

@Suite("Names of people in 90 languages, from the package Faker")
struct PersonNameOracleTests {
  private static let rules: [String: [Rule<String>]] = [
    "first": [
      .textControlCharacters, .textSpreadsheetError, .textSpreadsheetNumber, .firstNameRequired, .firstNameTooLong,
      .firstNameSingleCharacter, .firstNamePlaceholder, .firstNameNoLetters, .firstNameMixedScript,
    ],
    "last": [
      .textControlCharacters, .textSpreadsheetError, .textSpreadsheetNumber, .lastNameRequired, .lastNameTooLong,
      .lastNameSingleCharacter, .lastNamePlaceholder, .lastNameNoLetters, .lastNameMixedScript,
    ],
  ]

  @Test("D3: no name that people have is refused, and its form is final")
  func names() throws {
    for sample in try OracleSample.all("person_names") {
      #expect(sample.rows.count > 4_000)
      var differences: [String] = []
      // A few Bulgarian names of the package have a Latin letter among the Cyrillic ones, which the rule is right to doubt.
      for row in sample.rows where !(row[0] == "bg_BG" && row[2].contains { $0.isASCII && $0.isLetter }) {
        let name = TextNormalisation.plain(row[2])
        if Array(TextNormalisation.plain(name).unicodeScalars) != Array(name.unicodeScalars) {
          differences.append("\(row) changes when it is read again")
        }
        for rule in Self.rules[row[1]] ?? [] {
          if let found = finding(of: rule, in: name) { differences.append("\(row): \(found)") }
        }
      }
      #expect(differences.isEmpty, "\(sample): \(differences.count), \(differences.prefix(40).joined(separator: "\n"))")
    }
  }
}
