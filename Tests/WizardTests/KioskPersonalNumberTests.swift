import Messages
import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

@Suite("The number of a person in the field of the registration ID")
struct KioskPersonalNumberTests {
  /// A visitor's form for a customer in a country, at the registration ID.
  private func driver(country: String = "NL", _ kiosk: KioskSetting = KioskSetting()) -> KioskDriver {
    var driver = KioskDriver(kiosk: kiosk)
    driver.press(.enter)
    if country != "NL" {
      driver.go(to: .field(.country))
      driver.type(country)
      driver.press(.enter)
    }
    driver.go(to: .field(.registrationID))
    driver.forgetEffects()
    return driver
  }

  private func answer(_ driver: KioskDriver) -> String? { driver.state.wizard?.session.answers[.registrationID] }

  /// Every draft that was handed out to be kept, as it is written.
  private func kept(_ driver: KioskDriver) -> [String] {
    driver.effects.compactMap { effect in
      switch effect {
      case .saveDraft(let draft), .keepAsNewDraft(let draft), .submit(let draft), .handIn(let draft, _):
        DraftCodec.encode(draft)
      default: nil
      }
    }
  }

  @Test(
    "is dropped on leaving the field, with what it was taken for",
    arguments: [
      ("NL", "111222333", "(BSN)"), ("NL", "1112.22.333", "(BSN)"), ("Poland", "44051401359", "(PESEL)"),
      ("Brazil", "111.444.777-35", "(CPF)"), ("Denmark", "211062-5629", "(CPR)"), ("Russia", "500100732259", "person."),
    ])
  func dropped(country: String, typed: String, name: String) {
    for key in [Key.tab, .backTab, .enter, .down, .up] {
      var driver = driver(country: country)
      driver.type(typed)
      driver.press(key)
      let text = driver.screen.map { $0.trimmingPrefix { $0 == " " } }.joined(separator: " ")
      #expect(text.contains("number of a person") && text.contains(name) && text.contains("It is not kept."))
      #expect(answer(driver) == "")
      #expect(!driver.text.contains(typed))
    }
  }

  @Test("that a country takes as a company's stays", arguments: [("Spain", "54362315K"), ("Sweden", "8803200016")])
  func accepted(country: String, typed: String) {
    var driver = driver(country: country)
    driver.type(typed)
    driver.press(.tab)
    #expect(answer(driver) == typed)
    #expect(!driver.text.contains("is not kept"))
  }

  @Test("keeps the visitor at the empty field where F10, or Enter in a change from the last look, leaves it")
  func stays() {
    var driver = driver()
    driver.type("111222333")
    driver.press(.function(10))
    #expect(driver.text.contains("It is not kept."))
    #expect(driver.state.wizard?.place.focus == .field(.registrationID))
    #expect(driver.state.wizard?.place.editor.isEmpty == true)
    driver.type("12345678")
    driver.press(.tab)
    #expect(answer(driver) == "12345678")

    driver.answerDetails()
    driver.press(.function(10), .function(10), .left, .left, .up, .enter)
    let place = driver.state.wizard?.review.entries.firstIndex { $0.target == .field(.registrationID) }
    driver.go(to: .answer(place ?? 0))
    driver.press(.enter, .control("e"), .control("u"))
    driver.type("111222333")
    driver.press(.enter)
    #expect(driver.state.wizard?.page == .accountDetails)
    #expect(driver.text.contains("It is not kept."))
  }

  @Test("reaches no draft: not after a second, not after twenty keys, not at an end, not from a paste")
  func drafts() {
    let ways: [(String, @Sendable (inout KioskDriver) -> Void)] = [
      ("a second without a key", { $0.pass(milliseconds: 1_500) }),
      ("twenty keys", { driver in for _ in 0..<25 { driver.press(.left, .right) } }),
      ("the line drops", { $0.send(.sessionEnded) }), ("F3", { $0.press(.function(3)) }),
      ("nobody sits there", { $0.pass(milliseconds: 181_000) }), ("F1", { $0.press(.function(1)) }),
      ("a question", { $0.press(.function(9)) }),
    ]
    for (name, end) in ways {
      for isPasted in [false, true] {
        var driver = driver()
        if isPasted { driver.send(.pasted("BSN 111222333")) } else { driver.type("111222333") }
        end(&driver)
        driver.pass(milliseconds: 1_500)
        #expect(!kept(driver).isEmpty, "\(name)")
        for draft in kept(driver) { #expect(!draft.contains("111222333"), "\(name)") }
      }
    }
  }

  @Test("is dropped when another country makes it one")
  func country() {
    var driver = driver(country: "United States")
    driver.type("111222333")
    driver.press(.tab)
    #expect(answer(driver) == "111222333")
    driver.go(to: .field(.country))
    driver.type("Netherlands")
    driver.press(.enter)
    #expect(answer(driver) == "")
    #expect(driver.text.contains("It is not kept."))
  }

  @Test("goes from a draft that an earlier version kept")
  func earlierDraft() {
    var driver = driver()
    driver.type("12345678")
    driver.press(.tab)
    guard case .saveDraft(var draft)? = driver.effects.last(where: { if case .saveDraft = $0 { true } else { false } })
    else {
      Issue.record("no draft")
      return
    }
    draft.answers[.registrationID] = "111222333"
    draft.position.focus = "company.registrationID"
    draft.position.text = "111222333"
    var other = KioskDriver()
    other.press(.tab, .enter)
    other.type(draft.code)
    other.press(.enter)
    other.send(.draftOpened(draft, today: Fixtures.today))
    #expect(answer(other) == "")
    other.press(.function(3))
    for draft in kept(other) { #expect(!draft.contains("111222333")) }
  }

  @Test("stays where an agent enters it: the rules warn")
  func agent() {
    var driver = driver(country: "Poland", KioskSetting(role: .agent))
    driver.type("44051401359")
    driver.press(.tab)
    #expect(answer(driver) == "44051401359")
  }
}
