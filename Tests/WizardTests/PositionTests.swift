import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

@Suite("A draft comes back to the very key")
struct PositionTests {
  /// A moment in which the line drops.
  struct Moment: Sendable, CustomTestStringConvertible {
    let name: String
    let steps: @Sendable (inout WizardDriver) -> Void
    var testDescription: String { name }

    init(_ name: String, _ steps: @escaping @Sendable (inout WizardDriver) -> Void) {
      self.name = name
      self.steps = steps
    }
  }

  private static func onOrder(_ driver: inout WizardDriver) {
    driver.answerAccountDetails()
    driver.next()
    driver.order("business premium", 5)
    driver.order("business basic", 12)
  }

  static let moments = [
    Moment("in the middle of a word") { driver in
      driver.go(to: .companyName)
      driver.type("Van der Meer  ")
      driver.press(.left, .left, .left)
    },
    Moment("in a number that is grouped while it is typed") { driver in
      driver.go(to: .phone)
      driver.type("+3120123")
    },
    Moment("in a number that is mended in its middle") { driver in
      driver.fill(.phone, "+31 20 123 4567")
      driver.go(to: .phone)
      driver.press(.left, .left, .backspace)
      driver.type("99")
    },
    Moment("in an answer that is wrong") { driver in
      driver.fill(.email, "sanne")
      driver.go(to: .email)
      driver.type("@")
    },
    Moment("in the list of countries") { driver in
      driver.fill(.companyName, "Fabrikam")
      driver.go(to: .country)
      driver.type("be")
      driver.press(.down, .left)
    },
    Moment("in the list of countries, unfiltered and far down") { driver in
      driver.fill(.companyName, "Fabrikam")
      driver.go(to: .country)
      driver.press(.enter, .pageDown, .pageDown, .up)
    },
    Moment("in a list that finds nothing") { driver in
      driver.fill(.companyName, "Fabrikam")
      driver.go(to: .reseller)
      driver.type("zzz")
    },
    Moment("in the list of additional resellers") { driver in
      driver.answerAccountDetails()
      driver.go(to: .additionalReseller(0))
      driver.press(.enter, .down, .down)
    },
    Moment("in the list of one more reseller") { driver in
      driver.answerAccountDetails()
      driver.go(to: .field(.additionalResellers))
      driver.type("nor")
    },
    Moment("in the search for offers") { driver in
      onOrder(&driver)
      driver.go(to: .offerSearch)
      driver.type("teams ph")
      driver.press(.left)
    },
    Moment("on an offer that was found") { driver in
      onOrder(&driver)
      driver.go(to: .offerSearch)
      driver.type("teams")
      driver.press(.down, .down)
    },
    Moment("on a number of licences that was come to") { driver in
      onOrder(&driver)
      driver.go(to: .line(1, .quantity))
    },
    Moment("in a number of licences") { driver in
      onOrder(&driver)
      driver.go(to: .line(1, .quantity))
      driver.type("30")
      driver.press(.left)
    },
    Moment("in a number of licences that was emptied") { driver in
      onOrder(&driver)
      driver.go(to: .line(0, .quantity))
      driver.type("3")
      driver.press(.backspace)
    },
    Moment("on Review, after a change") { driver in
      driver.answerEverything()
      driver.go(to: .answer(2))
      driver.press(.enter)
      driver.type(" Holding")
      driver.press(.enter)
    },
    Moment("in an update of one answer") { driver in
      driver.answerEverything()
      driver.go(to: .answer(2))
      driver.press(.enter)
      driver.type(" Hol")
    },
    Moment("in an update of a section") { driver in
      driver.answerEverything()
      driver.go(to: .sectionUpdate(.subscriptions))
      driver.press(.enter)
      driver.go(to: .line(0, .billing))
    },
    Moment("on Submit") { driver in
      driver.answerEverything()
      driver.next()
      driver.press(.tab)
    },
  ]

  private static func dropped(_ driver: inout WizardDriver) throws -> Draft {
    driver.forgetEffects()
    driver.send(.sessionEnded)
    guard case .saveDraft(let draft)? = driver.effects.first else { throw DraftFault.unreadable }
    return try DraftCodec.decode(DraftCodec.encode(draft))
  }

