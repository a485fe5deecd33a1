import Foundation
import Records
import Store
import TestSupport
import Testing
import Wizard

@testable import frontdesk

@Suite("A store of the program before the sessions and pages were parted opens as before")
struct EarlierStoreTests {
  /// Written on 25 November 2026 by the program of format 2: one record, and the draft 9A6B of root, which was left on the
  /// country with its list open, filtered by `bel`.
  private static let beforeParted = fixture(2)

  private static func fixture(_ format: Int) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../StoreTests/Fixtures/format-\(format).sqlite")
  }

  private func desk(of fixture: URL = Self.beforeParted) throws -> Desk {
    let desk = try Desk(login: "root")
    let path = URL(fileURLWithPath: desk.setup.storePath)
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try FileManager.default.copyItem(at: fixture, to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path.path)
    return desk
  }

  @Test("Its draft opens with the list, the filter and the name that was typed")
  func draft() throws {
    let desk = try desk()
    let look = ScriptedTerminal.Event.meanwhile {}
    let (end, terminal) = try desk.add(
      [look, .key(.escape), look, .key(.function(3))], start: WizardStart(code: "9a6b"))
    #expect(end == .left(.draftKept(code: "9A6B")))
    #expect(terminal.screens.first?.contains { $0.contains("> Country or region    [bel___") } == true)
    #expect(terminal.screens.first?.contains { $0.contains("> Belarus") } == true)
    #expect(terminal.screens.last?.contains { $0.contains("[Rijwielhandel Jansen__") } == true)
  }

  @Test("Its record is there, whole")
  func record() throws {
    let desk = try desk()
    let store = try desk.store()
    defer { store.close() }
    #expect(try store.verify().faults == [])
    let first = try #require(try store.records(matching: "", limit: 9).first)
    #expect(first.reference == "C-2026-000001")
    #expect(try store.record(reference: first.reference)?.answers[.companyName] == first.companyName)
  }

  /// Written on 26 November 2026 by the program of format 4: one record, the draft XP5U of root, one application.
  @Test("F8: what is in a store of format 4 is listed, and found by what that format did not look for")
  func listed() throws {
    let desk = try desk(of: Self.fixture(4))
    defer { withExtendedLifetime(desk) {} }
    let runner = EffectRunner(setup: desk.setup)
    _ = try runner.begin()
    for (query, references) in [
      ("", ["A-2026-000001", "XP5U", "C-2026-000001"]), ("jansen", ["XP5U"]), ("kahk78uz", ["A-2026-000001"]),
      ("020 123 45 67", ["A-2026-000001", "C-2026-000001"]), ("nederland c-2026", ["C-2026-000001"]),
    ] {
      guard case .customersLoaded(let page)? = runner.answers(to: .loadCustomers(query: query)).first else {
        Issue.record("no answer to \(query)")
        continue
      }
      #expect(page.rows.map(\.kind.id) == references, "\(query)")
    }
  }
}
