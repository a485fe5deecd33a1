import Messages
import Records
import Rules
import Screens
import TestSupport
import Testing
import Wizard

@Suite("What can be known stands in the empty field, and one key takes it")
struct OfferedTextTests {
  private func named(_ name: String = "Van der Meer Fietsen B.V.") -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, name)
    return driver
  }

  @Test("The domain is made from the name once the name is left, and Tab takes it")
  func domain() {
    var driver = WizardDriver.demonstration()
    driver.type("Van der Meer Fietsen B.V.")
    #expect(driver.wizard.session.offeredText(for: .domainPrefix) == nil, "the name is still being typed")
    driver.press(.tab, .tab)
    #expect(driver.wizard.focus == .field(.domainPrefix))
    #expect(driver.wizard.session.offeredText(for: .domainPrefix) == "vandermeerfietsen")
    #expect(driver.wizard.answers[.domainPrefix].isEmpty)
    driver.press(.tab)
    #expect(driver.wizard.answers[.domainPrefix] == "vandermeerfietsen")
    #expect(driver.wizard.session[status: .domainPrefix].phase == .ok)
    #expect(driver.wizard.focus == .field(.qualification))
  }

  @Test(
    "Other keys that leave the field take nothing",
    arguments: [Key.enter, .down, .backTab, .up, .function(10), .pageDown])
  func others(key: Key) {
    var driver = named()
    driver.go(to: .domainPrefix)
    driver.press(key)
    #expect(driver.wizard.answers[.domainPrefix].isEmpty)
  }

  @Test("Right takes it and stays; a letter takes the place of all of it")
  func keys() {
    var driver = named()
    driver.go(to: .domainPrefix)
    driver.press(.right)
    #expect(driver.wizard.answers[.domainPrefix] == "vandermeerfietsen" && driver.wizard.focus == .field(.domainPrefix))
    var typed = named()
    typed.go(to: .domainPrefix)
    typed.press(.character("x"))
    #expect(typed.wizard.answers[.domainPrefix] == "x")
    #expect(typed.wizard.session.offeredText(for: .domainPrefix) == nil)
    typed.press(.backspace)
    #expect(typed.wizard.session.offeredText(for: .domainPrefix) == "vandermeerfietsen")
  }

  @Test(
    "Behind the @ of the contact's address stand the domain prefix and the country's ending",
    arguments: [("NL", "vandermeer.nl"), ("GB", "vandermeer.co.uk"), ("US", "vandermeer.com"), ("DE", "vandermeer.de")])
  func address(country: String, domain: String) {
    var driver = WizardDriver.demonstration()
    driver.pick(.field(.country), country)
    driver.fill(.domainPrefix, "vandermeer")
    driver.go(to: .email)
    driver.type("sanne")
    #expect(driver.wizard.session.offeredText(for: .email) == nil)
    driver.press(.character("@"))
    #expect(driver.wizard.session.offeredText(for: .email) == "sanne@" + domain)
    driver.press(.tab)
    #expect(driver.wizard.answers[.email] == "sanne@" + domain)
    #expect(driver.wizard.focus == .field(.phone))
  }

  @Test("The person who accepted has the domain of the contact's address")
  func signer() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.go(to: .button(.sameAsContact))
    driver.press(.character(" "))
    driver.fill(.agreementEmail, "")
    driver.go(to: .agreementEmail)
    driver.press(.control("u"))
    driver.type("piet@")
    let domain = driver.wizard.answers[.email].split(separator: "@").last.map(String.init) ?? ""
    #expect(driver.wizard.session.offeredText(for: .agreementEmail) == "piet@" + domain)
  }

  @Test("Nothing is offered that the rules refuse: an address of the partner's own, a text with two signs")
  func refused() {
    var driver = WizardDriver.demonstration()
    driver.fill(.domainPrefix, "contoso")
    driver.go(to: .email)
    driver.type("sanne@")
    let offered = driver.wizard.session.offeredText(for: .email)
    #expect(offered?.hasSuffix("@contoso.nl") != true)
    driver.press(.control("u"))
    driver.type("a@b@")
    #expect(driver.wizard.session.offeredText(for: .email) == nil)
  }

  @Test(
    "Going through the form with Tab alone fills what is offered to questions that must be answered, and nothing else")
  func tabAlone() {
    var driver = named()
    let before = driver.wizard.answers
    for _ in 0..<60 { driver.press(.tab) }
    var expected = before
    expected[.domainPrefix] = "vandermeerfietsen"
    #expect(driver.wizard.answers == expected)
  }

  @Test("The same with a known city and an address begun: those two and the domain are filled in, and nothing else")
  func tabAloneOverAll() {
    var driver = named()
    var usual = UsualAnswers()
    usual.reseller = "4847383"
    usual.offers = ["CFQ7TTC0LCHC:0002"]
    driver.send(.lastCustomerFound(ExampleRecord.answers, usual))
    driver.fill(.postalCode, "1015cw")
    driver.send(.cityFound(PostalPlace(country: "NL", postalCode: "1015 CW"), "Amsterdam"))
    driver.go(to: .email)
    driver.type("sanne@")
    driver.press(.up)
    driver.go(to: .companyName)
    var expected = driver.wizard.answers
    for _ in 0..<60 { driver.press(.tab) }
    expected[.domainPrefix] = "vandermeerfietsen"
    expected[.city] = "Amsterdam"
    expected[.email] = "sanne@vandermeerfietsen.nl"
    #expect(driver.wizard.answers == expected)
  }

  @Test("A shaded cell shows it and the hint says that Tab takes it; elsewhere the hint names it")
  func drawn() {
    var driver = named()
    driver.go(to: .domainPrefix)
    func pieces(_ look: Look) -> [Piece] { ScreenWriter.draw(driver.state, look: look).canvas.rows.flatMap(\.pieces) }
    let shaded = Look(cells: .shaded, symbols: .unicode(isConsole: false), hasColour: true)
    #expect(pieces(shaded).contains { $0.role == .focusedOffered && $0.text == "vandermeerfietsen" })
    #expect(pieces(shaded).contains { $0.text == "Tab takes it" })
    #expect(!pieces(.plain).contains { $0.role == .focusedOffered })
    #expect(pieces(.plain).contains { $0.text == "Tab takes vandermeerfietsen" })
    driver.press(.character("x"))
    #expect(!pieces(shaded).contains { $0.role.isOffered })
    #expect(pieces(shaded).contains { $0.text == "Tab takes it" }, "the hint changes when the field is left, not now")
    #expect(!pieces(.plain).contains { $0.text.hasPrefix("Tab takes") })
    driver.press(.backspace)
    driver.go(to: .registrationID)
    #expect(pieces(shaded).contains { [.offered, .otherOffered].contains($0.role) })
    #expect(!pieces(shaded).contains { $0.text.hasPrefix("Tab takes") })
  }

  @Test("The city of the postal code is asked of the store and offered, if nothing is typed by then")
  func city() {
    var driver = WizardDriver.demonstration()
    driver.fill(.postalCode, "1015cw")
    let place = PostalPlace(country: "NL", postalCode: "1015 CW")
    #expect(driver.effects.contains(.findCity(place)))
    driver.send(.cityFound(PostalPlace(country: "NL", postalCode: "1016 CW"), "Haarlem"))
    #expect(driver.wizard.session.offeredText(for: .city) == nil, "an answer about another postal code")
    driver.send(.cityFound(place, "Amsterdam"))
    #expect(driver.wizard.session.offeredText(for: .city) == "Amsterdam")
    driver.go(to: .city)
    driver.press(.tab)
    #expect(driver.wizard.answers[.city] == "Amsterdam")
    driver.forgetEffects()
    driver.fill(.postalCode, "1016cw")
    #expect(!driver.effects.contains { if case .findCity = $0 { true } else { false } }, "the city is answered")
    var late = WizardDriver.demonstration()
    late.fill(.postalCode, "1015cw")
    late.go(to: .city)
    late.type("U")
    late.send(.cityFound(place, "Amsterdam"))
    #expect(late.wizard.session.offeredText(for: .city) == nil)
    #expect(!late.screen.joined().contains("Tab takes"))
  }

  @Test("The usual reseller and offers stand first in their lists, marked, and nothing chooses them")
  func usual() {
    var driver = WizardDriver.demonstration()
    var usual = UsualAnswers()
    usual.reseller = "5357564"
    usual.offers = ["CFQ7TTC0LHSF:0001", "CFQ7TTC0LCHC:0002"]
    driver.send(.lastCustomerFound(ExampleRecord.answers, usual))
    driver.go(to: .reseller)
    driver.press(.character(" "))
    guard case .list(let list)? = driver.wizard.overlays.top else {
      Issue.record("no list")
      return
    }
    #expect(list.items.first?.value == "5357564" && list.items.first?.detail.hasSuffix("usual") == true)
    #expect(list.items.count { $0.value == "5357564" } == 1 && list.selectedItem?.value == "")
    driver.press(.escape)
    #expect(driver.wizard.answers[.reseller].isEmpty)
    driver.answerAccountDetails()
    driver.next()
    let shown = driver.wizard.subscriptions.offers
    #expect(shown.prefix(2).map(\.id).contains("CFQ7TTC0LCHC:0002"))
    #expect(shown.prefix { $0.isUsual }.allSatisfy { usual.offers.contains($0.id) })
    #expect(Set(shown.map(\.id)).count == shown.count)
    #expect(driver.screen.contains { $0.contains("usual") })
    #expect(driver.wizard.answers.subscriptions.isEmpty)
  }

  @Test("The first key over it changes the row of its cell and no other, so that it costs 28 bytes; 48 are allowed")
  func firstKey() {
    var driver = named()
    driver.go(to: .domainPrefix)
    let shaded = Look(cells: .shaded, symbols: .unicode(isConsole: false), hasColour: true)
    func rows() -> [Row] { Array(ScreenWriter.draw(driver.state, look: shaded).canvas.rows.dropFirst()) }
    let before = rows()
    driver.press(.character("x"))
    let after = rows()
    #expect(before.count == after.count && zip(before, after).count { $0 != $1 } == 1)
  }

  @Test("F7 is named with the last customer's name where it would change the answer, and never for an attestation")
  func asLast() {
    var driver = WizardDriver.demonstration()
    var last = Answers()
    last[.companyName] = "Bakkerij Jansen"
    last[.city] = "Utrecht"
    last[.agreementAcceptance] = "partnerAttested"
    last[.agreementDate] = "2026-11-20"
    driver.send(.lastCustomerFound(last))
    driver.go(to: .city)
    #expect(driver.screen.last?.contains("F7 As Bakkerij Jansen") == true)
    driver.press(.function(7))
    #expect(driver.wizard.answers[.city] == "Utrecht")
    driver.go(to: .companyName)
    #expect(driver.screen.last?.contains("F7") == false)
    driver.go(to: .addressLine2)
    driver.press(.function(7))
    #expect(driver.wizard.notice == Notice("notice/last-has-none", ["name": "Bakkerij Jansen"]))
    driver.go(to: .agreementAcceptance)
    driver.press(.function(7))
    #expect(driver.wizard.notice == Notice("notice/never-same.attestation"))
    #expect(driver.wizard.answers[.agreementAcceptance].isEmpty)
  }
}