  private func compare(_ other: WizardDriver, _ driver: WizardDriver) {
    #expect(other.wizard.page == driver.wizard.page)
    #expect(other.wizard.focus == driver.wizard.focus)
    #expect(other.wizard.editor == driver.wizard.editor)
    #expect(other.wizard.isFresh == driver.wizard.isFresh)
    #expect(other.wizard.shownScroll == driver.wizard.shownScroll)
    #expect(other.wizard.overlay == driver.wizard.overlay)
    #expect(other.wizard.answers == driver.wizard.answers)
    #expect(other.wizard.offerSearch.text == driver.wizard.offerSearch.text)
    #expect(other.wizard.offers == driver.wizard.offers || driver.wizard.page != .subscriptions)
    #expect(other.wizard.changed == driver.wizard.changed)
    #expect(other.wizard.update == driver.wizard.update)
    #expect(Array(other.screen.dropFirst()) == Array(driver.screen.dropFirst()))
  }

  @Test("Page, focus, text, caret, list and way back, and so the picture", arguments: moments)
  func comesBack(moment: Moment) throws {
    var driver = WizardDriver.demonstration()
    moment.steps(&driver)
    // What a message said is gone with the line.
    driver.wizard.notice = nil
    let draft = try Self.dropped(&driver)
    var other = WizardDriver.demonstration()
    other.wizard.resume(draft)
    compare(other, driver)
  }

  @Test("So too where the lists are read only afterwards, as they are at the start", arguments: moments)
  func beforeTheLists(moment: Moment) throws {
    var driver = WizardDriver.demonstration()
    moment.steps(&driver)
    driver.wizard.notice = nil
    let draft = try Self.dropped(&driver)
    let lookups = driver.wizard.lookups
    var other = WizardDriver.demonstration()
    other.wizard.lookups = WizardLookups()
    other.wizard.resume(draft)
    // A second drop before they are read changes nothing.
    other.send(.timePassed)
    other.forgetEffects()
    other.send(.listsLoaded(lookups.catalog, lookups.resellers))
    compare(other, driver)
  }

  @Test("The row of a customer who is here already is found again once the store has said so")
  func existingCustomer() throws {
    let question = CustomerQuestion.name("Van der Meer Fietsen B.V.", country: "NL")
    let known = KnownCustomer(reference: "C-2026-000017", name: "Van der Meer Fietsen", country: "NL")
    var driver = WizardDriver.demonstration()
    driver.answerEverything()
    driver.send(.customersFound(question, [known]))
    driver.go(to: .existingCustomer("C-2026-000017"))
    let draft = try Self.dropped(&driver)
    var other = WizardDriver.demonstration()
    other.wizard.resume(draft)
    other.send(.customersFound(question, [known]))
    #expect(other.wizard.focus == .existingCustomer("C-2026-000017"))
    #expect(other.wizard.shownScroll == driver.wizard.shownScroll)
  }

  @Test("A key that was pressed meanwhile is not overtaken by where the draft was left")
  func keyWins() throws {
    var driver = WizardDriver.demonstration()
    Self.onOrder(&driver)
    driver.go(to: .offerSearch)
    driver.type("teams")
    driver.press(.down, .down)
    let draft = try Self.dropped(&driver)
    let lookups = driver.wizard.lookups
    var other = WizardDriver.demonstration()
    other.wizard.lookups = WizardLookups()
    other.wizard.resume(draft)
    other.press(.tab)
    let focus = other.wizard.focus
    other.send(.listsLoaded(lookups.catalog, lookups.resellers))
    #expect(other.wizard.focus == focus)
  }

  @Test("What is typed to find something by is saved at the next rest, in a list and in the search")
  func searches() {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fabrikam")
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    driver.go(to: .country)
    driver.type("be")
    #expect(driver.state.isWaitingToSave)
    driver.forgetEffects()
    driver.send(.timePassed)
    #expect(driver.wizard.draft.position.list?.filter == "be")
    #expect(driver.effects == [.saveDraft(driver.wizard.draft)])

    driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.next()
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    driver.type("teams")
    #expect(driver.state.isWaitingToSave)
    driver.forgetEffects()
    driver.send(.timePassed)
    #expect(driver.wizard.draft.position.search == "teams")
    #expect(driver.effects == [.saveDraft(driver.wizard.draft)])
  }

  @Test("Every focusable thing of every page has a name that is found again")
  func names() {
    var driver = WizardDriver.demonstration()
    var all: [Focus] = [.existingCustomer("C-2026-000017")]
    driver.answerAccountDetails()
    all += driver.wizard.focuses
    driver.next()
    driver.order("business premium", 5)
    all += driver.wizard.focuses
    driver.next()
    all += driver.wizard.focuses
    driver.next()
    all += driver.wizard.focuses
    #expect(all.count > 60)
    for focus in all { #expect(Focus(name: focus.name) == focus) }
    for name in ["", "nothing", "line:1", "line:a:b", "line:1:9", "answer:x", "button:x", "a:b"] {
      #expect(Focus(name: name) == nil, "\(name)")
    }
  }
}
