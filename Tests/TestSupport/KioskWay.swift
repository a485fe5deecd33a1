import Records
import Rules
import Wizard

/// How a driven kiosk is led to one of its places.
struct KioskWay: Sendable {
  let name: String
  let steps: @Sendable (inout KioskDriver) -> Void

  init(_ name: String, _ steps: @escaping @Sendable (inout KioskDriver) -> Void) {
    self.name = name
    self.steps = steps
  }

  static let ofEverybody = outsideTheForm + details + helpOfFields + products + ends + refusals

  private static let moment = LocalMoment(date: Fixtures.today, hour: 10, minute: 14)

  private static let outsideTheForm: [KioskWay] = [
    KioskWay("start") { _ in },
    KioskWay("start, a code") { $0.press(.tab) },
    KioskWay("start, another language") { $0.press(.right) },
    KioskWay("start, help") { $0.press(.function(1)) },
    KioskWay("code") { $0.press(.tab, .enter) },
    KioskWay("code, help") { $0.press(.tab, .enter, .function(1)) },
    KioskWay("code, looking") { $0.typeCode() },
    KioskWay("code, malformed") { $0.typeCode(then: .malformed) },
    KioskWay("code, wrong") { $0.typeCode(then: .wrong(wait: 0)) },
    KioskWay("code, wait") { $0.typeCode(then: .wrong(wait: 5)) },
    KioskWay("code, wait on") { $0.typeCode(then: .wait(1)) },
    KioskWay("code, asks a name") { $0.typeCode(then: .asks(.lastName)) },
    KioskWay("code, asks a company") { $0.typeCode(then: .asks(.companyName)) },
    KioskWay("code, refused") { $0.typeCode(then: .refused) },
    KioskWay("code, handed in") { $0.typeCode(then: .handedIn(reference: "A-2026-000012", at: moment)) },
    KioskWay("start, moved") { driver in
      driver.beginForm()
      driver.send(.draftTaken(at: moment))
    },
    KioskWay("start, nothing kept") { driver in
      driver.beginForm()
      driver.press(.function(9), .up, .enter)
      driver.send(.draftDiscarded)
    },
    KioskWay("start, bad bytes") { $0.send(.bytesDropped) },
    KioskWay("start, the store refuses") { $0.send(.storeFailed(key: "kiosk/desk", arguments: [:])) },
  ]

  private static let ends: [KioskWay] = [
    KioskWay("kept") { driver in
      driver.beginForm()
      driver.press(.function(3))
      driver.save()
    },
    KioskWay("kept in a file") { driver in
      driver.beginForm()
      driver.press(.function(3))
      driver.send(.draftNotSaved(key: "kiosk/desk", arguments: [:], file: "/var/lib/frontdesk/state/draft-6f96"))
      driver.press(.down, .down, .enter)
    },
    KioskWay("idle, warned") { driver in
      driver.beginForm()
      driver.pass(milliseconds: Int64(driver.state.setting.idleSeconds - 60) * 1000)
    },
    KioskWay("idle, ending") { driver in
      driver.beginForm()
      driver.pass(milliseconds: Int64(driver.state.setting.idleSeconds) * 1000)
    },
    KioskWay("too small a window") { driver in
      driver.beginForm()
      driver.send(.resized(ScreenSize(rows: 8, columns: 40)))
    },
  ]

  static let ofVisitors: [KioskWay] = [
    KioskWay("receipt") { driver in
      driver.goToEnd()
      driver.press(.enter)
      driver.send(
        .handedIn(
          KioskReceipt(reference: "A-2026-000012", email: "sanne@vdmeer.example", isApplication: true)))
    }
  ]

  static let ofAgents: [KioskWay] = [
    KioskWay("receipt") { driver in
      driver.press(.enter)
      driver.send(.submitted(WizardDriver.receipt))
    },
    KioskWay("resellers") { $0.go(over: .reseller, .enter) },
    KioskWay("more resellers") { driver in
      driver.go(over: .reseller)
      driver.type("fabrikam")
      driver.press(.enter)
      driver.go(to: .field(.additionalResellers))
      driver.press(.enter)
    },
    KioskWay("a customer who is here") { $0.meetCustomer() },
    KioskWay("a customer who is here, asked") { driver in
      driver.meetCustomer()
      driver.press(.function(4))
    },
  ]
}
