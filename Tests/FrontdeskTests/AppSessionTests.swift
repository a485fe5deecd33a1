import Foundation
import Records
import Store
import Terminal
import TestSupport
import Testing
import Wizard

@testable import frontdesk

@Suite("A run of the program ends only after the store has answered")
struct AppSessionTests {
  @Test("A key that searches is shown in one picture with what it finds, and without it where that takes longer")
  func searches() throws {
    let desk = try Desk()
    var pictures: [Int] = []
    let terminal = try desk.customers { terminal in
      let count = ScriptedTerminal.Event.meanwhile { pictures.append(terminal.pictures) }
      return [
        .pass(1), count, .text("q"), count, .text("x"), count, .key(.backspace), count,
        // This answer is late.
        .text("z"), .moment, count, .answer, count,
      ]
    }
    #expect(pictures.count == 6)
    let steps = zip(pictures.dropFirst(), pictures).map { $0 - $1 }
    #expect(steps == [1, 1, 1, 1, 1], "\(steps)")
    #expect(terminal.screens[1].contains { $0.contains("Find") && $0.contains("q") })
  }

  /// Half a legal name.
  private let halfAName: [ScriptedTerminal.Event] = [.text("Fabrikam Rij")]

  @Test("F3, a hang-up and a request to end keep the draft under its code", arguments: [0, 1, 2])
  func keepsDraft(way: Int) throws {
    let desk = try Desk()
    let ways: [ScriptedTerminal.Event] = [.key(.function(3)), .signal(.hangUp), .signal(.terminate)]
    let end = try desk.add(halfAName + [ways[way]]).end
    let draft = try #require(try desk.drafts().first)
    #expect(end == .left(.draftKept(code: draft.code)))
    #expect(draft.companyName == "Fabrikam Rij")
  }

  @Test("The terminal that vanishes keeps the draft, and an untouched form keeps none")
  func endOfInput() throws {
    let desk = try Desk()
    #expect(try desk.add([]).end == .finished(reference: nil))
    #expect(try desk.drafts().isEmpty)
    guard case .left(.draftKept) = try desk.add(halfAName).end else {
      Issue.record("no draft was kept")
      return
    }
  }

  @Test("A second without a key saves; the moment is the one that was asked for")
  func rest() throws {
    let desk = try Desk()
    var saved: [DraftSummary] = []
    let look = ScriptedTerminal.Event.meanwhile { saved = (try? desk.drafts()) ?? [] }
    _ = try desk.add(halfAName + [.rest, look])
    #expect(saved.map(\.companyName) == ["Fabrikam Rij"])
  }

  @Test("A store that is gone asks; a hang-up then ends with the file that holds the draft")
  func storeGone() throws {
    let desk = try Desk()
    let path = desk.setup.storePath
    let gone = ScriptedTerminal.Event.meanwhile {
      for suffix in ["", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }
    let (end, terminal) = try desk.add(halfAName + [gone, .key(.function(3)), .meanwhile({}), .signal(.hangUp)])
    #expect(terminal.screens.last?.contains { $0.contains("Try again") } == true)
    guard case .left(.draftInFile(let file, _)) = end else {
      Issue.record("ended with \(end)")
      return
    }
    let kept = try #require(try EmergencyDraft(folder: desk.setup.stateFolder).ids().first)
    #expect(file == EmergencyDraft(folder: desk.setup.stateFolder).path(id: kept))
  }

  @Test("Where no file can be written either, the end says that the draft is lost")
  func lost() throws {
    let desk = try Desk()
    try desk.folder.write("state", "a file where the folder of drafts would be")
    let path = desk.setup.storePath
    let gone = ScriptedTerminal.Event.meanwhile { try? FileManager.default.removeItem(atPath: path) }
    guard case .left(.draftLost(let reason)) = try desk.add(halfAName + [gone, .signal(.hangUp)]).end else {
      Issue.record("not lost")
      return
    }
    #expect(reason.key.hasPrefix("store/"))
  }

  @Test("A hang-up after another session took the draft does not say that it is kept here")
  func taken() throws {
    let desk = try Desk()
    let takes = ScriptedTerminal.Event.meanwhile {
      guard let store = try? desk.store(), let draft = try? store.drafts(owner: "j.devries").first else { return }
      _ = try? store.takeDraft(
        code: draft.code, owner: "j.devries", at: SystemClock.utc, submittedSince: SystemClock.utc(daysAgo: 1),
        force: true)
      Self.held.append(store)
    }
    let end = try desk.add(halfAName + [.rest, takes, .text("w"), .signal(.hangUp)]).end
    guard case .left(.draftMoved) = end else {
      Issue.record("ended with \(end)")
      return
    }
  }

  /// Stores of other sessions stay open until the tests end.
  nonisolated(unsafe) private static var held: [CustomerStore] = []

  @Test("S8: text that has no room is dropped where it comes, not looked at letter by letter")
  func endlessText() throws {
    let desk = try Desk()
    let typed = String(repeating: "x", count: 1_100)
    let (_, terminal) = try desk.add([.text(typed), .key(.function(9))])
    #expect(terminal.drops > 0)
  }

  @Test("A record that is submitted is in the store, its draft is not, and the end names it")
  func submits() throws {
    let desk = try Desk()
    let answers = ExampleRecord.answers
    let pause = ScriptedTerminal.Event.meanwhile { Thread.sleep(forTimeInterval: 0) }
    let (end, terminal) = try desk.add(
      [.key(.function(10)), pause, .key(.function(10)), pause, .key(.function(10)), pause, .key(.function(10)), pause],
      start: WizardStart(answers: answers))
    #expect(terminal.screens.last?.first?.contains("C-") == true)
    guard case .finished(let reference?) = end else {
      Issue.record("ended with \(end)")
      return
    }
    let store = try desk.store()
    defer { store.close() }
    #expect(try store.record(reference: reference)?.answers[.companyName] == answers[.companyName])
    #expect(try store.drafts(owner: "j.devries").isEmpty)
  }
}
