import Records
import Rules
import TestSupport
import Testing

@testable import LineMode
@testable import Wizard

/// Answers, backs and clears at random, given in line mode and on the screen alike.
@Suite("Line mode and the screen come to the same answers")
struct LineWalkTests {
  /// The wizard of the screen, which does at the same question what line mode was told.
  private struct Screen {
    var driver = WizardDriver.demonstration()

    private mutating func go(to focus: Focus) {
      let page: Page =
        if case .line = focus { .subscriptions } else { focus == .offerSearch ? .subscriptions : .accountDetails }
      // A list in which nothing was found stays open.
      while driver.wizard.overlay != nil { driver.press(.escape) }
      if driver.wizard.page != page { _ = driver.state.wizard?.go(to: page) }
      _ = driver.state.wizard?.focus(on: focus)
    }

    mutating func answer(_ question: LineQuestion, _ text: String) {
      go(to: question.focus)
      switch question {
      case .field(let field): answer(field, text)
      case .sameAsContact:
        if (text == "y") != driver.wizard.session.isAgreedByContact { driver.press(.character(" ")) }
      case .anotherReseller:
        driver.type(text)
        driver.press(.enter)
      case .line(_, .quantity):
        driver.press(.control("e"), .control("u"))
        driver.type(text)
        _ = driver.state.wizard?.endEditing()
      case .line(let index, let part):
        for _ in 0..<5 where Self.plan(driver.wizard, index, part) != text { driver.press(.character(" ")) }
      case .offer, .additionalReseller, .withoutOffers, .review, .submit: break
      }
    }

    private static func plan(_ wizard: WizardState, _ index: Int, _ part: LinePart) -> String {
      let line = wizard.answers.subscriptions[index]
      return switch part {
      case .billing: line.billing
      case .attestation: line.isAttested ? "y" : "n"
      case .renewsTo: line.renewsTo
      case .term, .tick, .quantity: line.term
      }
    }

    private mutating func answer(_ field: Field, _ text: String) {
      switch field.definition.control {
      case .text, .date:
        driver.press(.control("e"), .control("u"))
        driver.type(text)
        if case .list? = driver.wizard.overlay { driver.press(.enter) }
        _ = driver.state.wizard?.endEditing()
      case .list:
        driver.type(text)
        driver.press(.enter)
      case .choice:
        for _ in 0..<5 where driver.wizard.answers[field] != text { driver.press(.character(" ")) }
      case .tick: if (text == "y") != (driver.wizard.answers[field] == "true") { driver.press(.character(" ")) }
      case .adder: break
      }
    }

    /// Enter in line mode takes what Tab takes on the screen.
    mutating func takeOffered(_ field: Field) {
      go(to: .field(field))
      driver.press(.tab)
    }

    mutating func clear(_ question: LineQuestion) {
      go(to: question.focus)
      switch question {
      case .field:
        driver.press(.control("e"), .control("u"))
        _ = driver.state.wizard?.endEditing()
      case .additionalReseller: driver.press(.delete)
      case .line(let index, _):
        _ = driver.state.wizard?.focus(on: .line(index, .tick))
        driver.press(.delete, .left, .enter)
      case .sameAsContact, .anotherReseller, .offer, .withoutOffers, .review, .submit: break
      }
    }

    mutating func order(_ id: String) {
      go(to: .offerSearch)
      _ = driver.state.wizard?.focus(on: .offer(id))
      driver.press(.character(" "))
    }
  }

  /// What is answered to a question, as line mode takes it and as the screen does.
  private static func answers(
    _ question: LineQuestion, _ driver: LineDriver, _ random: inout SeededRandom
  ) -> (line: String, screen: String)? {
    func one(of texts: [String]) -> String { texts[Int.random(in: texts.indices, using: &random)] }
    switch question {
    case .field(let field):
      switch field.definition.control {
      case .text:
        let text = one(of: Self.texts[field] ?? ["Een", "Twee twee", "3"])
        return (text, text)
      case .date:
        let text = one(of: ["2026-11-20", "20 nov 2026", "2026-02-30", "2019-01-01"])
        return (text, text)
      case .list:
        let text = one(
          of: field == .country ? ["Netherlands", "Belgium", "Germany", "Japan", "US"] : Self.lists[field] ?? [])
        return (text, text)
      case .choice:
        let place = Int.random(in: driver.wizard.finds.items.indices, using: &random)
        return (String(place + 1), driver.wizard.finds.items[place].value)
      case .tick:
        let text = one(of: ["y", "n"])
        return (text, text)
      case .adder: return nil
      }
    case .sameAsContact:
      let text = one(of: ["y", "n"])
      return (text, text)
    case .anotherReseller:
      let text = one(of: ["van dam", "tailspin", "adatum", "litware"])
      return (text, text)
    case .line(_, .quantity):
      let text = one(of: ["1", "5", "12", "300", "400"])
      return (text, text)
    case .line(_, .attestation):
      let text = one(of: ["y", "n"])
      return (text, text)
    case .line:
      let place = Int.random(in: driver.wizard.finds.items.indices, using: &random)
      return (String(place + 1), driver.wizard.finds.items[place].value)
    case .additionalReseller, .offer, .withoutOffers, .review, .submit: return nil
    }
  }

