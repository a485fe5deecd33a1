import Foundation
import Records
import Rules
import Screens
import Store
import TestSupport
import Testing
import Wizard

@testable import frontdesk

@Suite("A visitor's session on the store")
struct VisitorRunnerTests {
  /// A kiosk without a terminal: keys go in, and what the state asks for is done on a store.
  private struct Kiosk {
    var state: FrontdeskState
    let runner: VisitorRunner
    private var now: Int64 = 1
    private(set) var sessions = 0

    init(_ desk: Desk, at origin: String = "tty1", _ change: (inout FloodLimits) -> Void = { _ in }) throws {
      runner = Self.runner(desk, at: origin, change)
      state = FrontdeskState(
        setting: runner.setup.setting, size: ScreenSize(rows: 24, columns: 80), hasFunctionKeys: true,
        today: Fixtures.today,
        hasCustomersPage: false)
      for action in try runner.begin() { send(action) }
    }

    static func runner(
      _ desk: Desk, at origin: String, _ change: (inout FloodLimits) -> Void = { _ in }
    ) -> VisitorRunner {
      var setup = desk.setup.ofVisitor
      setup.isKiosk = true
      change(&setup.limits)
      return VisitorRunner(setup: setup, actor: Actor(login: Draft.visitor, origin: origin))
    }

    mutating func send(_ action: Action, after milliseconds: Int64 = 1_100) {
      now += milliseconds
      for effect in reduce(into: &state, action, at: now) {
        switch effect {
        case .makeDraft:
          let identity = DraftIdentity(
            id: RandomID.uuid(), code: Identity.resumeCode(isAtKiosk: true), submission: RandomID.uuid())
          send(.draftMade(identity, today: Fixtures.today, answers: nil))
        case .forgetSession:
          sessions += 1
          // Opening the store anew takes longer than the session: seen to by other tests.
          if sessions.isMultiple(of: 500) { _ = runner.answers(to: effect) }
        default: for answer in runner.answers(to: effect) { send(answer, after: 1) }
        }
      }
    }

    mutating func press(_ keys: Key...) { for key in keys { send(.keyPressed(key)) } }

    /// Start, a name, F3, and back to the start page; whether the form was kept.
    mutating func startTypeAndLeave(_ name: Character = "F") -> Bool {
      press(.enter, .character(name), .function(3))
      guard case .kept? = state.kiosk?.page else { return false }
      press(.enter)
      return true
    }

    var text: String { ScreenWriter.draw(state).canvas.lines().joined(separator: "\n") }
    /// The words on the screen in one line, without frames.
    var words: String {
      text.split { $0.isWhitespace || $0 == "|" }.joined(separator: " ")
    }
    var isAsked: Bool { if case .question? = state.wizard?.overlays.top { true } else { false } }
  }

