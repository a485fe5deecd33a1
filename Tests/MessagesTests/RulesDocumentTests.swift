import Foundation
import Testing

@Suite("The document of rules is made from the rules")
struct RulesDocumentTests {
  /// `FRONTDESK_WRITE_RULES=1` (`make rules-doc`) writes the document; otherwise it is compared.
  @Test("Documentation/Rules.md says what the rules say; make rules-doc writes it")
  func isCurrent() throws {
    if ProcessInfo.processInfo.environment["FRONTDESK_WRITE_RULES"] == "1" {
      try RulesDocument.text.write(to: RulesDocument.url, atomically: true, encoding: .utf8)
    }
    let written = (try? String(contentsOf: RulesDocument.url, encoding: .utf8)) ?? ""
    let made = RulesDocument.text
    let difference = zip(
      made.split(separator: "\n", omittingEmptySubsequences: false),
      written.split(separator: "\n", omittingEmptySubsequences: false)
    ).first { $0 != $1 }
    #expect(made == written, "run make rules-doc; first difference: \(String(describing: difference))")
  }
}
