import Records
import TestSupport
import Testing
import Wizard

@Suite("The form has a place for every field")
struct OutlineTests {
  /// Answers that make the form ask for fields that not every customer is asked for.
  static let answers: [[(Field, String)]] = [
    [], [(.qualification, "education")], [(.country, "US"), (.qualification, "governmentCommunityCloud")],
    [(.reseller, "4847383")], [(.agreementAcceptance, "partnerAttested"), (.agreementFirstName, "Piet")],
    [(.country, "US")],
  ]

  @Test("Every field stands on a page for some customer, and at most once for any")
  func places() {
    var seen: Set<Field> = [.subscriptions]
    for given in Self.answers {
      var answers = Answers()
      for (field, value) in [(.country, "NL")] + given { answers[field] = value }
      var driver = WizardDriver.demonstration()
      driver.wizard.prefill(answers)
      let fields = driver.wizard.focuses.compactMap { if case .field(let field) = $0 { field } else { nil } }
      #expect(Set(fields).count == fields.count)
      seen.formUnion(fields)
    }
    #expect(Set(Field.allCases).subtracting(seen).isEmpty)
  }
}