  @Test(
    "5,000 times Start, a name, F3: the 31st of an hour is sent to the desk, other places are served, 2,000 are kept")
  func flood() throws {
    let desk = try Desk(isInMemory: true)
    var (begun, refused, place) = (0, 0, 0)
    while begun + refused < 5_000 {
      place += 1
      let origin = "ssh 192.0.2.\(place)"
      // By keys at some places; at the others what the keys ask for, which is the same and takes less time.
      var kiosk = place % 40 == 1 ? try Kiosk(desk, at: origin) : nil
      let runner = kiosk?.runner ?? Kiosk.runner(desk, at: origin)
      for number in 0..<31 where begun + refused < 5_000 {
        let isKept = kiosk?.startTypeAndLeave() ?? runner.savesAndReleases()
        #expect(isKept == (number < 30), "place \(place), draft \(number)")
        begun += isKept ? 1 : 0
        refused += isKept ? 0 : 1
      }
      if let kiosk { #expect(kiosk.words.contains("Please speak to")) }
    }
    #expect(place == 162 && refused == 161)
    let store = try desk.store()
    defer { store.close() }
    #expect(try store.drafts(owner: Draft.visitor).count == 2_000)
    #expect(try store.verify().faults == [])
    #expect(try EmergencyDraft(folder: desk.setup.stateFolder).ids() == [])
    let size = try FileManager.default.attributesOfItem(atPath: desk.setup.storePath)[.size] as? Int
    #expect(try #require(size) < 64 << 20)
  }

  @Test("Who is refused keeps the page and goes on typing; F3 asks, and once there is room the form is kept")
  func refused() throws {
    let desk = try Desk()
    var first = try Kiosk(desk) { $0.draftsOfOrigin = 1 }
    let isKept = first.startTypeAndLeave("F")
    #expect(isKept)
    var kiosk = try Kiosk(desk) { $0.draftsOfOrigin = 1 }
    kiosk.press(.enter, .character("G"), .character("o"), .tab)
    #expect(kiosk.text.contains("Please speak to somebody at the desk."))
    #expect(kiosk.text.contains("NOT kept") && kiosk.text.contains("[Go_"))
    kiosk.press(.backTab, .character("!"), .function(3))
    #expect(kiosk.isAsked && kiosk.words.contains("Your answers are on this screen only so far."))
    #expect(!kiosk.text.contains("Save to a file"))
    // Esc goes back to the form, with all that was typed.
    kiosk.press(.escape)
    #expect(kiosk.text.contains("[Go!_"))
    // The warning before the idle end does not promise what cannot be kept.
    var idle = kiosk
    for _ in 0..<3 { idle.send(.timePassed, after: 45_000) }
    #expect(idle.words.contains("Your answers cannot be kept.") && !idle.words.contains("this one is kept"))
    for _ in 0..<3 { idle.send(.timePassed, after: 45_000) }
    #expect(idle.state.wizard == nil && idle.state.kiosk?.page == .start)
    // Discarding is answered as ever, and a form that is not kept ends with the session when nobody sits there any more.
    kiosk.press(.function(9), .up, .enter)
    #expect(kiosk.state.wizard == nil && kiosk.state.kiosk?.page == .start)
  }

  private func handIn(_ kiosk: inout Kiosk) {
    kiosk.press(.enter)
    let answers = [
      "Van der Meer Fietsen B.V.", "12345678", "vandermeerfietsen", "", "Keizersgracht 126", "", "1015 CW",
      "Amsterdam", "Sanne", "van der Meer", "sanne@vandermeerfietsen.nl", "",
    ]
    for answer in answers {
      for character in answer { kiosk.press(.character(character)) }
      kiosk.press(.tab)
    }
    kiosk.press(.function(10), .function(10), .up, .enter, .function(10), .function(10))
  }

  @Test("A handing in beyond the limit keeps page and code, and is taken when there is room")
  func handingIn() throws {
    let desk = try Desk()
    var first = try Kiosk(desk) { $0.applicationsOfOrigin = 1 }
    handIn(&first)
    guard case .receipt? = first.state.kiosk?.page else {
      Issue.record("not handed in:\n\(first.text)")
      return
    }
    var second = try Kiosk(desk) { $0.applicationsOfOrigin = 1 }
    handIn(&second)
    #expect(second.isAsked)
    #expect(second.words.contains("This could not be handed in just now. Please speak to somebody at the desk."))
    #expect(second.words.contains("Your answers are safe"))
    let draft = try #require(second.state.wizard?.session.draft)
    let store = try desk.store()
    #expect(try store.drafts(owner: Draft.visitor).map(\.code) == [draft.code])
    #expect(try store.applications().count == 1)
    #expect(try EmergencyDraft(folder: desk.setup.stateFolder).ids() == [])
    // F3 shows the code as ever.
    second.press(.escape, .function(3))
    #expect(second.text.contains(ResumeCode.shown(draft.code)))
    // From another place, where there is room, it is taken.
    let third = try Kiosk(desk, at: "tty2")
    #expect(third.runner.answers(to: .handIn(draft, language: "en")).count == 1)
    #expect(try store.applications().count == 2 && store.drafts(owner: nil) == [])
    store.close()
  }

  @Test("A form that is discarded stays in no file either, and only then it is said that nothing is kept")
  func discarded() throws {
    let desk = try Desk()
    var kiosk = try Kiosk(desk)
    kiosk.press(.enter, .character("F"), .tab)
    let draft = try #require(kiosk.state.wizard?.session.draft)
    let files = EmergencyDraft(folder: desk.setup.stateFolder, store: desk.setup.storePath)
    try files.write(draft)
    kiosk.press(.function(9), .up, .enter)
    #expect(kiosk.text.contains("Nothing is kept.") && kiosk.state.kiosk?.page == .start)
    let store = try desk.store()
    defer { store.close() }
    #expect(try store.drafts(owner: nil) == [] && files.ids() == [])
  }

  @Test("A form that is erased while it is open goes back to the start page at its next save, and no file of it stays")
  func erased() throws {
    let desk = try Desk()
    var kiosk = try Kiosk(desk)
    handIn(&kiosk)
    kiosk.press(.enter)
    kiosk.press(.enter, .character("F"), .tab)
    let draft = try #require(kiosk.state.wizard?.session.draft)
    let store = try desk.store()
    defer { store.close() }
    let files = EmergencyDraft(folder: desk.setup.stateFolder, store: desk.setup.storePath)
    var typed = draft
    typed.answers[.email] = "sanne@vandermeerfietsen.nl"
    try files.write(typed)
    let person = try #require(ComparedEmail("sanne@vandermeerfietsen.nl"))
    let places = try store.erase(person, files: files, at: SystemClock.utc)
    #expect(places.map(\.kind) == [.application, .file])
    kiosk.press(.character("G"), .function(3))
    #expect(kiosk.state.wizard == nil && kiosk.text.contains("Your answers were removed, as was requested."))
    #expect(try store.drafts(owner: nil) == [] && files.ids() == [])
  }
}

extension VisitorRunner {
  /// What Start, a name and F3 ask the store for; whether the form is kept.
  fileprivate func savesAndReleases() -> Bool {
    let draft = Draft(
      id: RandomID.uuid(), code: Identity.resumeCode(isAtKiosk: true), submission: RandomID.uuid(),
      owner: Draft.visitor, answers: ExampleRecord.answers)
    guard case .draftSaved? = answers(to: .saveDraft(draft)).first else { return false }
    _ = answers(to: .releaseDraft(id: draft.id))
    return true
  }
}
