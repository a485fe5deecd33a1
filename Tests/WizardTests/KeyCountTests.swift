import Records
import Rules
import TestSupport
import Testing
import Wizard

/// How many keys a customer costs an agent who has added customers before.
@Suite("A typical customer costs few keys")
struct KeyCountTests {
  /// Presses keys and counts them.
  private struct Counter {
    var driver: WizardDriver
    var keys = 0

    mutating func press(_ pressed: Key...) {
      for key in pressed {
        driver.press(key)
        keys += 1
      }
    }

    mutating func type(_ text: String) {
      driver.type(text)
      keys += text.count
    }

    /// The store knows the city of the postal code that was asked about last.
    mutating func answer() {
      for case .findCity(let place) in driver.effects { driver.send(.cityFound(place, "Amsterdam")) }
    }
  }

  private func counter() -> Counter {
    var driver = WizardDriver.demonstration()
    var usual = UsualAnswers()
    usual.reseller = "4847383"
    usual.offers = ["CFQ7TTC0LCHC:0002"]
    driver.send(.lastCustomerFound(ExampleRecord.answers, usual))
    return Counter(driver: driver)
  }

  /// Name of 24 letters, street 17, postal code 6, a known city, first name 5, last name 12, e-mail 5, without KvK
  /// number and phone.
  private func company(_ counter: inout Counter) {
    counter.type("Rijwielhandel Oosterhout")
    counter.press(.tab, .tab, .tab, .tab, .tab)
    counter.type("Keizersgracht 126")
    counter.press(.tab, .tab)
    counter.type("1015CW")
    counter.press(.tab)
    counter.answer()
    counter.press(.tab)
    counter.type("Sanne")
    counter.press(.tab)
    counter.type("van der Meer")
    counter.press(.tab)
    counter.type("sanne")
    counter.press(.character("@"), .tab, .tab, .tab)
    #expect(counter.driver.wizard.focus == .field(.reseller))
  }

  /// The agreement, which the customer accepts, both confirmations, five licences of the usual offer, Review and Submit.
  private func rest(_ counter: inout Counter) {
    #expect(counter.driver.wizard.focus == .field(.agreementAcceptance))
    counter.press(.down, .character(" "), .tab, .tab, .character(" "), .tab, .character(" "), .function(10))
    #expect(counter.driver.wizard.page == .subscriptions, "\(counter.driver.screen.joined(separator: "\n"))")
    counter.press(.down, .character(" "), .character("5"), .function(10), .function(10), .function(10))
    let submitted = counter.driver.effects.compactMap { if case .submit(let draft) = $0 { draft } else { nil } }.last
    let answers = submitted?.answers
    #expect(answers?[.domainPrefix] == "rijwielhandeloosterhout")
    #expect(answers?[.city] == "Amsterdam")
    #expect(answers?[.email] == "sanne@rijwielhandeloosterhout.nl")
    #expect(answers?[.agreementAcceptance] == "customerWillAccept")
    #expect(answers?.subscriptions.map(\.offer) == ["CFQ7TTC0LCHC:0002"])
    #expect(answers?.subscriptions.first?.quantity == 5)
  }

  @Test("At most 100 without a reseller")
  func direct() {
    var counter = counter()
    company(&counter)
    counter.press(.tab)
    rest(&counter)
    #expect(counter.keys <= 100, "\(counter.keys)")
  }

  @Test("At most 120 with the usual reseller and two additional ones")
  func withResellers() {
    var counter = counter()
    company(&counter)
    counter.press(.character(" "), .up, .enter)
    #expect(counter.driver.wizard.answers[.reseller] == "4847383")
    counter.press(.tab)
    for _ in 0..<2 { counter.press(.character(" "), .enter) }
    #expect(counter.driver.wizard.answers.additionalResellers.count == 2)
    while counter.driver.wizard.focus != .field(.agreementAcceptance), counter.keys < 200 { counter.press(.tab) }
    rest(&counter)
    #expect(counter.keys <= 120, "\(counter.keys)")
  }
}
