import Foundation
import Records
import SQLite
import Store
import Terminal
import TestSupport
import Testing
import Wizard

@testable import frontdesk

@Suite("While another program has the store, the form goes on")
struct BusyStoreTests {
  private let halfAName: [ScriptedTerminal.Event] = [.text("Fabrikam Rij")]

  /// Another program takes the store, and gives it back.
  private final class Holder {
    private let desk: Desk
    private var connection: Connection?

    init(_ desk: Desk) { self.desk = desk }

    var takes: ScriptedTerminal.Event {
      .meanwhile { [self] in
        let wait = BusyWait()
        wait.allow(milliseconds: 20_000)
        connection = try? Connection(path: desk.setup.storePath, mode: .readWrite, wait: wait)
        try? connection?.execute("BEGIN EXCLUSIVE")
      }
    }

    var gives: ScriptedTerminal.Event { .meanwhile { [self] in give() } }

    func give() { try? connection?.execute("COMMIT") }
  }

  private let look = ScriptedTerminal.Event.meanwhile {}

  @Test("A rest says in the corner that the draft is not saved yet; the next one saves it")
  func rests() throws {
    let desk = try Desk()
    let holder = Holder(desk)
    let (_, terminal) = try desk.add(halfAName + [holder.takes, .rest, look, holder.gives, .rest, look])
    #expect(terminal.screens.map { $0[0].hasSuffix("not saved yet") } == [false, true, true, false])
    #expect(terminal.screens.last?[0].hasSuffix(" saved") == true)
    #expect(try EmergencyDraft(folder: desk.setup.stateFolder).ids() == [])
  }

  @Test("A signal ends the program with the draft in a file, which --resume opens", arguments: [false, true])
  func signal(isSaved: Bool) throws {
    let desk = try Desk()
    let holder = Holder(desk)
    let script = halfAName + (isSaved ? [.rest] : []) + [holder.takes, .text("w"), .signal(.terminate)]
    guard case .left(.draftInFile(let file, let code)) = try desk.add(script).end else {
      Issue.record("no file")
      return
    }
    #expect(FileManager.default.fileExists(atPath: file))
    holder.give()
    let again = try desk.add([look], start: WizardStart(code: code)).terminal
    #expect(again.screens.last?.contains { $0.contains("[Fabrikam Rijw_") } == true)
  }

  @Test("Submit asks after a second whether to wait on; stopping says that nothing is saved, and a second try saves")
  func submit() throws {
    let desk = try Desk()
    let holder = Holder(desk)
    let next = ScriptedTerminal.Event.key(.function(10))
    let (end, terminal) = try desk.add(
      [
        next, look, next, look, next, look, holder.takes, next, .moment, look, .key(.right), .pass(260), .key(.enter),
        .answer, look,
        holder.gives, next, look,
      ], start: WizardStart(answers: ExampleRecord.answers))
    let screens = terminal.screens.map { $0.joined(separator: "\n") }
    #expect(screens[4].contains("Keep waiting"))
    #expect(screens[5].contains("The record is not saved: you stopped waiting."))
    guard case .finished(_?) = end else {
      Issue.record("ended with \(end)")
      return
    }
  }
}
