import Foundation
import Messages
import Testing

@Suite("Documentation/terms.md is what the messages say")
struct TermsTests {
  private static let texts: TermsDocument.Texts = Messages.keys(of: .english).map {
    ($0, Messages(.english).template($0), Messages(.dutch).template($0))
  }

  @Test("Each term is used in both languages")
  func used() {
    #expect(TermsDocument.kept.terms.count > 30)
    #expect(TermsDocument.kept.idle(Self.texts) == [])
  }

  @Test("The Dutch message has the Dutch term of the English one, and no message has a word that is not used")
  func followed() {
    #expect(TermsDocument.kept.unused.count > 20)
    #expect(TermsDocument.kept.breaches(Self.texts).sorted() == [])
  }

  @Test("Every exception is needed")
  func exceptions() {
    #expect(TermsDocument.kept.needless(Self.texts) == [])
  }

  @Test(
    "A message that goes against the document is found",
    arguments: [
      (
        "a/key", "The customer accepts it", "De klant aanvaardt het",
        ["a/key: accept is accepteren", "a/key: not aanvaard"]
      ),
      ("a/key", "Billing", "Betaling", ["a/key: billing is facturering"]),
      (
        "a/key", "Prices without tax", "Prijzen zonder belasting",
        [
          "a/key: without tax is exclusief btw", "a/key: not belasting",
        ]
      ),
      ("a/key", "Five Licences", "Vijf LICENTIES", []),
      ("a/key", "{licences}", "{licences}", []),
      ("a/key", "A determined person", "Een vastbesloten persoon", []),
      ("a/key", "The offer is invalid", "Het aanbod is ongeldig", ["a/key: not ongeldig", "a/key: not invalid"]),
      ("order/licences", "Licences", "Aantal", []),
      ("name/agreement.phone", "Agreement: phone", "Acceptatie telefoon", []),
    ])
  func finds(key: String, english: String, dutch: String, expected: [String]) {
    #expect(TermsDocument.kept.breaches([(key, english, dutch)]) == expected)
  }

  @Test("A term that no message uses, and an exception without need, are found")
  func findsIdle() {
    let document = TermsDocument(
      """
      | English | Dutch | meaning | from |
      |---|---|---|---|
      | draft, drafts | concept | | |
      | term | looptijd | | |

      | language | word | instead |
      |---|---|---|
      | Dutch | akkoord | |

      | key | word | why |
      |---|---|---|
      | `a/*` | draft | |
      | `b/key` | draft | |
      | `c/key` | akkoord | |
      """)
    let texts: TermsDocument.Texts = [
      ("a/key", "Two drafts", "Twee stuks"), ("b/key", "A draft", "Een concept"), ("c/key", "Yes", "Akkoord"),
    ]
    #expect(document.breaches(texts) == [])
    #expect(document.idle(texts) == ["term"])
    #expect(document.needless(texts) == ["b/key"])
  }
}
