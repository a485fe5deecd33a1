import Foundation
import Records
import Rules
import TestSupport
import Testing

@Suite("frontdesk rules")
struct RulesCommandTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  private func names(_ arguments: String...) throws -> [String] {
    try CommandRun(["rules", "--json"] + arguments, input: .init(), in: folder).lines.map {
      String($0.dropFirst(#"{"rule":""#.count).prefix { $0 != "\"" })
    }
  }

  @Test("lists every rule once")
  func all() throws {
    #expect(try names().sorted() == Form.catalogue.map(\.id.rawValue).sorted())
  }

  @Test("lists what a country demands")
  func country() throws {
    #expect(try names("--country", "BR").contains("registration-id/required"))
    #expect(try !names("--country", "NL").contains("registration-id/required"))
    #expect(try !names("--country", "NL").contains("phone/required"))
  }

  @Test("lists the rules of a field in their order")
  func field() throws {
    let names = try names("--field", "company.name")
    #expect(
      names.prefix(4) == [
        "text/control-characters", "text/spreadsheet-error", "text/spreadsheet-number", "company-name/required",
      ])
    #expect(names.dropLast(2).allSatisfy { $0.hasPrefix("text/") || $0.hasPrefix("company-name/") })
    #expect(names.suffix(2) == ["existing-customer/name", "existing-customer/elsewhere"])
  }

  @Test("speaks to people, with examples")
  func words() throws {
    let run = try CommandRun("rules", "--field", "company.name", "--lang", "nl", in: folder)
    #expect(run.output.contains("company-name/single-character (fout)\n"))
    #expect(!run.output.contains("meaning/"))
  }
}
