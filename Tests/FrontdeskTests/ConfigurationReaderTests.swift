import Messages
import Rules
import Terminal
import Testing

@testable import frontdesk

@Suite("A configuration file is read strictly")
struct ConfigurationReaderTests {
  private func read(_ text: String) throws -> Configuration {
    try ConfigurationReader.read(Array(text.utf8), file: "/etc/frontdesk/config.yaml")
  }

  @Test("An empty file says nothing", arguments: ["", "# only a comment\n", "---\n"])
  func empty(text: String) throws {
    let configuration = try read(text)
    #expect(configuration.partner == nil && configuration.store == nil && configuration.draftDays == 14)
  }

  @Test("What is written is taken; paths are meant from the folder of the file")
  func values() throws {
    let configuration = try read(
      """
      partner: {name: Contoso, type: directBill, country: BE, partnerID: "123", markets: [BE, NL]}
      operators: {anna: salesAgent, "*": {name: Others, role: viewer}}
      store: data/customers.sqlite
      language: nl
      theme: monochrome
      severities: {phone/not-in-country: off}
      drafts: {keepDays: 3}
      """)
    #expect(configuration.partner?.name == "Contoso" && configuration.partner?.kind == .directBill)
    #expect(configuration.partner?.country == "BE" && configuration.partner?.markets == ["BE", "NL"])
    #expect(configuration.operators["anna"] == OperatorEntry(role: .salesAgent))
    #expect(configuration.operators["*"] == OperatorEntry(name: "Others", role: .viewer))
    #expect(configuration.store == "/etc/frontdesk/data/customers.sqlite")
    #expect(configuration.language == .dutch && configuration.draftDays == 3)
    #expect(configuration.severities["phone/not-in-country"] == .off)
  }

  @Test("D28: the markets are the partner's region, those that are named, or every country")
  func markets() throws {
    func markets(_ text: String) throws -> [String]? { try read("partner: {\(text)}").partner?.markets }
    for text in ["country: NL", "country: NL, markets: []"] {
      let region = try #require(try markets(text))
      #expect(region.count == 45 && region.contains("GB") && region.contains("CH") && !region.contains("US"))
      #expect(!region.contains("RU") && !region.contains("BY"))
    }
    #expect(try markets("country: US")?.contains("US") == true && markets("country: US")?.contains("CA") == false)
    #expect(try markets("country: BR") == ["BR"])
    #expect(try markets("country: NL, markets: [NL, BE]") == ["NL", "BE"])
    #expect(try markets("country: NL, markets: all") == [])
    #expect(try markets("country: BY") == ["BY"])
  }

  @Test(
    "What is wrong is reported with its line and its kind",
    arguments: [
      ("partner: {nmae: Contoso}\n", [1], "unknown-key.nearest"),
      ("language: nl\nstroe: x\n", [2], "unknown-key.nearest"),
      ("language: fr\n", [1], "expected-choice"), ("partner:\n  country: XX\n", [2], "expected-country"),
      ("drafts:\n  keepDays: many\n", [2], "expected-number"), ("language: nl\nlanguage: en\n", [2], "duplicate-key"),
      ("partner: [\n", [2], "syntax"), ("operators: {anna: {name: Anna}}\n", [1], "role-missing"),
      ("severities:\n  no/rule: off\n", [2], "unknown-key"),
    ] as [(String, [Int], String)])
  func problems(text: String, lines: [Int], kind: String) {
    do throws(ConfigurationFailure) {
      _ = try ConfigurationReader.read(Array(text.utf8), file: "config.yaml")
      Issue.record("nothing was told")
    } catch {
      guard case .problems(_, let problems) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(problems.map(\.line) == lines)
      #expect(problems.first?.key == kind)
    }
  }
}
