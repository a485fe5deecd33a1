public import Messages
import Records
import Rules
public import Wizard

extension KioskDriver {
  /// Somewhere at a kiosk: a page, and what can lie over it.
  public struct Place: Sendable, CustomStringConvertible {
    public let description: String
    public let driver: KioskDriver
  }

  /// Every page and overlay that a kiosk has for whoever sits there, in a usual window; led there once.
  public static func places(_ role: KioskSetting.Role) -> [Place] { role == .visitor ? visitorPlaces : agentPlaces }

  private static let visitorPlaces = places(
    .visitor, languages: Language.allCases, size: ScreenSize(rows: 24, columns: 80))
  private static let agentPlaces = places(
    .agent, languages: Language.allCases, size: ScreenSize(rows: 24, columns: 80))

  /// The same with the languages in that order and in a window of that size.
  public static func places(_ role: KioskSetting.Role, languages: [Language], size: ScreenSize) -> [Place] {
    let setting = KioskSetting(
      role: role, languages: languages,
      privacy: KioskPrivacy(controller: "Contoso Distribution", contact: "privacy@contoso.example"))
    let ways = KioskWay.ofEverybody + (role == .agent ? KioskWay.ofAgents : KioskWay.ofVisitors)
    return ways.map { way in
      var driver = KioskDriver(size: size, kiosk: setting)
      way.steps(&driver)
      driver.forgetEffects()
      return Place(description: "\(role.rawValue): \(way.name)", driver: driver)
    }
  }
}

/// Ways that lead to more than one place.
extension KioskDriver {
  mutating func typeCode(then answer: CodeAnswer? = nil) {
    press(.tab, .enter)
    type("k7r2-m4xp")
    press(.enter)
    if let answer { send(.codeAnswered(answer, code: "k7r2-m4xp")) }
  }

  mutating func beginForm(_ name: String = "Fabrikam Fietsen") {
    press(.enter)
    fill(.companyName, name)
  }

  mutating func go(over field: Field, _ keys: Key...) {
    press(.enter)
    go(to: .field(field))
    for key in keys { press(key) }
  }

  mutating func goToProducts() {
    press(.enter)
    answerAll()
    press(.function(10))
  }

  /// What an agent is asked besides, where an agent is.
  mutating func answerAll() {
    answerDetails()
    guard state.setting.role != .visitor else { return }
    go(to: .field(.agreementAcceptance))
    press(.character(" "))
    fill(.agreementDate, "2026-11-20")
    go(to: .field(.confirmPartnerRole))
    press(.character(" "), .tab, .character(" "))
  }

  mutating func goToLook() {
    goToProducts()
    press(.function(10), .left, .left, .up, .enter)
  }

  mutating func goToEnd() {
    goToLook()
    press(.function(10))
  }

  mutating func refuse(_ key: String, file: String? = nil) {
    beginForm()
    press(.function(3))
    send(.draftNotSaved(key: key, arguments: ["path": "/var/lib/customers.sqlite"], file: file))
  }

  /// Types the domain of another customer, and comes back to it.
  mutating func meetCustomer() {
    beginForm()
    fill(.domainPrefix, "fabrikam")
    let known = KnownCustomer(
      reference: "C-2026-000017", name: "Fietsenhandel Zuid", country: "BE", registrationID: "0403170701",
      domainPrefix: "fabrikam")
    send(.customersFound(.domainPrefix("fabrikam"), [known]))
    go(to: .field(.domainPrefix))
  }
}
