import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("F3, F5: lists that open at a letter and know what things are called")
struct NamedListTests {
  private func list(_ driver: WizardDriver) -> ListOverlay? {
    if case .list(let list) = driver.wizard.overlay { return list }
    return nil
  }

  @Test(
    "F3: a country is found by its names in both languages, its own, common and old ones, and its codes",
    arguments: [
      ("uk", "GB"), ("gb", "GB"), ("holland", "NL"), ("nederland", "NL"), ("turkey", "TR"), ("england", "GB"),
      ("deutschland", "DE"), ("uae", "AE"), ("ivory coast", "CI"), ("swaziland", "SZ"), ("czech", "CZ"),
      ("burma", "MM"), ("usa", "US"), ("duitsland", "DE"), ("österreich", "AT"),
    ])
  func countries(typed: String, code: String) {
    var driver = WizardDriver.demonstration()
    driver.go(to: .country)
    driver.type(typed)
    #expect(list(driver)?.selectedItem?.value == code)
  }

  @Test("F5: a letter in the state opens its list; Tab takes a single match and goes on, and the box shows the name")
  func state() {
    var driver = WizardDriver.demonstration()
    driver.pick(.field(.country), "united states")
    driver.go(to: .state)
    driver.type("illi")
    #expect(list(driver)?.matches.count == 1)
    driver.press(.tab)
    #expect(driver.wizard.overlay == nil)
    #expect(driver.wizard.answers[.state] == "IL")
    #expect(driver.wizard.focus == .field(.postalCode))
    #expect(driver.screen.contains { $0.contains("[Illinois_") })
    driver.go(to: .state)
    driver.press(.control("u"))
    driver.type("wa")
    driver.press(.tab)
    #expect(driver.wizard.answers[.state] == "WA", "a code typed whole is that one")
  }

  @Test("F5: pasted, the beginning of a single area becomes it when the field is left")
  func pasted() {
    var driver = WizardDriver.demonstration()
    driver.pick(.field(.country), "united states")
    driver.go(to: .state)
    driver.send(.pasted("Califor"))
    driver.press(.tab)
    #expect(driver.wizard.answers[.state] == "CA")
  }

  @Test(
    "F7: where a country has several languages, the interface's is taken if it is one of them, or else it is asked",
    arguments: [("canada", "en-US"), ("belgium", ""), ("germany", "de-DE"), ("switzerland", "")])
  func languages(country: String, culture: String) {
    var driver = WizardDriver.demonstration()
    driver.pick(.field(.country), country)
    #expect(driver.wizard.answers[.culture] == culture)
    #expect(driver.wizard[status: .culture].phase == (culture.isEmpty ? .untouched : .ok))
  }
}