  private static let texts: [Field: [String]] = [
    .companyName: ["Contoso Fietsen", "X", "Müller  GmbH ", "B.V.", "bol.com"],
    .registrationID: ["12345678", "1234", "HRB 12345"], .domainPrefix: ["contoso", "a b", "Contoso9"],
    .postalCode: ["1015cw", "1000", "10115", "12"], .email: ["a@contoso.example", "a@gmial.com", "nonsense"],
    .phone: ["020 123 4567", "+31201234567", "12"], .state: ["Noord-Holland", "Illinois", "Tokyo"],
  ]
  private static let lists: [Field: [String]] = [
    .culture: ["dutch", "english", "german"], .reseller: ["fabrikam", "van dam", "tailspin", "no reseller"],
  ]

  @Test("A random walk", arguments: UInt64(1)...40)
  func walk(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var line = LineDriver()
    var screen = Screen()
    for step in 0..<150 {
      let question = line.place
      let before = line.record
      switch Int.random(in: 0..<10, using: &random) {
      case 0: line.type("<")
      case 1:
        guard Self.canClear(question) else { continue }
        line.type("!")
        screen.clear(question)
      case 2:
        // One thing that was found is taken by Enter, which the screen has a list for.
        if line.wizard.finds.isSearched { continue }
        var taken: Field?
        if case .field(let field) = question, line.wizard.session.takesOffered(field) { taken = field }
        if question == .submit { line.type("<") } else { line.type("") }
        if let taken { screen.takeOffered(taken) }
      default:
        if question == .offer {
          line.type("=")
          let place = Int.random(in: line.wizard.finds.items.indices, using: &random)
          let id = line.wizard.finds.items[place].value
          line.type(String(place + 1))
          if line.record.subscriptions.count > before.subscriptions.count { screen.order(id) }
        } else if let answer = Self.answers(question, line, &random) {
          line.type(answer.line)
          screen.answer(question, answer.screen)
        } else if question == .review {
          line.type("change \(Int.random(in: 1...22, using: &random))")
        } else {
          line.type(question == .submit ? "<" : "")
        }
      }
      // On the screen a choice is reached by going through others, which may leave answers that are not asked.
      guard Self.asked(line.record) == Self.asked(screen.driver.wizard.answers) else {
        let other = screen.driver.wizard.answers
        let fields = Field.allCases.filter { !line.record.isSame(as: other, in: $0) }
        Issue.record(
          """
          seed \(seed), step \(step), at \(question): \(fields.map { "\($0): \(line.record[$0]), \(other[$0])" })
          \(line.record.subscriptions) \(other.subscriptions) \(line.record.additionalResellers) \(other.additionalResellers)
          \(line.text.suffix(600))
          """)
        return
      }
    }
    #expect(line.wizard.end == nil)
  }

  /// The answers without those that such a customer is not asked, and that no record holds.
  private static func asked(_ answers: Answers) -> Answers {
    let context = RecordChecker.context(for: answers, environment: Fixtures.environment)
    var asked = answers
    for field in Field.single where field.definition.unasked == .dropped && !RecordChecker.isAsked(field, in: context) {
      asked[field] = ""
    }
    return asked
  }

  /// What can be cleared on the screen with a key, too.
  private static func canClear(_ question: LineQuestion) -> Bool {
    switch question {
    case .field(let field): field.definition.control.isText
    case .additionalReseller, .line: true
    case .sameAsContact, .anotherReseller, .offer, .withoutOffers, .review, .submit: false
    }
  }
}
