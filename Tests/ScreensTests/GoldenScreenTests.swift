import Messages
import Records
import Screens
import TestSupport
import Testing
import Wizard

@Suite("Every page and overlay has its kept picture")
struct GoldenScreenTests {
  static let home = ScreenSize(rows: 24, columns: 80)

  /// What is drawn, and how.
  struct Picture: Sendable, CustomTestStringConvertible {
    let scene: Scene
    let size: ScreenSize
    var language = Language.english
    var look = Look.plain
    /// The name of the file.
    var name: String { Golden.name(scene.name, size, language, look) }
    var testDescription: String { name }
  }

  /// Every scene in English, at 80 by 24 and at the least size; some in a large window, and those of one size only.
  private static let english =
    Scene.all.flatMap { [Picture(scene: $0, size: home), Picture(scene: $0, size: .least)] }
    + Scene.all.filter { ["account-complete", "subscriptions-complete"].contains($0.name) }
    .map { Picture(scene: $0, size: ScreenSize(rows: 43, columns: 132)) } + [
      // T16: it says that keys do nothing.
      Picture(scene: Scene(wizard: "too-small") { _ in }, size: ScreenSize(rows: 12, columns: 48)),
      Picture(scene: withoutFunctionKeys, size: home), Picture(scene: wide, size: home),
    ]

  /// The look of a terminal of 256 colours in a locale of UTF-8: every scene at home, the main pages in other windows.
  private static let lined =
    Scene.all.map { Picture(scene: $0, size: home, look: .shaded) }
    + Scene.all.filter { mainScenes.contains($0.name) }.flatMap { scene in
      [ScreenSize.least, ScreenSize(rows: 43, columns: 132), ScreenSize(rows: 60, columns: 200)].map {
        Picture(scene: scene, size: $0, look: .shaded)
      }
    }

  private static let mainScenes = [
    "account-filling", "account-problems", "account-complete", "subscriptions-complete", "review-complete", "submit",
    "receipt", "customers", "relationship-filled", "question-cancel", "help-field", "kiosk-start", "kiosk-receipt",
  ]

  /// One picture of each kind of page and overlay; that all others fit in Dutch is what `FittingTests` prove.
  private static let dutch = [
    "account-problems", "account-problems-gone-to", "subscriptions-problems", "review-complete", "submit", "receipt",
    "customers", "relationship-filled", "question-cancel", "help-field", "kiosk-start", "kiosk-account",
    "kiosk-hand-in", "pasted",
    "kiosk-kept", "kiosk-idle", "kiosk-receipt", "applications", "correction-submit", "correction-receipt",
    "correction-meanwhile", "correction-cancel", "correction-linked", "correction-linked-meanwhile",
    "elsewhere-while-typing", "elsewhere-after-leaving", "elsewhere-question", "review-elsewhere", "customers-to-erase",
    "customers-many-to-erase",
  ].flatMap { name in
    Scene.all.filter { $0.name == name }.map { Picture(scene: $0, size: home, language: .dutch) }
  }

  private static let withoutFunctionKeys = Scene("account-no-function-keys") { size, language in
    var driver = WizardDriver.demonstration(size: size, language: language, hasFunctionKeys: false)
    driver.fill(.domainPrefix, "van der meer")
    driver.go(to: .agreementAcceptance)
    driver.press(.character(" "), .tab)
    return driver.state
  }

  private static let wide = Scene(wizard: "account-wide") { driver in
    driver.fill(.companyName, "中国工商银行荷兰分行")
    driver.fill(.lastName, "Ñandú é 北京")
    driver.go(to: .companyName)
    driver.press(.home, .right, .right)
  }

  @Test("A picture is drawn again, character by character", arguments: english + lined + dutch)
  func isDrawnAgain(_ picture: Picture) {
    let canvas = ScreenWriter.draw(picture.scene.build(picture.size, picture.language), look: picture.look).canvas
    let difference = Golden.difference(picture.name, canvas)
    #expect(difference.isEmpty, "\(difference)")
  }

  @Test("The folder holds these pictures, and nothing else")
  func folder() {
    let expected = Set((Self.english + Self.lined + Self.dutch).map(\.name))
    let kept = Set(Golden.kept)
    #expect(kept.subtracting(expected) == [], "remove these files, or name their scenes")
    #expect(expected.subtracting(kept) == [], "run with FRONTDESK_UPDATE_GOLDEN=1 and look at them")
    #expect(Self.dutch.count == 30)
  }
}
