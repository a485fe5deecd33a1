import Rules
import TestSupport
import Wizard

extension Scene {
  /// A moment of the page on which a relationship is asked for, opened from the Customers page.
  init(
    relationship name: String, partner: PartnerProfile = Fixtures.partner, isDemonstration: Bool = true,
    _ steps: @escaping @Sendable (inout CustomersDriver) -> Void = { _ in }
  ) {
    self.init(name) { size, language in
      var driver = CustomersDriver(size: size, language: language)
      driver.openRelationship(partner: partner, isDemonstration: isDemonstration)
      steps(&driver)
      return driver.state
    }
  }

  static let relationships = [
    Scene(customers: "customers-request") { $0.press(.pageDown, .right) },
    Scene(relationship: "relationship-untouched"),
    Scene(relationship: "relationship-filled") { driver in
      driver.answerRelationship()
      driver.press(.tab)
    },
    Scene(relationship: "relationship-buttons") { driver in
      driver.answerRelationship()
      driver.press(.pageDown)
    },
    Scene(relationship: "relationship-paragraph-empty") { driver in
      driver.answerRelationship()
      driver.press(.tab, .control("u"), .tab)
    },
    Scene(relationship: "relationship-problem") { driver in
      driver.press(.tab)
      driver.type("inkoop@fietsenhandel")
      driver.press(.function(10))
    },
    Scene(relationship: "relationship-question") { driver in
      driver.answerRelationship()
      driver.press(.escape)
    },
    Scene(relationship: "relationship-saved") { driver in
      driver.answerRelationship()
      driver.press(.function(10))
      driver.send(.relationshipSaved(number: 12))
    },
    Scene(relationship: "relationship-invitation") { driver in
      driver.answerRelationship()
      driver.press(.function(10))
      driver.send(.relationshipSaved(number: 12))
      driver.press(.character("p"))
    },
    Scene(relationship: "relationship-help") { $0.press(.function(1)) },
    Scene(relationship: "relationship-no-tenant", isDemonstration: false) { $0.press(.pageDown) },
  ]
}
