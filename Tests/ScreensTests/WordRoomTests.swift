import Messages
import Records
import Reference
import Screens
import TestSupport
import Testing
import Text
import Wizard

@Suite("Words that stand beside others leave them room")
struct WordRoomTests {
  private static func width(_ key: String, _ language: Language) -> Int {
    ColumnWidth.of(Messages(language).text(key))
  }

  @Test(
    "The row of keys of another language has the main key of the page where the English one has it",
    arguments: Scene.all, [GoldenScreenTests.home, .least])
  func mainKey(scene: Scene, size: ScreenSize) {
    let row = { (language: Language) in
      ScreenWriter.draw(scene.build(size, language)).canvas.lines().last ?? ""
    }
    guard row(.english).contains("F10 ") else { return }
    for language in Language.allCases { #expect(row(language).contains("F10 "), "\(language): \(row(language))") }
  }

  @Test("The name of an answer ends before its value on Review", arguments: Language.allCases)
  func names(language: Language) {
    let words = Messages(language)
    for country in Countries.all {
      let names = CountryNames(country: country.code)
      for field in Field.allCases {
        let isStatement = field.rawValue.hasPrefix("confirmations.") && !words.has("name/\(field.rawValue)")
        guard !isStatement else { continue }
        let name = words.name(of: field, names)
        // A field that has a name only where its country has one.
        #expect(ColumnWidth.of(name) <= 21 || name.hasPrefix("label/"), "\(country.code): \(name)")
      }
    }
  }

  @Test("The words of a state fit beside a list in the least window", arguments: Language.allCases)
  func states(language: Language) {
    for key in ["state/ok", "state/check", "state/fix"] { #expect(Self.width(key, language) <= 7, "\(key)") }
  }

  @Test("The names of the columns of an order have a blank between them", arguments: Language.allCases)
  func orderColumns(language: Language) {
    for size in [GoldenScreenTests.home, .least] {
      var driver = WizardDriver.demonstration(size: size, language: language)
      driver.answerAccountDetails()
      driver.next()
      driver.order("business premium", 5)
      let words = Messages(language)
      let names = ["order/licences", "order/billing", "order/term"].map { words.text($0) }
      let row = driver.screen.first { row in names.allSatisfy { row.contains($0) } } ?? ""
      let found = row.split(separator: " ").map { String($0) }
      for name in names { #expect(found.contains(name), "\(row)") }
    }
  }

  @Test(
    "Each step of the wizard has one word, and all of them stand in the title row at home", arguments: Language.allCases
  )
  func steps(language: Language) {
    let steps = ["account", "subscriptions", "review", "submit"].map { Messages(language).text("step/\($0)") }
    for step in steps { #expect(!step.contains(" "), "\(step)") }
    let driver = WizardDriver.demonstration(size: GoldenScreenTests.home, language: language)
    let title = ScreenWriter.draw(driver.state, look: .shaded).canvas.lines().first ?? ""
    for step in steps { #expect(title.contains(step), "\(title)") }
  }

  @Test("A notice takes at most three rows of the least window", arguments: Language.allCases)
  func notices(language: Language) {
    for key in Messages.keys(of: language) where key.contains("notice/") {
      let text = Messages(language).template(key).replacing(/\{\w+\}/, with: "C-2026-000017")
      #expect(TextWrap.lines(text, columns: ScreenSize.least.columns - 2).count <= 3, "\(key)")
    }
  }
}
