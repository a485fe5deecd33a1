import Messages
import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

@Suite("A pasted address or signature is shown, and taken with one key")
struct PastedOfferTests {
  private static let filled: [Field: String] = [
    .companyName: "Van der Meer Fietsen B.V.", .addressLine1: "Keizersgracht 126", .postalCode: "1015 CW",
    .city: "Amsterdam", .firstName: "Sanne", .lastName: "van der Meer", .email: "sanne@vandermeerfietsen.nl",
    .phone: "+31201234567",
  ]

  private static func pasted(at focus: Focus = .field(.companyName)) -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.go(to: focus)
    driver.forgetEffects()
    driver.send(.pasted(PastedText.signature))
    return driver
  }

  private static func offer(_ driver: WizardDriver) -> PastedOffer? {
    guard case .question(let question)? = driver.wizard.overlay, case .pasted(let offer) = question.subject else {
      return nil
    }
    return offer
  }

  @Test(
    "It is shown before anything is an answer",
    arguments: [Focus.field(.companyName), .field(.country), .button(.next)])
  func shown(focus: Focus) {
    let driver = Self.pasted(at: focus)
    let offer = Self.offer(driver)
    #expect(offer?.answers.count == 8)
    #expect(Dictionary(uniqueKeysWithValues: (offer?.answers ?? []).map { ($0.field, $0.value) }) == Self.filled)
    #expect(offer?.unused == ["Met vriendelijke groet", "Inkoper", "F +31 20 123 4568"])
    #expect(driver.wizard.answers[.companyName].isEmpty)
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains { $0.contains("Fills 8 answers:") })
  }

  @Test("Enter fills the answers in: each is checked, and the draft is saved once")
  func taken() {
    var driver = Self.pasted()
    driver.press(.enter)
    #expect(driver.wizard.overlay == nil)
    for (field, value) in Self.filled {
      #expect(driver.wizard.answers[field] == value)
      #expect(driver.wizard.session[status: field].phase == .ok, "\(field)")
    }
    #expect(driver.wizard.notice == Notice("notice/answers-filled", count: 8))
    #expect(driver.wizard.editor.text == "Van der Meer Fietsen B.V.")
    #expect(driver.wizard.focus == .field(.companyName))
    let saves = driver.effects.count { if case .saveDraft = $0 { true } else { false } }
    #expect(saves == 1)
    let asks = driver.effects.contains { if case .findCustomers = $0 { true } else { false } }
    #expect(asks)
    // What is made from the name is offered as if it had been typed.
    #expect(driver.wizard.session.offered[.domainPrefix] == "vandermeerfietsen")
  }

  @Test("Esc and its twin leave everything as it was", arguments: [Key.escape, .function(8)])
  func escape(key: Key) {
    var driver = Self.pasted()
    let before = driver.wizard.answers
    driver.press(key)
    #expect(driver.wizard.overlay == nil)
    #expect(driver.wizard.answers == before)
    #expect(driver.wizard.editor.text.isEmpty)
    #expect(driver.effects.isEmpty)
  }

  @Test("The second choice puts the first line in, as other pastes are")
  func firstLine() {
    var driver = Self.pasted()
    driver.press(.right, .enter)
    #expect(driver.wizard.overlay == nil)
    #expect(driver.wizard.editor.text == "Met vriendelijke groet,")
    #expect(driver.wizard.answers[.city].isEmpty)
    #expect(driver.wizard.notice?.key == "notice/lines-pasted")
  }

  @Test("Where no text is in focus the second choice is No")
  func noText() {
    var driver = Self.pasted(at: .button(.next))
    let before = driver.wizard.answers
    driver.press(.tab, .enter)
    #expect(driver.wizard.overlay == nil)
    #expect(driver.wizard.answers == before)
    #expect(driver.wizard.page == .accountDetails)
  }

  @Test("What is replaced is shown, and what stands there already is not counted")
  func replaced() {
    var driver = WizardDriver.demonstration()
    driver.fill(.city, "Amsterdam")
    driver.fill(.phone, "+31 10 123 4567")
    driver.send(.pasted(PastedText.signature))
    let offer = Self.offer(driver)
    #expect(offer?.answers.count == 7)
    #expect(offer?.answers.first { $0.field == .phone }?.before == "+31 10 123 4567")
    #expect(driver.screen.contains { $0.contains("instead of +31 10 123 4567") })
    driver.press(.enter)
    #expect(driver.wizard.answers[.phone] == "+31201234567")
    driver.send(.pasted(PastedText.signature))
    #expect(driver.wizard.overlay == nil)
    #expect(driver.wizard.notice?.key == "notice/pasted-known")
  }

  @Test("Enter right after it comes up does nothing: it was meant for the field")
  func guarded() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    _ = reduce(into: &driver.state, .pasted(PastedText.signature), at: driver.now + 1000)
    _ = reduce(into: &driver.state, .keyPressed(.enter), at: driver.now + 1200)
    #expect(Self.offer(driver) != nil)
    #expect(driver.wizard.answers[.companyName].isEmpty)
  }

  @Test("Another country is filled in with its own areas and numbers")
  func country() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    driver.send(.pasted(PastedText.long))
    #expect(Self.offer(driver)?.answers.first { $0.field == .country }?.before == "NL")
    driver.press(.enter)
    #expect(driver.wizard.answers[.country] == "AU")
    #expect(driver.wizard.answers[.state] == "VIC")
    #expect(driver.wizard.answers[.culture] == "en-AU")
    #expect(driver.wizard.answers[.phone] == "+61391234567")
    #expect(driver.wizard.session[status: .state].phase == .ok)
  }

  @Test("A text that is longer than the window scrolls, and no further than its end")
  func scrolls() {
    var driver = WizardDriver.demonstration(size: ScreenSize(rows: 16, columns: 60))
    driver.go(to: .companyName)
    driver.send(.pasted(PastedText.long))
    #expect(driver.screen.contains { $0.contains("Fills 12 answers:") })
    driver.press(.end)
    #expect(driver.screen.contains { $0.contains("Please consider") })
    #expect(!driver.screen.contains { $0.contains("Fills 12 answers:") })
    let end = driver.screen
    driver.press(.down)
    #expect(driver.screen == end)
    driver.press(.up)
    #expect(driver.screen != end)
    driver.press(.home)
    #expect(driver.screen.contains { $0.contains("Fills 12 answers:") })
  }

  @Test("Other pages, overlays and texts with fewer answers are pasted into as before")
  func elsewhere() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    driver.send(.pasted("Fabrikam B.V.\nTo do"))
    #expect(driver.wizard.editor.text == "Fabrikam B.V.")
    driver.press(.function(9))
    driver.send(.pasted(PastedText.signature))
    #expect(Self.offer(driver) == nil)
    driver.press(.escape)
    var ordered = WizardDriver.demonstration()
    ordered.answerAccountDetails()
    ordered.next()
    ordered.send(.pasted(PastedText.signature))
    #expect(Self.offer(ordered) == nil)
  }

  @Test(
    "At a kiosk a paste is one line, for a visitor and for an agent", arguments: [KioskSetting.Role.visitor, .agent])
  func kiosk(role: KioskSetting.Role) {
    for place in KioskDriver.places(role) {
      var driver = place.driver
      driver.send(.pasted(PastedText.signature))
      guard case .question(let question)? = driver.state.wizard?.overlays.top else { continue }
      if case .pasted = question.subject { Issue.record("\(place)") }
    }
  }
}
