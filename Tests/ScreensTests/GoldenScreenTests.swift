import Messages
import Records
import Screens
import TestSupport
import Testing
import Wizard

@Suite("Every page and overlay looks as it did when somebody last looked at it")
struct GoldenScreenTests {
  static let home = ScreenSize(rows: 24, columns: 80)
  static let least = ScreenSize.least

  @Test("At home, 80 by 24", arguments: Scene.all, Language.allCases)
  func home(scene: Scene, language: Language) { compare(scene, Self.home, language) }

  @Test("At the least size, 60 by 16", arguments: Scene.all, Language.allCases)
  func least(scene: Scene, language: Language) { compare(scene, Self.least, language) }

  @Test(
    "In a large window",
    arguments: Scene.all.filter { ["account-complete", "subscriptions-complete"].contains($0.name) })
  func large(scene: Scene) { compare(scene, ScreenSize(rows: 43, columns: 132), .english) }

  @Test("In a window that is too small", arguments: Language.allCases)
  func tooSmall(language: Language) {
    compare(Scene(wizard: "too-small") { _ in }, ScreenSize(rows: 12, columns: 48), language)
  }

  @Test("A terminal without F-keys is told of their twins")
  func twins() {
    let scene = Scene("account-no-function-keys") { size, language in
      var driver = WizardDriver.demonstration(size: size, language: language, hasFunctionKeys: false)
      driver.fill(.domainPrefix, "van der meer")
      driver.go(to: .agreementAcceptance)
      driver.press(.character(" "), .tab)
      return driver.state
    }
    compare(scene, Self.home, .english)
  }

  @Test("Wide characters keep the columns straight")
  func wide() {
    let scene = Scene(wizard: "account-wide") { driver in
      driver.fill(.companyName, "中国工商银行荷兰分行")
      driver.fill(.lastName, "Ñandú é 北京")
      driver.go(to: .companyName)
      driver.press(.home, .right, .right)
    }
    compare(scene, Self.home, .english)
  }

  private func compare(_ scene: Scene, _ size: ScreenSize, _ language: Language) {
    let canvas = ScreenWriter.draw(scene.build(size, language)).canvas
    let difference = Golden.difference(Golden.name(scene.name, size, language), canvas)
    #expect(difference.isEmpty, "\(difference)")
  }
}
