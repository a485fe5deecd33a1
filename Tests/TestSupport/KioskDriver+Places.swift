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
    let ways = outsideTheForm + details + products + ends + refusals + (role == .agent ? ofAgents : ofVisitors)
    return ways.map { way in
      var driver = KioskDriver(size: size, kiosk: setting)
      way.steps(&driver)
      driver.forgetEffects()
      return Place(description: "\(role.rawValue): \(way.name)", driver: driver)
    }
  }

  private struct Way: Sendable {
    let name: String
    let steps: @Sendable (inout KioskDriver) -> Void

    init(_ name: String, _ steps: @escaping @Sendable (inout KioskDriver) -> Void) {
      self.name = name
      self.steps = steps
    }
  }

  private static let receipt = KioskReceipt(
    reference: "A-2026-000012", email: "sanne@vdmeer.example", isApplication: true)
  private static let moment = LocalMoment(date: Fixtures.today, hour: 10, minute: 14)

  private mutating func typeCode(then answer: CodeAnswer? = nil) {
    press(.tab, .enter)
    type("k7r2-m4xp")
    press(.enter)
    if let answer { send(.codeAnswered(answer, code: "k7r2-m4xp")) }
  }

  private static let outsideTheForm: [Way] = [
    Way("start", { _ in }), Way("start, a code", { $0.press(.tab) }),
    Way("start, another language", { $0.press(.right) }),
    Way("start, help", { $0.press(.function(1)) }), Way("code", { $0.press(.tab, .enter) }),
    Way("code, help", { $0.press(.tab, .enter, .function(1)) }), Way("code, looking", { $0.typeCode() }),
    Way("code, malformed", { $0.typeCode(then: .malformed) }),
    Way("code, wrong", { $0.typeCode(then: .wrong(wait: 0)) }),
    Way("code, wait", { $0.typeCode(then: .wrong(wait: 5)) }), Way("code, wait on", { $0.typeCode(then: .wait(1)) }),
    Way("code, asks a name", { $0.typeCode(then: .asks(.lastName)) }),
    Way("code, asks a company", { $0.typeCode(then: .asks(.companyName)) }),
    Way("code, refused", { $0.typeCode(then: .refused) }),
    Way("code, handed in", { $0.typeCode(then: .handedIn(reference: "A-2026-000012", at: moment)) }),
    Way(
      "start, moved",
      { driver in
        driver.beginForm()
        driver.send(.draftTaken(at: moment))
      }
    ),
    Way(
      "start, nothing kept",
      { driver in
        driver.beginForm()
        driver.press(.function(9), .up, .enter)
        driver.send(.draftDiscarded)
      }
    ),
    Way("start, bad bytes", { $0.send(.bytesDropped) }),
    Way("start, the store refuses", { $0.send(.storeFailed(key: "kiosk/desk", arguments: [:])) }),
  ]

  private mutating func beginForm(_ name: String = "Fabrikam Fietsen") {
    press(.enter)
    fill(.companyName, name)
  }

  private mutating func go(over field: Field, _ keys: Key...) {
    press(.enter)
    go(to: .field(field))
    for key in keys { press(key) }
  }

  private static let details: [Way] =
    [
      Way("details", { $0.press(.enter) }),
      Way(
        "details, saved",
        { driver in
          driver.beginForm()
          driver.save()
        }
      ),
      Way("details, a list", { $0.press(.enter, .enter) }),
      Way(
        "details, areas",
        { driver in
          driver.press(.enter)
          driver.type("United States")
          driver.press(.enter)
          driver.go(to: .field(.state))
          driver.press(.character("c"))
        }
      ),
      Way("details, schools", { $0.go(over: .qualification, .right, .tab) }),
      Way(
        "details, a personal number",
        { driver in
          driver.press(.enter)
          driver.fill(.registrationID, "111222333")
        }
      ),
      Way(
        "details, wrong answers",
        { driver in
          driver.press(.enter)
          for (field, text) in [
            (Field.companyName, "B.V."), (.registrationID, "1"), (.postalCode, "x"), (.email, "nobody"), (.phone, "12"),
            (.firstName, "-"), (.lastName, "test"),
          ] { driver.fill(field, text) }
        }
      ),
      Way(
        "details, all problems",
        { driver in
          driver.press(.enter)
          driver.press(.function(10))
        }
      ),
      Way("details, a suggestion", { $0.go(over: .domainPrefix, .function(4)) }),
      Way("details, no last customer", { $0.go(over: .city, .function(7)) }),
      Way(
        "details, a paste",
        { driver in
          driver.go(over: .city)
          driver.send(.pasted("a\u{1B}[21~\u{0}b\nc"))
        }
      ),
      Way(
        "details, cancel",
        { driver in
          driver.beginForm()
          driver.press(.function(9))
        }
      ),
    ] + helpOfFields

  private static let helpOfFields: [Way] = Field.allCases.map { field in
    Way("help of \(field.rawValue)") { $0.go(over: field, .function(1)) }
  }

  private mutating func goToProducts() {
    press(.enter)
    answerAll()
    press(.function(10))
  }

  /// What an agent is asked besides, where an agent is.
  private mutating func answerAll() {
    answerDetails()
    guard state.setting.role != .visitor else { return }
    go(to: .field(.agreementAcceptance))
    press(.character(" "))
    fill(.agreementDate, "2026-11-20")
    go(to: .field(.confirmPartnerRole))
    press(.character(" "), .tab, .character(" "))
  }

  private mutating func goToLook() {
    goToProducts()
    press(.function(10), .left, .left, .up, .enter)
  }

  private mutating func goToEnd() {
    goToLook()
    press(.function(10))
  }

  private static let products: [Way] = [
    Way("products", { $0.goToProducts() }),
    Way(
      "products, reading",
      { driver in
        driver.goToProducts()
        driver.press(.function(1))
      }
    ),
    Way(
      "products, chosen",
      { driver in
        driver.goToProducts()
        driver.type("business basic")
        driver.press(.down, .character(" "))
      }
    ),
    Way(
      "products, wrong number",
      { driver in
        driver.goToProducts()
        driver.type("business basic")
        driver.press(.down, .character(" "))
        driver.type("999999")
        driver.press(.function(10))
      }
    ),
    Way(
      "products, not to be had",
      { driver in
        driver.goToProducts()
        driver.type("a3")
        driver.press(.down, .function(4))
      }
    ),
    Way(
      "products, none found",
      { driver in
        driver.goToProducts()
        driver.type("zzzz")
      }
    ),
    Way(
      "products, none chosen",
      { driver in
        driver.goToProducts()
        driver.press(.function(10))
      }
    ),
    Way("check", { $0.goToLook() }),
    Way(
      "check, help",
      { driver in
        driver.goToLook()
        driver.press(.function(1))
      }
    ),
    Way(
      "check, one answer",
      { driver in
        driver.goToLook()
        driver.press(.tab, .tab, .tab, .enter)
      }
    ),
    Way("hand in", { $0.goToEnd() }),
    Way(
      "hand in, help",
      { driver in
        driver.goToEnd()
        driver.press(.function(1))
      }
    ),
  ]

  private static let ends: [Way] = [
    Way(
      "kept",
      { driver in
        driver.beginForm()
        driver.press(.function(3))
        driver.save()
      }
    ),
    Way(
      "kept in a file",
      { driver in
        driver.beginForm()
        driver.press(.function(3))
        driver.send(.draftNotSaved(key: "kiosk/desk", arguments: [:], file: "/var/lib/frontdesk/state/draft-6f96"))
        driver.press(.down, .down, .enter)
      }
    ),
    Way(
      "idle, warned",
      { driver in
        driver.beginForm()
        driver.pass(milliseconds: Int64(driver.state.setting.idleSeconds - 60) * 1000)
      }
    ),
    Way(
      "idle, ending",
      { driver in
        driver.beginForm()
        driver.pass(milliseconds: Int64(driver.state.setting.idleSeconds) * 1000)
      }
    ),
    Way(
      "too small a window",
      { driver in
        driver.beginForm()
        driver.send(.resized(ScreenSize(rows: 8, columns: 40)))
      }
    ),
  ]

  /// Everything that a store can answer at a kiosk that is no success.
  private static let refusals: [Way] = [
    Way("not kept, in memory", { $0.refuse("kiosk/desk") }),
    Way("not kept, in a file", { $0.refuse("kiosk/desk", file: "/var/lib/frontdesk/state/draft-6f96") }),
    Way("not kept, busy", { $0.refuse("store/locked") }),
    Way(
      "not kept, at a rest",
      { driver in
        driver.beginForm()
        driver.pass(milliseconds: 1_000)
        driver.send(.draftNotSaved(key: "kiosk/desk", arguments: [:], file: nil))
      }
    ),
    Way(
      "not kept, busy at a rest",
      { driver in
        driver.beginForm()
        driver.pass(milliseconds: 1_000)
        driver.send(.draftNotSaved(key: "store/locked", arguments: ["path": "/var/lib/customers.sqlite"], file: nil))
      }
    ),
    Way(
      "handing in",
      { driver in
        driver.goToEnd()
        driver.press(.enter)
      }
    ),
    Way(
      "handing in, asked about the wait",
      { driver in
        driver.goToEnd()
        driver.press(.enter)
        driver.pass(milliseconds: 2_000)
      }
    ),
    Way(
      "handing in, waiting on",
      { driver in
        driver.goToEnd()
        driver.press(.enter)
        driver.pass(milliseconds: 2_000)
        driver.press(.enter)
      }
    ),
    Way(
      "handing in, stopped",
      { driver in
        driver.goToEnd()
        driver.press(.enter)
        driver.pass(milliseconds: 2_000)
        driver.press(.down, .enter)
        driver.send(.submissionFailed(key: "store/locked", arguments: [:], file: nil))
      }
    ),
    Way(
      "not handed in",
      { driver in
        driver.goToEnd()
        driver.press(.enter)
        driver.send(.submissionFailed(key: "kiosk/desk", arguments: [:], file: nil))
      }
    ),
    Way(
      "not handed in, in a file",
      { driver in
        driver.goToEnd()
        driver.press(.enter)
        driver.send(.submissionFailed(key: "kiosk/desk", arguments: [:], file: "/var/lib/frontdesk/state/draft-6f96"))
      }
    ),
    Way(
      "refused at the store",
      { driver in
        driver.goToEnd()
        driver.press(.enter)
        driver.send(.notSubmitted(key: "kiosk/desk", arguments: [:]))
      }
    ),
    Way(
      "refused by the rules",
      { driver in
        driver.goToEnd()
        driver.press(.enter)
        let finding = Finding(rule: "email/required", severity: .error)
        driver.send(.submissionRefused([Problem(path: .field(.email), finding: finding)]))
      }
    ),
    Way(
      "the store refuses a look-up",
      { driver in
        driver.beginForm()
        driver.send(.storeFailed(key: "kiosk/desk", arguments: [:]))
      }
    ),
  ]

  private mutating func refuse(_ key: String, file: String? = nil) {
    beginForm()
    press(.function(3))
    send(.draftNotSaved(key: key, arguments: ["path": "/var/lib/customers.sqlite"], file: file))
  }

  private static let ofVisitors: [Way] = [
    Way(
      "receipt",
      { driver in
        driver.goToEnd()
        driver.press(.enter)
        driver.send(.handedIn(receipt))
      }
    )
  ]

  private static let ofAgents: [Way] = [
    Way(
      "receipt",
      { driver in
        driver.press(.enter)
        driver.send(.submitted(WizardDriver.receipt))
      }
    ),
    Way("resellers", { $0.go(over: .reseller, .enter) }),
    Way(
      "more resellers",
      { driver in
        driver.go(over: .reseller)
        driver.type("fabrikam")
        driver.press(.enter)
        driver.go(to: .field(.additionalResellers))
        driver.press(.enter)
      }
    ),
    Way(
      "a customer who is here",
      { driver in
        driver.beginForm()
        driver.fill(.domainPrefix, "fabrikam")
        let known = KnownCustomer(
          reference: "C-2026-000017", name: "Fietsenhandel Zuid", country: "BE", registrationID: "0403170701",
          domainPrefix: "fabrikam")
        driver.send(.customersFound(.domainPrefix("fabrikam"), [known]))
        driver.go(to: .field(.domainPrefix))
      }
    ),
    Way(
      "a customer who is here, asked",
      { driver in
        driver.beginForm()
        driver.fill(.domainPrefix, "fabrikam")
        let known = KnownCustomer(
          reference: "C-2026-000017", name: "Fietsenhandel Zuid", country: "BE", registrationID: "0403170701",
          domainPrefix: "fabrikam")
        driver.send(.customersFound(.domainPrefix("fabrikam"), [known]))
        driver.go(to: .field(.domainPrefix))
        driver.press(.function(4))
      }
    ),
  ]
}
