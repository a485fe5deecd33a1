import Foundation
import TestSupport
import Testing

@Suite("frontdesk config, and which file is read")
struct ConfigCommandTests {
  private let home: Home
  init() throws { home = try Home() }

  private func write(_ path: String, _ text: String) throws -> String {
    let folder = URL(fileURLWithPath: home.folder.path(path)).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try home.folder.write(path, text)
  }

  /// The line of a setting.
  private func shown(_ key: String, _ arguments: [String] = [], _ environment: [String: String] = [:]) throws -> String
  {
    let run = try home.run(["config", "show"] + arguments, environment: environment)
    #expect(run.status == 0, "\(run.messages)")
    let line = run.lines.first { $0.hasPrefix(key + ":") } ?? ""
    return line.dropFirst(key.count + 1).drop { $0 == " " }.description
  }

  @Test("alone shows its help")
  func help() throws {
    let run = try home.run(["config"])
    #expect(run.status == 0 && run.output.contains("USAGE: frontdesk config"))
  }

  @Test("reads --config, then the variable, then the account's own file in either place")
  func order() throws {
    let own = try write(".config/frontdesk/config.yaml", "partner: {name: Own}\n")
    #expect(try shown("partner.name") == "Own  # \(own):1")
    #expect(try shown("configuration") == "\(own)  # default")
    let other = try write("xdg/frontdesk/config.yaml", "\npartner: {name: Other}\n")
    let folder = ["XDG_CONFIG_HOME": home.folder.path("xdg")]
    #expect(try shown("partner.name", [], folder) == "Other  # \(other):2")
    // One that is not absolute is to be ignored.
    #expect(try shown("partner.name", [], ["XDG_CONFIG_HOME": "xdg"]) == "Own  # \(own):1")
    let variable = try write("variable.yaml", "partner: {name: Variable}\n")
    let both = folder.merging(["FRONTDESK_CONFIG": variable]) { $1 }
    #expect(try shown("partner.name", [], both) == "Variable  # \(variable):1")
    #expect(try shown("configuration", [], both) == "\(variable)  # variable FRONTDESK_CONFIG")
    let option = try write("option.yaml", "language: nl\n")
    #expect(try shown("configuration", ["--config", option, "--lang", "en"], both) == "\(option)  # option --config")
    #expect(try shown("language", ["--config", option], both) == "nl  # \(option):1")
    #expect(try shown("partner.name", ["--config", option], both).hasPrefix("Contoso Distribution"))
  }

  @Test("is not read by a kiosk from the home folder")
  func kiosk() throws {
    _ = try write(".config/frontdesk/config.yaml", "kiosk: {role: visitor}\nxyzzy: 1\n")
    #expect(try home.run(["customers", "list"]).status == 78)
    let terminal = try PseudoTerminal()
    try terminal.start(
      Programs.frontdesk, ["kiosk"], environment: home.environment.merging(["TERM": "xterm-256color"]) { $1 })
    // Without a configuration of the system there is none to it.
    #expect(terminal.wait(seconds: 20)?.code == 78)
    #expect(!String(decoding: terminal.received, as: UTF8.self).contains("xyzzy"))
  }

  @Test("shows options, variables and the account as what they are")
  func sources() throws {
    let store = home.folder.path("a.sqlite")
    #expect(try shown("store", ["--store", store]) == "\(store)  # option --store")
    #expect(try shown("store", [], ["FRONTDESK_STORE": store]) == "\(store)  # variable FRONTDESK_STORE")
    #expect(try shown("store") == "\(home.store)  # default")
    #expect(try shown("language", [], ["LC_ALL": "nl_NL.UTF-8"]) == "nl  # variabele LC_ALL")
    #expect(try shown("operator").hasSuffix("  # login of the account"))
    #expect(!FileManager.default.fileExists(atPath: home.store))
  }

  @Test("prints an object for each setting as JSON")
  func json() throws {
    let file = try write("a.yaml", "idle:\n  agent: 30\n  warning: 10\n")
    let lines = try home.run(["config", "show", "--json", "--config", file]).lines
    #expect(lines.contains(#"{"key":"idle.agent","value":30,"source":"file","file":"\#(file)","line":2}"#))
    #expect(lines.contains(#"{"key":"catalog","value":null,"source":"default"}"#))
    #expect(lines.contains(#"{"key":"configuration","value":"\#(file)","source":"option","name":"--config"}"#))
    #expect(lines.contains(#"{"key":"trustOperatorOption","value":false,"source":"default"}"#))
  }

  @Test("tells what is wrong in the file, and ends with 78")
  func wrong() throws {
    let run = try home.run(["config", "show", "--config", try write("a.yaml", "langage: nl\n")])
    #expect(run.status == 78 && run.output.isEmpty && run.messages.contains("Did you mean language?"))
  }
}
