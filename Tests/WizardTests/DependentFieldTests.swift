import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("Answers that depend on one another are looked at together")
struct DependentFieldTests {
  @Test("Another country looks again at what was said of the answers below it")
  func country() {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fabrikam")
    driver.pick(.field(.country), "united states")
    driver.fill(.registrationID, "1")
    #expect(driver.wizard[status: .registrationID].phase == .ok)
    driver.pick(.field(.country), "poland")
    #expect(driver.wizard[status: .registrationID].phase == .fix)
    #expect(driver.wizard.answers[.registrationID] == "1")
    driver.pick(.field(.country), "netherlands")
    #expect(driver.wizard[status: .registrationID].phase == .check)
  }

  @Test("The language follows the country")
  func culture() {
    var driver = WizardDriver.demonstration()
    #expect(driver.wizard.answers[.culture] == "nl-NL")
    driver.pick(.field(.country), "germany")
    #expect(driver.wizard.answers[.culture] == "de-DE")
  }

  @Test("A language that was chosen stays while the country has it")
  func chosenCulture() {
    var driver = WizardDriver.demonstration()
    driver.pick(.field(.country), "belgium")
    driver.pick(.field(.culture), "fr")
    #expect(driver.wizard.answers[.culture] == "fr-BE")
    driver.pick(.field(.country), "netherlands")
    #expect(driver.wizard.answers[.culture] == "nl-NL")
  }

  @Test("The government cloud is offered to the United States only")
  func qualification() {
    var driver = WizardDriver.demonstration()
    #expect(!driver.wizard.choices(of: .qualification).contains("governmentCommunityCloud"))
    driver.pick(.field(.country), "united states")
    driver.go(to: .qualification)
    driver.press(.right, .right)
    #expect(driver.wizard.answers[.qualification] == "governmentCommunityCloud")
    #expect(driver.wizard.focuses.contains(.field(.validationCode)))
    driver.pick(.field(.country), "netherlands")
    #expect(driver.wizard[status: .qualification].phase == .fix)
  }

  @Test("Education asks which kind, and others do not")
  func education() {
    var driver = WizardDriver.demonstration()
    #expect(!driver.wizard.focuses.contains(.field(.educationSegment)))
    driver.go(to: .qualification)
    driver.press(.right)
    #expect(driver.wizard.focuses.contains(.field(.educationSegment)))
    #expect(driver.wizard.focuses.contains(.field(.website)))
  }

  @Test("Additional resellers are asked for after a first one, in the territory only")
  func additionalResellers() {
    var driver = WizardDriver.demonstration()
    #expect(!driver.wizard.focuses.contains(.field(.additionalResellers)))
    driver.pick(.field(.reseller), "fabrikam")
    #expect(driver.wizard.focuses.contains(.field(.additionalResellers)))
    driver.pick(.field(.country), "brazil")
    #expect(!driver.wizard.focuses.contains(.field(.additionalResellers)))
  }

  @Test("Those already chosen stay in sight outside the territory, and are reported")
  func outsideTheTerritory() {
    var driver = WizardDriver.demonstration()
    driver.pick(.field(.reseller), "fabrikam")
    driver.pick(.field(.additionalResellers), "van dam")
    driver.pick(.field(.country), "brazil")
    #expect(driver.wizard.focuses.contains(.additionalReseller(0)))
    #expect(
      driver.wizard.elementFindings[.additionalReseller(0)]?.rule == "additional-reseller/not-in-territory")
    driver.go(to: .additionalReseller(0))
    driver.press(.delete)
    #expect(driver.wizard.elementFindings.isEmpty)
  }

  @Test("The contact is put in as the person who accepted, until the answer is changed")
  func agreementPerson() {
    var driver = WizardDriver.demonstration()
    driver.fill(.firstName, "Sanne")
    driver.fill(.lastName, "van der Meer")
    driver.go(to: .agreementAcceptance)
    driver.press(.character(" "))
    #expect(driver.wizard.answers[.agreementFirstName] == "Sanne")
    driver.fill(.firstName, "Sanna")
    #expect(driver.wizard.answers[.agreementFirstName] == "Sanna")
    driver.go(to: .button(.sameAsContact))
    driver.press(.character(" "))
    driver.fill(.agreementFirstName, "Piet")
    driver.fill(.firstName, "Susanna")
    #expect(driver.wizard.answers[.agreementFirstName] == "Piet")
    #expect(driver.wizard.answers[.agreementLastName] == "van der Meer")
  }

  @Test("A customer who accepts later is asked neither date nor person")
  func acceptsLater() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .agreementAcceptance)
    driver.press(.right, .right)
    #expect(driver.wizard.answers[.agreementAcceptance] == "customerWillAccept")
    #expect(!driver.wizard.focuses.contains(.field(.agreementDate)))
  }

  @Test("A direct-bill partner is asked for no reseller")
  func directBill() {
    let driver = WizardDriver.demonstration(partner: Fixtures.partner(kind: .directBill))
    #expect(!driver.wizard.focuses.contains(.field(.reseller)))
  }
}
