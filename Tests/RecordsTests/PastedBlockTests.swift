import Records
import Rules
import TestSupport
import Testing

/// A pasted text, the country of the form, and the answers that are read in it.
struct PastedCase: Sendable, CustomStringConvertible {
  let description: String
  let country: String
  let text: String
  let answers: [Field: String]

  init(_ description: String, _ country: String, _ lines: [String], _ answers: [Field: String]) {
    self.description = description
    self.country = country
    self.text = lines.joined(separator: "\n")
    self.answers = answers
  }
}

@Suite("A pasted address or mail signature is read field by field")
struct PastedBlockTests {
  private static func read(_ text: String, _ country: String = "NL") -> PastedBlock? {
    PastedBlock(text, country: country, environment: Fixtures.environment)
  }

  private static func answers(_ text: String, _ country: String = "NL") -> [Field: String] {
    Dictionary(uniqueKeysWithValues: (read(text, country)?.answers ?? []).map { ($0.field, $0.value) })
  }

  @Test("Signatures and addresses", arguments: PastedCase.all)
  func cases(_ pasted: PastedCase) {
    #expect(Self.answers(pasted.text, pasted.country) == pasted.answers, "\(pasted)")
  }

  @Test("What is not used is shown, in its order")
  func unused() {
    let block = Self.read(
      "Met vriendelijke groet,\nSanne de Vries\nHoofd inkoop\nsanne@fietsen.example.com\nFax: 020 123 4568\nTel: 020 123 4567"
    )
    #expect(block?.unused == ["Met vriendelijke groet", "Hoofd inkoop", "Fax: 020 123 4568"])
    #expect(block?.answers.map(\.field) == [.firstName, .lastName, .email, .phone])
    #expect(block?.answers.map(\.line) == [1, 1, 3, 5])
  }

  @Test("A value that its rule refuses is not read: its line is shown as not used")
  func refused() {
    let block = Self.read("Sanne de Vries\nsanne@contoso.nl\n+31 20 123 4567\nKvK 123")
    #expect(block?.answers.map(\.field) == [.firstName, .lastName, .phone])
    #expect(block?.unused == ["sanne@contoso.nl", "KvK 123"])
  }

  @Test("One line, blank lines and more than forty lines are not read")
  func bounds() {
    #expect(Self.read("Keizersgracht 126, 1015 CJ Amsterdam") == nil)
    #expect(Self.read("\n \n\nKeizersgracht 126, 1015 CJ Amsterdam\n\n") == nil)
    let lines = Array(repeating: "Keizersgracht 126", count: 39)
    #expect(Self.read((lines + ["1015 CJ Amsterdam"]).joined(separator: "\n")) != nil)
    #expect(Self.read((lines + ["1015 CJ Amsterdam", "x"]).joined(separator: "\n")) == nil)
    let long = String(repeating: "a@b.nl ", count: 50)
    #expect(Self.read("\(long)\nTel: 020 123 4567")?.answers.map(\.field) == [.phone])
  }

  @Test("Control characters are dropped, and a fax is never the phone")
  func hostile() {
    #expect(Self.answers("\u{1B}Tel: 020\u{7} 123 4567\nKvK: \u{202E}12345678")[.phone] == "+31201234567")
    #expect(Self.answers("F +31 20 123 4567\nTelefax: 020 123 4567\n📠 020 123 4567") == [:])
  }

  @Test("Another market that the block names is an answer; a country that is none keeps the address from being read")
  func countries() {
    let german = ["Fabrikam GmbH", "Hauptstraße 12", "10115 Berlin", "Deutschland", "Tel.: 030 123456"].joined(
      separator: "\n")
    #expect(
      Self.answers(german) == [
        .country: "DE", .companyName: "Fabrikam GmbH", .addressLine1: "Hauptstraße 12", .city: "Berlin",
        .postalCode: "10115", .phone: "+4930123456",
      ])
    let american = ["Fabrikam Inc.", "1 Main Street", "Denver, CO 80202", "USA", "+1 212 555 0123"].joined(
      separator: "\n")
    var partner = Fixtures.partner
    partner.markets = ["NL", "DE"]
    let block = PastedBlock(american, country: "NL", environment: Fixtures.environment(partner: partner))
    #expect(block?.answers.map(\.value) == ["Fabrikam Inc.", "+12125550123"])
    #expect(block?.unused == ["1 Main Street", "Denver, CO 80202", "USA"])
  }
}
