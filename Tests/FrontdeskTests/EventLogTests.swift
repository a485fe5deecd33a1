import Foundation
import Messages
import Records
import Terminal
import TestSupport
import Testing
import Wizard

@testable import frontdesk

@Suite("The log of a run")
struct EventLogTests {
  private let folder: CommandFolder
  private let path: String

  init() throws {
    folder = try CommandFolder()
    path = folder.path("frontdesk.log")
  }

  private func lines() throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private func refusal(_ path: String) -> LogRefusal? {
    do throws(LogRefusal) {
      _ = try EventLog(path).end()
      return nil
    } catch {
      return error
    }
  }

  @Test("It is made for this account alone, whatever the umask, and a second run writes behind the first")
  func made() throws {
    for run in 1...2 {
      let log = try EventLog(path)
      log.noteStart([("version", .fact("1"))])
      log.note("exit", ("status", .number(run)))
      #expect(log.end() == nil)
      // An umask that takes everything away would be every test's: the mode is set behind it.
      #expect(FileFacts(path)?.modeText == "600")
    }
    let lines = try lines()
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("time=20") && lines[2].hasPrefix("time=20"))
    #expect(lines[1].contains(" event=exit status=1") && lines[3].contains(" event=exit status=2"))
  }

  @Test(
    "A link, a folder, a pipe, a device, a second name and a file with something else are refused and left as they are")
  func refused() throws {
    let other = try folder.write("store", "SQLite format 3")
    let second = try folder.write("second", "")
    link(second, folder.path("name"))
    symlink(other, folder.path("link"))
    symlink(folder.path("nothing"), folder.path("dangling"))
    mkfifo(folder.path("pipe"), 0o600)
    #expect(refusal(folder.path("link")) == .link)
    #expect(refusal(folder.path("dangling")) == .link)
    #expect(refusal(folder.url.path) == .noFile)
    #expect(refusal(folder.path("pipe")) == .noFile)
    #expect(refusal("/dev/null") == .noFile)
    #expect(refusal(second) == .secondName)
    #expect(refusal(other) == .otherContent)
    #expect(refusal(folder.path("no/folder")) == .system(SystemFailure(number: ENOENT)))
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "SQLite format 3")
    #expect(!FileManager.default.fileExists(atPath: folder.path("nothing")))
  }

  @Test("A file of another account is refused", .enabled(if: geteuid() == 0))
  func otherOwner() throws {
    try folder.write("frontdesk.log", "time=")
    chown(path, 65534, 65534)
    #expect(refusal(path) == .otherOwner)
  }

  @Test("Every refusal has words and a mend in each language", arguments: Language.allCases)
  func words(language: Language) {
    let all: [LogRefusal] = [
      .link, .noFile, .secondName, .otherOwner, .otherContent, .system(SystemFailure(number: EACCES)),
    ]
    for refusal in all {
      let text = refusal.text(Messages(language), path: "/x/y")
      #expect(text.contains("/x/y") && !text.contains("doctor/") && !text.contains("{"), "\(text)")
    }
  }

  @Test("Values that a program would stumble over stand between quotes, on one line")
  func quoting() {
    var line = LogLine(milliseconds: 7, run: 1, "setup")
    line.add("store", .path("/a b/\"c\\\n\u{1B}[31m"))
    line.add("found", .isTrue(true))
    line.end()
    #expect(
      String(decoding: line.octets, as: UTF8.self)
        == "ms=7 run=1 event=setup store=\"/a b/\\\"c\\\\\\u{a}\u{FFFD}[31m\" found=yes\n")
  }

  @Test("A key is named, what it types is not", arguments: ["a", "é", "東", " ", "7"] as [Character])
  func keys(character: Character) {
    #expect(Key.character(character).name == "character")
    #expect(Key.alt(character).name == "alt-character")
    #expect(Key.control("c").name == "control-c")
    #expect(Key.function(10).name == "f10")
  }

  @Test("No kiosk has a log, whoever sits there")
  func kiosk() throws {
    let log = try EventLog(path)
    var setup = try SetupLoader.load(SetupOptions(isKiosk: true, log: log))
    #expect(setup.log == nil)
    setup.log = log
    #expect(setup.ofVisitor.log == nil)
    #expect(log.end() == nil)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
  }

  @Test("A run of the wizard: what happened, what was asked for and how long the store took, by name")
  func wizard() throws {
    let desk = try Desk()
    var setup = desk.setup
    let log = try EventLog(path)
    setup.log = log
    let terminal = ScriptedTerminal([.text("Fabrikam"), .key(.tab), .key(.function(3))])
    let worker = try StoreWorker(setup: setup)
    terminal.isBusy = { worker.isBusy }
    let session = AppSession(setup: setup, worker: worker, terminal: terminal, startsInWizard: true)
    _ = session.run(WizardStart())
    #expect(log.end() == nil)
    let text = try lines().joined(separator: "\n")
    #expect(!text.contains("Fabrikam"))
    for event in [
      "event=page name=account", "event=first-picture", "event=store job=begin took=",
      "event=action name=listsLoaded offers=", "event=key name=character", "event=key name=tab",
      "event=effect name=saveDraft", "event=store job=saveDraft took=", "event=action name=draftSaved",
      "event=key name=f3", "event=effect name=leave how=draftKept",
    ] { #expect(text.contains(event), "\(event) in \(text)") }
  }
}
