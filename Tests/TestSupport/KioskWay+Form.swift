import Records
import Rules
import Wizard

/// The pages of the form, and what the store can answer there.
extension KioskWay {
  static let details: [KioskWay] =
    [
      KioskWay("details") { $0.press(.enter) },
      KioskWay("details, saved") { driver in
        driver.beginForm()
        driver.save()
      },
      KioskWay("details, a list") { $0.go(over: .country, .enter) },
      KioskWay("details, areas") { driver in
        driver.go(over: .country)
        driver.type("United States")
        driver.press(.enter)
        driver.go(to: .field(.state))
        driver.press(.character("c"))
      },
      KioskWay("details, schools") { $0.go(over: .qualification, .right, .tab) },
      KioskWay("details, a personal number") { driver in
        driver.press(.enter)
        driver.fill(.registrationID, "111222333")
      },
      KioskWay("details, wrong answers") { driver in
        driver.press(.enter)
        for (field, text) in [
          (Field.companyName, "B.V."), (.registrationID, "1"), (.postalCode, "x"), (.email, "nobody"), (.phone, "12"),
          (.firstName, "-"), (.lastName, "test"),
        ] { driver.fill(field, text) }
      },
      KioskWay("details, all problems") { driver in
        driver.press(.enter)
        driver.press(.function(10))
      },
      KioskWay("details, a suggestion") { $0.go(over: .domainPrefix, .function(4)) },
      KioskWay("details, no last customer") { $0.go(over: .city, .function(7)) },
      KioskWay("details, a paste") { driver in
        driver.go(over: .city)
        driver.send(.pasted("a\u{1B}[21~\u{0}b\nc"))
      },
      KioskWay("details, cancel") { driver in
        driver.beginForm()
        driver.press(.function(9))
      },
    ]

  static let helpOfFields: [KioskWay] = Field.allCases.map { field in
    KioskWay("help of \(field.rawValue)") { $0.go(over: field, .function(1)) }
  }

  static let products: [KioskWay] = [
    KioskWay("products") { $0.goToProducts() },
    KioskWay("products, reading") { driver in
      driver.goToProducts()
      driver.press(.function(1))
    },
    KioskWay("products, chosen") { driver in
      driver.goToProducts()
      driver.type("business basic")
      driver.press(.down, .character(" "))
    },
    KioskWay("products, wrong number") { driver in
      driver.goToProducts()
      driver.type("business basic")
      driver.press(.down, .character(" "))
      driver.type("999999")
      driver.press(.function(10))
    },
    KioskWay("products, not to be had") { driver in
      driver.goToProducts()
      driver.type("a3")
      driver.press(.down, .function(4))
    },
    KioskWay("products, none found") { driver in
      driver.goToProducts()
      driver.type("zzzz")
    },
    KioskWay("products, none chosen") { driver in
      driver.goToProducts()
      driver.press(.function(10))
    },
    KioskWay("check") { $0.goToLook() },
    KioskWay("check, help") { driver in
      driver.goToLook()
      driver.press(.function(1))
    },
    KioskWay("check, one answer") { driver in
      driver.goToLook()
      driver.press(.tab, .tab, .tab, .enter)
    },
    KioskWay("hand in") { $0.goToEnd() },
    KioskWay("hand in, help") { driver in
      driver.goToEnd()
      driver.press(.function(1))
    },
  ]

  static let refusals: [KioskWay] = [
    KioskWay("not kept, in memory") { $0.refuse("kiosk/desk") },
    KioskWay("not kept, in a file") { $0.refuse("kiosk/desk", file: "/var/lib/frontdesk/state/draft-6f96") },
    KioskWay("not kept, busy") { $0.refuse("store/locked") },
    KioskWay("not kept, at a rest") { driver in
      driver.beginForm()
      driver.pass(milliseconds: 1_000)
      driver.send(.draftNotSaved(key: "kiosk/desk", arguments: [:], file: nil))
    },
    KioskWay("not kept, busy at a rest") { driver in
      driver.beginForm()
      driver.pass(milliseconds: 1_000)
      driver.send(.draftNotSaved(key: "store/locked", arguments: ["path": "/var/lib/customers.sqlite"], file: nil))
    },
    KioskWay("handing in") { driver in
      driver.goToEnd()
      driver.press(.enter)
    },
    KioskWay("handing in, asked about the wait") { driver in
      driver.goToEnd()
      driver.press(.enter)
      driver.pass(milliseconds: 2_000)
    },
    KioskWay("handing in, waiting on") { driver in
      driver.goToEnd()
      driver.press(.enter)
      driver.pass(milliseconds: 2_000)
      driver.press(.enter)
    },
    KioskWay("handing in, stopped") { driver in
      driver.goToEnd()
      driver.press(.enter)
      driver.pass(milliseconds: 2_000)
      driver.press(.down, .enter)
      driver.send(.submissionFailed(key: "store/locked", arguments: [:], file: nil))
    },
    KioskWay("not handed in") { driver in
      driver.goToEnd()
      driver.press(.enter)
      driver.send(.submissionFailed(key: "kiosk/desk", arguments: [:], file: nil))
    },
    KioskWay("not handed in, in a file") { driver in
      driver.goToEnd()
      driver.press(.enter)
      driver.send(.submissionFailed(key: "kiosk/desk", arguments: [:], file: "/var/lib/frontdesk/state/draft-6f96"))
    },
    KioskWay("refused at the store") { driver in
      driver.goToEnd()
      driver.press(.enter)
      driver.send(.notSubmitted(key: "kiosk/desk", arguments: [:]))
    },
    KioskWay("refused by the rules") { driver in
      driver.goToEnd()
      driver.press(.enter)
      let finding = Finding(rule: "email/required", severity: .error)
      driver.send(.submissionRefused([Problem(path: .field(.email), finding: finding)]))
    },
    KioskWay("the store refuses a look-up") { driver in
      driver.beginForm()
      driver.send(.storeFailed(key: "kiosk/desk", arguments: [:]))
    },
  ]
}
