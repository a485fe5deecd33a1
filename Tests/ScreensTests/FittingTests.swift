import Messages
import Records
import Reference
import Screens
import TestSupport
import Testing
import Text
import Wizard

@Suite("Everything that is written has its room")
struct FittingTests {
  private static let sizes = [
    ScreenSize(rows: 24, columns: 80), .least, ScreenSize(rows: 16, columns: 80), ScreenSize(rows: 24, columns: 60),
    ScreenSize(rows: 20, columns: 71), ScreenSize(rows: 22, columns: 77), ScreenSize(rows: 43, columns: 132),
    // Too small: only that is said.
    ScreenSize(rows: 12, columns: 48),
  ]

  @Test("No text is cut, covered or outside the window, on any page", arguments: Scene.all, Language.allCases)
  func nothingIsCut(scene: Scene, language: Language) {
    var state = scene.build(GoldenScreenTests.home, language)
    for size in Self.sizes {
      _ = reduce(into: &state, .resized(size), at: .max)
      let faults = CanvasChecks.faults(ScreenWriter.draw(state).canvas)
      #expect(faults.isEmpty, "\(size.columns)x\(size.rows): \(faults)")
    }
  }

  @Test(
    "A text is cut with dots in another language only where it is in English", arguments: Scene.all,
    [GoldenScreenTests.home, .least])
  func cutsOfEnglish(scene: Scene, size: ScreenSize) {
    let cuts = { (language: Language) in
      ScreenWriter.draw(scene.build(size, language)).canvas.lines().joined(separator: "\n").ranges(of: "...").count
    }
    let english = cuts(.english)
    for language in Language.allCases where language != .english {
      #expect(cuts(language) <= english, "\(scene.name) in \(language)")
    }
  }

  @Test("The ways of billing and the terms fit the boxes of an order line", arguments: Language.allCases)
  func orderBoxes(language: Language) {
    let keys = Messages.keys(of: language).filter { $0.hasPrefix("billing/") || $0.hasPrefix("term/") }
    #expect(keys.count >= 6)
    for key in keys { #expect(ColumnWidth.of(Messages(language).text(key)) <= 8, "\(key)") }
  }

  @Test("A terminal without F-keys shows longer key names, and they fit too", arguments: Language.allCases)
  func twins(language: Language) {
    for size in Self.sizes {
      var driver = WizardDriver.demonstration(size: size, language: language, hasFunctionKeys: false)
      for focus in driver.wizard.focuses {
        driver.go(to: focus)
        let canvas = ScreenWriter.draw(driver.state).canvas
        #expect(CanvasChecks.faults(canvas).isEmpty)
        #expect(!canvas.lines().contains { $0.contains("F10") || $0.contains("F4") })
      }
    }
  }

  @Test("Every label fits before its box, marked optional or not, in every country", arguments: Language.allCases)
  func labels(language: Language) {
    var driver = WizardDriver.demonstration(size: ScreenSize(rows: 100, columns: 80), language: language)
    driver.go(to: .qualification)
    driver.press(.right)
    driver.go(to: .agreementAcceptance)
    driver.press(.character(" "))
    let others = ["FR", "JP", "SG"]
    for country in Countries.all
    where RegistrationNumber.typeName(country.code) != nil || others.contains(country.code) {
      driver.pick(.field(.country), country.code)
      #expect(driver.wizard.answers[.country] == country.code)
      let faults = CanvasChecks.faults(ScreenWriter.draw(driver.state).canvas)
      #expect(faults.isEmpty, "\(country.code): \(faults)")
    }
  }

  @Test("What the message row says at rest fits the narrowest window", arguments: Language.allCases)
  func messages(language: Language) {
    for key in Messages.keys(of: language) where key.hasPrefix("message/") || key == "list/message" {
      #expect(ColumnWidth.of(Messages(language).text(key)) <= ScreenSize.least.columns - 2, "\(key)")
    }
  }

  @Test("At least three rows of a page are seen in the least window", arguments: Scene.all, Language.allCases)
  func rows(scene: Scene, language: Language) {
    let lines = ScreenWriter.draw(scene.build(.least, language)).canvas.lines()
    guard let buttons = lines.lastIndex(where: { $0.hasPrefix("------") }) else {
      Issue.record("no rule above the message")
      return
    }
    #expect(buttons >= 2 + 3 + 1)
    #expect(lines.count == 16)
  }

  @Test("Every step of the Submit page and the receipt can be read in the least window", arguments: Language.allCases)
  func scrolling(language: Language) {
    var driver = WizardDriver.demonstration(size: .least, language: language)
    driver.answerEverything()
    driver.next()
    var seen = Set(driver.screen)
    for _ in 0..<20 {
      driver.press(.down)
      seen.formUnion(driver.screen)
    }
    let words = Messages(language)
    for key in ["submit/title", "submit/next", "submit/by"] {
      #expect(seen.contains { $0.contains(words.text(key)) }, "\(key)")
    }
    let end = driver.wizard.shownScroll
    driver.press(.down, .pageDown)
    #expect(driver.wizard.shownScroll == end)
  }

  @Test("Every problem of a long list can be reached and read in the least window", arguments: Language.allCases)
  func longSummary(language: Language) {
    var driver = WizardDriver.demonstration(size: .least, language: language)
    driver.next()
    guard case .summary(let summary) = driver.wizard.overlay else {
      Issue.record("no list of problems")
      return
    }
    for place in summary.problems.indices {
      let screen = driver.screen
      #expect(screen.contains { $0.hasPrefix(" |>") && $0.contains(" \(place + 1)  ") })
      let last = Messages(language).text(of: summary.problems[place].finding).split(separator: " ").last ?? ""
      #expect(screen.contains { $0.contains(last) })
      driver.press(.down)
    }
  }
}
