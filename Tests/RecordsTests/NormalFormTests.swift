import Records
import Rules
import TestSupport
import Testing

@Suite("The form of an answer is its own form, for every field")
struct NormalFormTests {
  /// Texts of all kinds with their country: those of the samples of the oracles.
  private static let samples = ["emails", "phones", "postal_codes", "registration_ids", "person_names", "areas"]

  @Test("Brought into its form again, an answer does not change", arguments: samples)
  func isFinal(name: String) throws {
    var differences: [String] = []
    for sample in try OracleSample.all(name) {
      // A part of each sample for every field: all fields see texts that are meant for others too.
      for (place, row) in sample.rows.enumerated() {
        var answers = Answers()
        answers[.country] = row[0].count == 2 ? row[0] : "NL"
        let context = RecordChecker.context(for: answers, environment: Fixtures.environment)
        let text = row.count > 1 ? row[place % 2 == 0 ? 1 : row.count - 1] : row[0]
        for field in Field.single {
          let once = Normaliser.normalised(text, for: field, in: context)
          let twice = Normaliser.normalised(once, for: field, in: context)
          if Array(once.unicodeScalars) != Array(twice.unicodeScalars) {
            differences.append("\(field) \(answers[.country]): \(text) is \(once), then \(twice)")
          }
        }
      }
    }
    #expect(differences.isEmpty, "\(differences.count), \(differences.prefix(40).joined(separator: "\n"))")
  }
}
