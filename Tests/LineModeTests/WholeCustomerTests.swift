import Records
import TestSupport
import Testing
import Wizard

@testable import LineMode

@Suite("A whole customer, one question a line")
struct WholeCustomerTests {
  @Test("The answers are those of the screen, and yes submits them")
  func equalsTheScreen() {
    var driver = LineDriver()
    driver.answerEverything()
    #expect(driver.place == .review, "\(driver.text)")
    var screen = WizardDriver.demonstration()
    screen.answerEverything()
    #expect(driver.record == screen.wizard.answers)
    driver.type("", "yes")
    #expect(driver.wizard.end == .saved(reference: "C-2026-000042"))
    let submitted = driver.effects.compactMap { if case .submit(let draft) = $0 { draft } else { nil } }
    #expect(submitted.map(\.answers) == [screen.wizard.answers])
    #expect(driver.says.contains("Customer record saved. Reference C-2026-000042."))
    #expect(driver.reasons.isEmpty)
  }

  @Test("Review reads every answer as the screen shows it")
  func review() {
    var driver = LineDriver()
    driver.answerEverything()
    var screen = WizardDriver.demonstration()
    screen.answerEverything()
    let entries = screen.wizard.reviewEntries
    #expect(entries.count == 28)
    for (place, entry) in entries.enumerated() {
      let row = driver.says.last { $0.hasPrefix("\(place + 1). ") }
      #expect(row?.hasPrefix("\(place + 1). \(entry.label): \(entry.value)") == true, "\(row ?? "no row")")
    }
  }

  @Test("What the file answers is not asked; the rest is")
  func rest() {
    var given = ExampleRecord.answers
    given[.city] = ""
    given[.confirmPartnerRole] = ""
    var driver = LineDriver(given: given)
    var asked: [LineQuestion] = []
    for _ in 0..<20 where driver.place != .review {
      asked.append(driver.place)
      switch driver.place {
      case .field(.city): driver.type("Amsterdam")
      case .field(.confirmPartnerRole): driver.type("y")
      default: driver.type("")
      }
    }
    #expect(asked.contains(.field(.city)) && asked.contains(.field(.confirmPartnerRole)), "\(driver.text)")
    for question in asked {
      guard case .field(let field) = question else { continue }
      #expect(!given.isAnswered(field), "\(field) was asked again")
    }
    #expect(driver.record == ExampleRecord.answers)
    driver.type("", "yes")
    #expect(driver.wizard.end == .saved(reference: "C-2026-000042"))
  }

  @Test("A value of the file that is wrong is asked again, with the reason")
  func wrongInFile() {
    var given = ExampleRecord.answers
    given[.postalCode] = "12"
    let driver = LineDriver(given: given)
    #expect(
      driver.wizard.place == .field(.postalCode) || driver.prompt.hasPrefix("Your order number"), "\(driver.text)")
    var next = driver
    for _ in 0..<5 where next.place != .field(.postalCode) { next.type("") }
    #expect(next.reasons.contains { $0.hasPrefix("Error:") }, "\(next.text)")
    #expect(next.prompt == "Postal code [12]: ")
  }
}
