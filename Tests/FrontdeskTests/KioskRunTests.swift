import Messages
import Records
import Store
import Terminal
import TestSupport
import Testing
import Wizard

@testable import frontdesk

@Suite("A run of the kiosk")
struct KioskRunTests {
  private typealias Event = ScriptedTerminal.Event

  /// From the start page to the receipt: each field's answer and the key that leaves it.
  private static var handsIn: [Event] {
    let answers = [
      "Van der Meer Fietsen B.V.", "12345678", "vandermeerfietsen", "", "Keizersgracht 126", "", "1015 CW", "Amsterdam",
      "Sanne", "van der Meer", "sanne@vandermeerfietsen.nl", "",
    ]
    let typed = answers.flatMap { text -> [Event] in (text.isEmpty ? [] : [.text(text)]) + [.key(.tab)] }
    let next: [Event] = [.key(.function(10)), .meanwhile({})]
    return [.pass(300), .key(.enter)] + typed + next + next + [.key(.up), .pass(300), .key(.enter)] + next + next
  }

  private static var look: Event { .meanwhile {} }

  @Test("A visitor hands in: the store has an application, no draft, and the terminal forgot what it showed")
  func handsIn() throws {
    let desk = try Desk()
    let (end, terminal) = try desk.kiosk(Self.handsIn + [Self.look, .pass(1_100), .key(.enter), Self.look])
    #expect(end == .finished(reference: nil))
    let screens = terminal.screens.map { $0.joined(separator: "\n") }
    #expect(screens.dropLast().last?.contains("A-") == true)
    #expect(screens.last?.contains("Press Enter to start.") == true)
    #expect(terminal.forgotten == 2)
    let store = try desk.store()
    defer { store.close() }
    let summary = try #require(try store.applications().first)
    let application = try #require(try store.application(reference: summary.reference))
    #expect(summary.name == "Van der Meer Fietsen B.V.")
    #expect(application.answers[.agreementAcceptance] == "customerWillAccept")
    #expect(try store.drafts(owner: nil).isEmpty)
    #expect(try store.history(reference: application.reference).last?.by == "*visitor")
  }

  @Test("A form that is kept is gone on with by its code, in the next session of the same process")
  func goesOn() throws {
    let desk = try Desk()
    var code = ""
    let read = Event.meanwhile { code = (try? desk.codes())?.first ?? "" }
    let type = Event.later { [.text(code.lowercased())] }
    let (_, terminal) = try desk.kiosk([
      .pass(300), .key(.enter), .text("Fabrikam"), .key(.function(3)), read, .pass(1_100),
      .key(.enter), .key(.tab), .pass(300), .key(.enter), type, .pass(300), .key(.enter), Self.look,
    ])
    #expect(code.count == 8)
    #expect(terminal.screens.last?.joined().contains("Fabrikam") == true)
  }

  @Test("A terminal that takes nothing cannot be cleared: the line ends, and the form is kept")
  func stopped() throws {
    let desk = try Desk()
    let (end, _) = try desk.kiosk(
      [.pass(300), .key(.enter), .text("Fabrikam"), .key(.function(3)), Self.look, Self.look],
      prepare: { $0.takesOutput = false })
    #expect(end == .finished(reference: nil))
    #expect(try desk.codes().count == 1)
  }

  @Test("A draft of a kiosk belongs to nobody who can log in")
  func owner() throws {
    let desk = try Desk()
    _ = try desk.kiosk([.pass(300), .key(.enter), .text("Fabrikam"), .signal(.hangUp)])
    let store = try desk.store()
    defer { store.close() }
    #expect(try store.drafts(owner: "j.devries").isEmpty)
    #expect(try store.drafts(owner: Draft.visitor).map(\.companyName) == ["Fabrikam"])
  }

  @Test("What is said on the terminal that is left is one sentence in each language")
  func sentence() {
    #expect(
      KioskRunner.sentence([.dutch, .english])
        == "Vraag het aan iemand aan de balie. Please speak to somebody at the desk.")
  }

  @Test(
    "Codes are counted by the network of an IPv6 address",
    arguments: [
      ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("2001:db8:1:2::9", "2001:db8:1:2::/64"), ("192.0.2.7", nil),
      ("::1", "::/64"), ("::ffff:192.0.2.7", "192.0.2.7"), ("nothing", nil),
    ] as [(String, String?)])
  func network(address: String, network: String?) { #expect(Origin.network(address) == network) }
}

extension Desk {
  /// The codes of visitors' drafts.
  func codes() throws -> [String] {
    let store = try store()
    defer { store.close() }
    return try store.drafts(owner: Draft.visitor).map(\.code)
  }
}
