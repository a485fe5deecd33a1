import Messages
import Records
import Rules
import TestSupport
import Testing
import Wizard

@testable import LineMode

@Suite("The order, Review and Submit")
struct OrderTests {
  private func atOffers() -> LineDriver {
    var driver = LineDriver()
    for line in LineDriver.accountLines { driver.type(line: line) }
    return driver
  }

  @Test("Offers are found by typing and chosen by number, then asked about")
  func offers() {
    var driver = atOffers()
    #expect(driver.place == .offer)
    driver.type("premium")
    #expect(driver.says.contains("1. Microsoft 365 Business Premium, 20.50 EUR a month"))
    #expect(driver.says.contains { $0.contains("(for nonprofit customers)") })
    driver.type("1")
    #expect(driver.prompt == "Licences [1]: ")
    driver.type("25")
    #expect(driver.prompt == "Billing [Monthly]: ")
    driver.type("2")
    #expect(driver.place == .offer)
    #expect(driver.record.subscriptions.map(\.quantity) == [25])
    #expect(driver.record.subscriptions.map(\.billing) == ["annual"])
    driver.type("")
    #expect(driver.place == .review)
  }

  @Test("An offer that this customer cannot have says why")
  func obstacle() {
    var driver = atOffers()
    driver.type("nonprofit")
    let place = driver.says.last { $0.contains("(for nonprofit customers)") }?.prefix { $0 != "." }
    driver.type(String(place ?? ""))
    #expect(driver.reasons.last?.hasSuffix("cannot be chosen: for nonprofit customers.") == true, "\(driver.text)")
    #expect(driver.record.subscriptions.isEmpty)
  }

  @Test(
    "A number of licences that cannot be had repeats the question",
    arguments: ["301", "99999999999999999999999", "1.5", "-3", "five"])
  func quantity(typed: String) {
    var driver = atOffers()
    driver.type("business premium", "1", typed)
    #expect(driver.place == .line(0, .quantity))
    #expect(driver.reasons.count == 1, "\(driver.text)")
  }

  @Test("0 licences take the offer out")
  func none() {
    var driver = atOffers()
    driver.type("business premium", "1", "0")
    #expect(driver.record.subscriptions.isEmpty)
    #expect(driver.place == .offer)
  }

  @Test("No offer at all is asked about once")
  func withoutOffers() {
    var driver = atOffers()
    driver.type("")
    #expect(driver.place == .withoutOffers)
    driver.type("")
    #expect(driver.place == .offer)
    driver.type("", "y")
    #expect(driver.place == .review)
  }

  @Test("The step before it is held up by what is wrong in it")
  func accountHeldUp() {
    var driver = LineDriver()
    for line in LineDriver.accountLines.prefix(23) { driver.type(line: line) }
    #expect(driver.place == .field(.confirmNoAffiliateResale))
    driver.wizard.session.answers[.city] = ""
    driver.type("y")
    #expect(driver.place == .field(.city))
    #expect(driver.reasons.first == "1 answer needs fixing.")
  }

  @Test("change 7 goes there and comes back", arguments: ["change 2", "2", "wijzig 2", "CHANGE 2"])
  func change(typed: String) {
    var driver = LineDriver(language: typed.hasPrefix("wijzig") ? .dutch : .english)
    driver.answerEverything()
    driver.forget()
    driver.type(line: typed)
    #expect(driver.place == .field(.companyName))
    driver.type("Contoso Fietsen")
    #expect(driver.place == .review)
    #expect(driver.record[.companyName] == "Contoso Fietsen")
    // Only what is another is read out again.
    #expect(driver.says.filter { $0.contains("Contoso Fietsen") && $0.hasPrefix("2. ") }.count == 1)
    #expect(driver.says.allSatisfy { !$0.hasPrefix("3. ") })
  }

  @Test("Back from an answer of Review leaves it as it was", arguments: ["change 7", "change 2", "26", "25"])
  func changeNothing(typed: String) {
    var driver = LineDriver()
    driver.answerEverything()
    let before = driver.record
    driver.type(typed, "<")
    #expect(driver.place == .review)
    #expect(driver.record == before)
  }

  @Test("The last number adds an offer and comes back")
  func addOffer() {
    var driver = LineDriver()
    driver.answerEverything()
    driver.type("29", "exchange online (plan 1)", "1", "3")
    #expect(driver.place == .offer || driver.place == .line(2, .billing), "\(driver.text)")
    for _ in 0..<3 where driver.place != .review { driver.type("") }
    #expect(driver.record.subscriptions.count == 3)
    #expect(driver.place == .review)
  }

  @Test(
    "What is no number of an answer is told", arguments: ["change", "change 99", "0", "change x", "delete 3", "yes"])
  func noChange(typed: String) {
    var driver = LineDriver()
    driver.answerEverything()
    driver.type(line: typed)
    #expect(driver.reasons == ["Type change and a number from 1 to 29, or Enter to go on to Submit."])
    #expect(driver.place == .review)
  }

  @Test("Review does not go on while something is wrong, and names the numbers")
  func wrongOnReview() {
    var driver = LineDriver()
    driver.answerEverything()
    driver.wizard.session.answers[.city] = ""
    driver.type("")
    #expect(driver.place == .review)
    #expect(driver.reasons == ["1 answer needs fixing. Type change and one of these numbers: 10."])
  }

  @Test("Only yes submits", arguments: ["", "y", "no", "yess", "=", "ok"])
  func notYes(typed: String) {
    var driver = LineDriver()
    driver.answerEverything()
    driver.type("")
    #expect(driver.place == .submit)
    driver.type(line: typed)
    #expect(driver.wizard.end == nil)
    #expect(driver.effects.allSatisfy { if case .submit = $0 { false } else { true } })
    driver.type("<")
    #expect(driver.place == .review)
  }

  @Test("ja submits in Dutch, and yes too", arguments: ["ja", "yes", "JA"])
  func yes(typed: String) {
    var driver = LineDriver(language: .dutch)
    driver.answerEverything()
    driver.type("", typed)
    #expect(driver.wizard.end == .saved(reference: "C-2026-000042"))
  }
}
