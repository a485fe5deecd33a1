import Foundation
import TestSupport
import Testing

@Suite("The configuration")
struct ConfigurationTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let message: String
    var testDescription: String { message }
  }

  @Test(
    "tells what is wrong with file, line and the key that was probably meant",
    arguments: [
      Case(text: "language: en\npartnr: {}", message: "2: There is no key partnr. Did you mean partner?"),
      Case(
        text: "partner:\n  name: X\n  marktes: []",
        message: "3: There is no key partner.marktes. Did you mean partner.markets?"),
      Case(text: "xyzzy: 1", message: "1: Remove xyzzy: there is no such key."),
      Case(text: "partner: Contoso", message: "1: Write keys with values under partner."),
      Case(text: "partner:\n  name: [a]", message: "2: Write one text for partner.name."),
      Case(text: "partner:\n  domains: a.nl", message: "2: Write a list for partner.domains, in square brackets."),
      Case(
        text: "partner: {country: nl}",
        message: "1: Write the two capital letters of a country for partner.country, such as NL."),
      Case(
        text: "partner: {type: reseller}",
        message: "1: Write one of these for partner.type: indirectProvider, directBill, indirectReseller."),
      Case(text: "language: fr", message: "1: Write one of these for language: en, nl."),
      Case(text: "theme: dark", message: "1: Write one of these for theme: default, highContrast, monochrome, colour."),
      Case(text: "\n\nidle: {agent: soon}", message: "3: Write a whole number from 0 to 1000000 for idle.agent."),
      Case(
        text: "trustOperatorVariable: maybe", message: "1: Write one of these for trustOperatorVariable: true, false."),
      Case(text: "operators:\n  bob: {name: Bob}", message: "2: Give operators.bob a role."),
      Case(
        text: "severities:\n  email/sintax: off",
        message: "2: There is no key severities.email/sintax. Did you mean severities.email/syntax?"),
      Case(
        text: "severities:\n  email/syntax: loud",
        message: "2: Write one of these for severities.email/syntax: error, warning, off."),
      Case(text: "store: a\nlanguage: en\nstore: b", message: "3: Keep one of the two: store stands twice."),
      Case(text: "- a", message: "1: Write keys with values, such as language: en."),
    ])
  func problems(_ test: Case) throws {
    let file = try folder.write("config.yaml", test.text)
    let run = try CommandRun("check", "--config", file, in: folder)
    #expect(run.messages == "\(file):\(test.message)\n")
    #expect(run.status == 78)
  }

  @Test("tells broken YAML with its line")
  func syntax() throws {
    let file = try folder.write("config.yaml", "language: en\npartner: [\n")
    let run = try CommandRun("customers", "list", "--config", file, in: folder)
    #expect(run.status == 78)
    #expect(run.messages.hasPrefix("\(file):"))
    #expect(run.messages.contains("Mend the YAML at column"))
  }

  @Test("that is not there is reported, also before the wizard")
  func missing() throws {
    for arguments in [["check", "--config", "/nowhere.yaml"], ["--config", "/nowhere.yaml", "add"]] {
      let run = try CommandRun(arguments, input: .init(), in: folder)
      #expect(run.status == 78)
      #expect(run.messages == "Cannot read /nowhere.yaml: No such file or directory.\n")
    }
  }

  @Test("may be empty, or comments alone", arguments: ["", "# nothing\n", "partner:\n", "partner: ~\n"])
  func empty(text: String) throws {
    let file = try folder.write("config.yaml", text)
    let run = try CommandRun("check-field", "country", "NL", "--config", file, in: folder)
    #expect(run.status == 0)
  }

  @Test("is found by the variable, and --config comes before it")
  func variable() throws {
    let dutch = try folder.write("nl.yaml", "language: nl")
    let english = try folder.write("en.yaml", "language: en")
    let byVariable = try CommandRun(
      "check-field", "company.name", "X", environment: ["FRONTDESK_CONFIG": dutch], in: folder)
    #expect(byVariable.output.contains("Vul meer dan"))
    let byOption = try CommandRun(
      "check-field", "company.name", "X", "--config", english, environment: ["FRONTDESK_CONFIG": dutch], in: folder)
    #expect(byOption.output.contains("Enter more than"))
  }

  @Test(
    "leaves the language to the locale",
    arguments: [
      (["LC_ALL": "nl_NL.UTF-8", "LANG": "en_US.UTF-8"], "Vul"), (["LC_MESSAGES": "nl_BE"], "Vul"),
      (["LC_ALL": "", "LANG": "nl"], "Vul"), (["LC_ALL": "C", "LC_MESSAGES": "nl_NL"], "Enter"),
      (["LANG": "fr_FR.UTF-8"], "Enter"),
    ])
  func locale(environment: [String: String], beginning: String) throws {
    let run = try CommandRun("check-field", "company.name", "X", environment: environment, in: folder)
    #expect(run.output.hasPrefix("company.name: \(beginning)"))
  }

  @Test("sets the severity of a rule, and can switch it off")
  func severities() throws {
    for (setting, status) in [("error", 1), ("warning", 0), ("off", 0)] as [(String, Int32)] {
      let file = try folder.write("config.yaml", "severities: {company-name/single-character: \(setting)}")
      let run = try CommandRun("check-field", "company.name", "X", "--json", "--config", file, in: folder)
      #expect(run.status == status)
      #expect(Report(run.output).rules == (setting == "off" ? [] : ["company-name/single-character"]))
    }
  }

  @Test("decides who may add")
  func viewer() throws {
    for text in ["operators: {somebody: adminAgent}", "operators: {\"*\": viewer}"] {
      let file = try folder.write("config.yaml", text)
      #expect(try CommandRun("add", "--config", file, in: folder).status == 77)
    }
  }

  @Test("believes FRONTDESK_OPERATOR only where it is trusted")
  func operatorVariable() throws {
    let operators = "operators: {\"*\": adminAgent, guest: viewer}\n"
    for (trust, status) in [("true", 77), ("false", 64)] as [(String, Int32)] {
      let file = try folder.write("config.yaml", operators + "trustOperatorVariable: \(trust)")
      let run = try CommandRun("add", "--config", file, environment: ["FRONTDESK_OPERATOR": "guest"], in: folder)
      // Who may add is stopped only by having no terminal.
      #expect(run.status == status)
    }
  }

  @Test("finds lists beside itself, and tells what is wrong in them")
  func lists() throws {
    try folder.write("sub.csv", "partnerID,name,country,agreementSigned\n77,Own Reseller,NL,true\n")
    let file = try folder.write("config.yaml", "resellers: sub.csv")
    let own = try CommandRun("check-field", "reseller.partnerID", "77", "--config", file, in: folder)
    #expect(own.status == 0)
    try folder.write("sub.csv", "partnerID,name,country,agreementSigned\n77,Own Reseller,UK,true\n")
    let run = try CommandRun("check-field", "reseller.partnerID", "77", "--config", file, in: folder)
    #expect(run.status == 78)
    #expect(
      run.messages
        == "\(folder.path("sub.csv")):2: country: There is no country UK. Write two capital letters, such as NL.\n")
  }
}
