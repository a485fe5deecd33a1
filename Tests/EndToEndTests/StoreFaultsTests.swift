import Foundation
import TestSupport
import Testing

@Suite("Faults of the store under others' hands")
struct StoreFaultsTests {
  @Test("S5: a store that has gone away is asked about, and only yes begins a new one")
  func gone() throws {
    let home = try Home()
    let records = try home.folder.write("one.jsonl", ExampleRecord.line)
    #expect(try home.run(["import", records]).status == 0)
    let away = home.folder.path("away.sqlite")
    try FileManager.default.moveItem(atPath: home.store, toPath: away)
    let again = try home.run(["import", records, "--anew"])
    #expect(again.status == 74)
    #expect(again.messages.contains("was here before and is gone"))
    #expect(!FileManager.default.fileExists(atPath: home.store))

    var clerk = try Clerk(home)
    try clerk.see("was here before and is gone")
    try clerk.press("n", "Enter")
    #expect(try clerk.exitStatus() == 74)
    #expect(!FileManager.default.fileExists(atPath: home.store))
    clerk = try Clerk(home)
    try clerk.see("Begin a new, empty store")
    try clerk.press("y", "Enter")
    try clerk.at("Legal name")
    try clerk.press("F9")
    #expect(try clerk.exitStatus() == 0)
    #expect(try home.stock() == Stock(integrity: "ok", records: 0, drafts: 0))
  }

  @Test("S6: a draft that a killed program left is asked about once, and gone on with")
  func abandoned() throws {
    let home = try Home()
    var clerk = try Clerk(home)
    try clerk.at("Legal name")
    try clerk.type("Fabrikam")
    try clerk.see("saved")
    try clerk.session.kill(SIGKILL)
    _ = try clerk.exitStatus()
    clerk = try Clerk(home)
    try clerk.see("is kept: Fabrikam")
    try clerk.press("Down")
    try clerk.insist("Enter", until: "F10 Next")
    try clerk.press("F9")
    #expect(try clerk.exitStatus() == 0)
    clerk = try Clerk(home)
    try clerk.at("Legal name")
    try clerk.type("Contoso")
    try clerk.see("saved")
    try clerk.session.kill(SIGKILL)
    _ = try clerk.exitStatus()
    clerk = try Clerk(home)
    try clerk.see("is kept: Contoso")
    try clerk.insist("Enter", until: "[Contoso_")
    try clerk.press("F3")
    #expect(try clerk.exitStatus() == 75)
    clerk = try Clerk(home)
    try clerk.at("Legal name")
    #expect(try !clerk.session.screen().contains { $0.contains("is kept") }, "who left it knows its code")
  }

  @Test("S9: one draft that cannot be read is told alone, and can be discarded")
  func damagedDraft() throws {
    let home = try Home()
    let clerk = try Clerk(home)
    try clerk.at("Legal name")
    try clerk.type("Fabrikam")
    try clerk.see("saved")
    try clerk.press("F3")
    #expect(try clerk.exitStatus() == 75)
    let code = try #require(try home.sqlite("SELECT code FROM draft").first)
    try home.sqlite("UPDATE draft SET body = 'x'")
    let shown = try home.run(["drafts", "show", code])
    #expect(shown.status == 74)
    #expect(shown.messages.contains("This draft cannot be read"))
    #expect(try home.run(["drafts", "discard", code]).status == 0)
    #expect(try home.stock() == Stock(integrity: "ok", records: 0, drafts: 0))
  }

  @Test("S9: a pipe as a list is refused, and keeps nobody waiting")
  func pipe() throws {
    let home = try Home()
    #expect(mkfifo(home.folder.path("offers.csv"), 0o600) == 0)
    let configuration = try home.folder.write("config.yaml", "catalog: offers.csv")
    let check = try home.run(["check", "--config", configuration, "-"], input: ExampleRecord.line)
    #expect(check.status == 78)
    #expect(check.messages.contains("it is not a regular file"))
  }

  @Test("S9: a closed standard input cannot be read")
  func closedInput() throws {
    let home = try Home()
    let command = try ShortCommand(
      "/bin/sh", ["-c", "\(Programs.frontdesk) check - <&-; echo status $?"], environment: home.environment)
    #expect(command.output.contains("status 74"), "\(command.output)")
  }

  @Test(
    "S9: a country that is none ends a command, with the nearest",
    arguments: [["check-field", "address.city", "x"], ["rules"]])
  func country(command: [String]) throws {
    let home = try Home()
    let run = try home.run(command + ["--country", "UK"])
    #expect(run.status == 64)
    #expect(run.messages.contains("GB, United Kingdom"))
    #expect(try home.run(command + ["--country", "Q1"]).status == 64)
  }

  @Test("S9: a home that does not exist is not made")
  func noHome() throws {
    let home = try Home()
    let records = try home.folder.write("one.jsonl", ExampleRecord.line)
    let missing = home.folder.path("nobody")
    let environment = ["HOME": missing, "XDG_DATA_HOME": "", "XDG_STATE_HOME": "", "FRONTDESK_STORE": ""]
    let run = try home.run(["import", records], environment: environment)
    #expect(run.status == 73)
    #expect(run.messages.contains("does not exist"))
    #expect(!FileManager.default.fileExists(atPath: missing))
  }
}
