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
      Case(
        text: "theme: bright",
        message: "1: Write one of these for theme: default, dark, light, highContrast, monochrome, colour."),
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
      Case(text: "kiosk:\n  rol: agent", message: "2: There is no key kiosk.rol. Did you mean kiosk.role?"),
      Case(
        text: "kiosk:\n  privacy: {contat: a@b.example}",
        message: "2: There is no key kiosk.privacy.contat. Did you mean kiosk.privacy.contact?"),
      Case(text: "kiosk: {languages: []}", message: "1: Name at least one language for kiosk.languages: en, nl."),
      Case(text: "kiosk: {languages: [en, fr]}", message: "1: Write one of these for kiosk.languages: en, nl."),
      Case(
        text: "idle: {agent: 600,\n  kiosk: 60}",
        message: "2: Write less for idle.warning than for idle.kiosk: 60 is not less than 60."),
      Case(text: "idle: {kiosk: 0}", message: "1: Write 1 or more for idle.kiosk."),
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
      #expect(run.messages == "Cannot read /nowhere.yaml: there is no such file or folder.\n")
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
    #expect(run.output.contains(" (company.name): \(beginning)"))
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

  @Test("believes --operator only where it is trusted, with and without the parser")
  func operatorOption() throws {
    let operators = "operators: {\"*\": adminAgent, guest: viewer}\n"
    let trusting = try folder.write("trusting.yaml", operators + "trustOperatorOption: true")
    let strict = try folder.write("strict.yaml", operators)
    for arguments in [["add", "--operator", "guest"], ["--operator=guest", "add"], ["add", "--operator=anna"]] {
      let refused = try CommandRun(arguments + ["--config", strict], in: folder)
      #expect(refused.status == 77)
      #expect(refused.messages.contains("trustOperatorOption"))
      // Who may add is stopped only by having no terminal.
      let status = arguments.contains { $0.hasSuffix("anna") } ? 64 : 77
      let trusted = try CommandRun(arguments + ["--config", trusting], in: folder)
      #expect(trusted.status == status && !trusted.messages.contains("trustOperatorOption"), "\(trusted.messages)")
    }
    #expect(try CommandRun("--operator", "guest", "--config", strict, in: folder).status == 77)
    // The option comes before the variable.
    let both = try folder.write("both.yaml", operators + "trustOperatorOption: true\ntrustOperatorVariable: true")
    let run = try CommandRun(
      "add", "--operator", "anna", "--config", both, environment: ["FRONTDESK_OPERATOR": "guest"], in: folder)
    #expect(run.status == 64)
  }

  @Test(
    "takes no name for an operator that could be another's or act on a terminal",
    arguments: ["*visitor", "", "  ", "a\u{7}b", "a\u{202E}b", String(repeating: "a", count: 65)])
  func operatorName(name: String) throws {
    let file = try folder.write("config.yaml", "trustOperatorOption: true\ntrustOperatorVariable: true")
    let option = try CommandRun("add", "--operator", name, "--config", file, in: folder)
    #expect(option.status == 64)
    #expect(option.messages.contains("The option --operator does not name an operator"))
    if name.isEmpty { return }
    let variable = try CommandRun("add", "--config", file, environment: ["FRONTDESK_OPERATOR": name], in: folder)
    #expect(variable.messages.contains("The variable FRONTDESK_OPERATOR does not name an operator"))
  }

  @Test("takes neither the option nor the variable where a group shares the store")
  func groupStore() throws {
    let store = folder.path("shared/customers.sqlite")
    try FileManager.default.createDirectory(
      atPath: folder.path("shared"), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o2770])
    let plain = try folder.write("plain.yaml", "store: \(store)")
    let option = try CommandRun("add", "--operator", "anna", "--config", plain, in: folder)
    #expect(option.status == 78 && option.messages.contains("a group shares") == false, "\(option.messages)")
    #expect(option.messages.contains("--operator is not taken"))
    for key in ["trustOperatorOption", "trustOperatorVariable"] {
      let file = try folder.write("trusting.yaml", "store: \(store)\n\(key): true")
      let run = try CommandRun("customers", "list", "--config", file, in: folder)
      #expect(run.status == 78)
      #expect(run.messages.hasPrefix("\(file): Remove \(key): a group shares the store \(store)"))
    }
    #expect(try CommandRun("customers", "list", "--config", plain, in: folder).status == 0)
  }

  @Test("has --operator refused by commands that would pass it over")
  func operatorElsewhere() throws {
    for arguments in [["customers", "list", "--operator", "a"], ["--operator=a", "doctor"]] {
      let run = try CommandRun(arguments, input: .init(), in: folder)
      #expect(run.status == 64 && run.messages == "This command does not take --operator. Leave it out.\n")
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
