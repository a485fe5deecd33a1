import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

@Suite("Lists, choices, ticks and suggestions")
struct ListTests {
  private func list(_ driver: WizardDriver) -> ListOverlay? {
    if case .list(let list) = driver.wizard.overlay { return list }
    return nil
  }

  private func atCountry() -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.go(to: .country)
    return driver
  }

  @Test("Enter, Space, F4 and a letter open the list; only the letter filters it")
  func opening() {
    let ways: [(Key, String)] = [
      (.enter, ""), (.character(" "), ""), (.function(4), ""), (.control("t"), ""), (.character("g"), "g"),
    ]
    for (key, filter) in ways {
      var driver = atCountry()
      driver.press(key)
      #expect(list(driver)?.filter.text == filter, "\(key)")
    }
  }

  /// What is typed, and the country it finds first.
  static let countries: [(String, String)] = [
    ("belg", "BE"), ("NL", "NL"), ("united k", "GB"), ("USA", "US"), ("cote", "CI"), ("CÔTE", "CI"), ("tur", "TR"),
    ("arab united", "AE"), ("netherlands", "NL"), ("de", "DE"), ("be", "BE"), ("CH", "CH"),
  ]

  @Test("Typing finds by name, code and the beginnings of words, whatever the accents", arguments: countries)
  func finding(typed: String, code: String) {
    var driver = atCountry()
    driver.type(typed)
    #expect(list(driver)?.selectedItem?.value == code)
    driver.press(.enter)
    #expect(driver.wizard.answers[.country] == code)
    #expect(driver.wizard.overlay == nil)
  }

  @Test("Embargoed countries are in no list", arguments: ["CU", "IR", "KP", "SY", "SD"])
  func embargoed(code: String) {
    var driver = atCountry()
    driver.press(.enter)
    #expect(list(driver)?.items.contains { $0.value == code } == false)
  }

  @Test("A partner with markets is offered those only")
  func markets() {
    var driver = WizardDriver.demonstration(partner: Fixtures.partner(markets: ["NL", "BE"]))
    driver.go(to: .country)
    driver.press(.enter)
    #expect(list(driver)?.items.map(\.value) == ["BE", "NL"])
  }

  @Test("What was chosen is marked when the list opens; keys move within it")
  func moving() {
    var driver = atCountry()
    driver.press(.enter)
    #expect(list(driver)?.selectedItem?.value == "NL")
    driver.press(.home)
    #expect(list(driver)?.selected == 0)
    driver.press(.up)
    #expect(list(driver)?.selected == 0)
    driver.press(.pageDown, .down)
    #expect(list(driver)?.selected == 11)
    driver.press(.end, .down, .pageDown)
    #expect(list(driver)?.selected == (list(driver)?.items.count ?? 0) - 1)
  }

  @Test("Esc leaves the answer as it was", arguments: [Key.escape, .function(8)])
  func leaving(key: Key) {
    var driver = atCountry()
    driver.type("belg")
    driver.press(key)
    #expect(driver.wizard.overlay == nil)
    #expect(driver.wizard.answers[.country] == "NL")
    #expect(driver.wizard.page == .accountDetails)
  }

  @Test("Nothing that fits is nothing to take; a letter less brings it back")
  func noMatch() {
    var driver = atCountry()
    driver.type("nethx")
    driver.press(.enter)
    #expect(list(driver)?.matches.isEmpty == true)
    driver.press(.backspace, .enter)
    #expect(driver.wizard.answers[.country] == "NL")
    #expect(driver.wizard.overlay == nil)
  }

  @Test("A partner ID that is in no list is taken as it is typed, and the rules say the rest")
  func freeText() {
    var driver = WizardDriver.demonstration()
    driver.pick(.field(.reseller), "999123")
    #expect(driver.wizard.answers[.reseller] == "999123")
    #expect(driver.wizard[status: .reseller].findings.first?.rule == "reseller/unverified")
  }

  @Test("Left and Right choose and stop at the ends; Space goes round")
  func choices() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .qualification)
    driver.press(.left)
    #expect(driver.wizard.answers[.qualification] == "none")
    driver.press(.right, .right, .right)
    #expect(driver.wizard.answers[.qualification] == "stateOwnedEntity")
    driver.press(.character(" "))
    #expect(driver.wizard.answers[.qualification] == "none")
  }

  @Test("Space ticks and takes the tick away; without it the box is reported by Next only")
  func ticks() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .confirmPartnerRole)
    driver.press(.character(" "))
    #expect(driver.wizard.answers[.confirmPartnerRole] == "true")
    #expect(driver.wizard[status: .confirmPartnerRole].phase == .ok)
    driver.press(.tab)
    #expect(driver.wizard[status: .confirmNoAffiliateResale].phase == .untouched)
  }

  @Test("F4 puts in today's date")
  func today() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .agreementAcceptance)
    driver.press(.character(" "), .tab, .function(4), .tab)
    #expect(driver.wizard.answers[.agreementDate] == "2026-11-22")
    #expect(driver.wizard[status: .agreementDate].phase == .ok)
  }

  @Test("F4 makes a domain from the name, and asks for the name where there is none")
  func domain() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .domainPrefix)
    driver.press(.function(4))
    #expect(driver.wizard.notice?.key == "notice/name-first")
    driver.fill(.companyName, "บริษัท สยามจักรยาน จำกัด")
    driver.go(to: .domainPrefix)
    driver.press(.function(4))
    #expect(driver.wizard.notice?.key == "notice/name-has-no-letters")
    driver.fill(.companyName, "Van der Meer Fietsen B.V.")
    driver.go(to: .domainPrefix)
    driver.press(.control("t"))
    #expect(driver.wizard.editor.text == "vandermeerfietsen")
    driver.press(.tab)
    #expect(driver.wizard[status: .domainPrefix].phase == .ok)
  }

  /// Names and the domains made from them.
  static let names: [(String, String?)] = [
    ("Van der Meer Fietsen B.V.", "vandermeerfietsen"), ("Fabrikam GmbH & Co. KG", "fabrikam"),
    ("Łódź Sp. z o.o.", "lodzspzoo"), ("Société Générale SA", "societegenerale"), ("Straße 7 AG", "strasse7"),
    ("中国工商银行", nil), ("B.V.", "bv"), ("  ", nil), ("Ørsted A/S", "orsted"),
    ("Internationale Vereniging voor Historische Rijwielen", "internationaleverenigingvoo"),
  ]

  @Test("A domain is made of plain letters and digits, without the legal form", arguments: names)
  func suggestion(name: String, prefix: String?) { #expect(DomainSuggestion.prefix(from: name) == prefix) }

  @Test("F7 takes what the last customer has, but never whom to reach")
  func sameAsLast() {
    var driver = WizardDriver.demonstration()
    driver.send(.lastCustomerFound(ExampleRecord.answers))
    driver.go(to: .city)
    driver.press(.function(7))
    #expect(driver.wizard.answers[.city] == "Amsterdam")
    #expect(driver.wizard.editor.text == "Amsterdam")
    for field in [Field.firstName, .lastName, .email, .phone, .companyName, .registrationID, .domainPrefix] {
      driver.go(to: field)
      driver.press(.control("y"))
      #expect(driver.wizard.answers[field].isEmpty, "\(field.rawValue)")
      #expect(driver.wizard.notice?.key == "notice/never-same")
    }
  }

  @Test("Without a last customer F7 says so")
  func noLast() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .city)
    driver.press(.function(7))
    #expect(driver.wizard.notice?.key == "notice/no-last-customer")
  }
}

@Suite("Up to five additional resellers")
struct AdditionalResellerTests {
  private func chosen(_ names: [String]) -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.pick(.field(.reseller), "fabrikam")
    for name in names { driver.pick(.field(.additionalResellers), name) }
    return driver
  }

  @Test("F4: each that is taken stands in a row of its own, and Space adds the next")
  func adding() {
    let driver = chosen(["van dam", "tailspin"])
    #expect(driver.wizard.answers.additionalResellers == ["5357564", "517285"])
    #expect(driver.wizard.focus == .field(.additionalResellers), "the next one is a key away")
  }

  @Test("Another takes the place of one that was chosen")
  func replacing() {
    var driver = chosen(["van dam", "tailspin"])
    driver.go(to: .additionalReseller(0))
    driver.press(.enter)
    driver.type("adatum")
    driver.press(.enter)
    #expect(driver.wizard.answers.additionalResellers == ["2468135", "517285"])
  }

  @Test("Delete and Backspace take one away", arguments: [Key.delete, .backspace])
  func deleting(key: Key) {
    var driver = chosen(["van dam", "tailspin"])
    driver.go(to: .additionalReseller(0))
    driver.press(key)
    #expect(driver.wizard.answers.additionalResellers == ["517285"])
    #expect(driver.wizard.focus == .additionalReseller(0))
    driver.press(key)
    #expect(driver.wizard.answers.additionalResellers == [])
    #expect(driver.wizard.focus == .field(.additionalResellers))
  }

  @Test("A sixth is not begun; the page says how to make room")
  func five() {
    var driver = chosen(["van dam", "tailspin", "adatum", "proseware", "litware"])
    driver.go(to: .additionalResellers)
    driver.press(.enter)
    #expect(driver.wizard.overlay == nil)
    #expect(driver.wizard.notice?.key == "notice/five-resellers")
    #expect(driver.wizard.answers.additionalResellers.count == 5)
  }

  @Test("F4: the first reseller is not offered, and those that cannot be chosen say why and stay")
  func obstacles() throws {
    var driver = chosen(["van dam"])
    driver.press(.enter)
    guard case .list(let list) = driver.wizard.overlay else {
      Issue.record("no list")
      return
    }
    let obstacles = Dictionary(uniqueKeysWithValues: list.items.map { ($0.value, $0.obstacle) })
    #expect(obstacles["4847383"] == nil)
    #expect(obstacles["5357564"] == "chosen already" && obstacles["873452"] == "not signed")
    #expect(obstacles["517285"] == .some(nil))
    driver.type("northwind")
    driver.press(.enter)
    #expect(driver.wizard.overlay != nil)
    #expect(driver.wizard.answers.additionalResellers == ["5357564"])
  }

  @Test("What is wrong with one is reported at that one")
  func problems() {
    var driver = chosen(["van dam", "9999999"])
    // The first reseller becomes one of the additional ones.
    driver.pick(.field(.reseller), "van dam")
    let rules = (0..<2).map { driver.wizard.elementFindings[.additionalReseller($0)]?.rule }
    #expect(rules == ["additional-reseller/duplicate", "additional-reseller/unverified"])
  }
}
