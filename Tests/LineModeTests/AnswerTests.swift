import Records
import Rules
import TestSupport
import Testing
import Wizard

@testable import LineMode

@Suite("What an answer comes to")
struct AnswerTests {
  @Test("An error repeats the question, with what was typed in brackets")
  func error() {
    var driver = LineDriver()
    driver.type("")
    driver.forget()
    driver.type("X")
    #expect(driver.reasons == ["Error: Enter more than one character."])
    #expect(driver.prompts == ["Legal name [X]: "])
    driver.type("")
    #expect(driver.reasons.count == 2)
    driver.type("Contoso")
    #expect(driver.place == .field(.registrationID))
  }

  @Test("A warning asks for a second look: Enter keeps it, another answer takes its place")
  func warning() {
    var driver = LineDriver()
    driver.type("", "Contoso")
    driver.forget()
    driver.type("1234")
    #expect(driver.reasons == ["Check: Enter the KvK number, like 12345678. Enter keeps it."])
    #expect(driver.prompts == ["KvK number [1234]: "])
    var other = driver
    driver.type("")
    #expect(driver.place == .field(.domainPrefix))
    #expect(driver.record[.registrationID] == "1234")
    other.type("12345678")
    #expect(other.record[.registrationID] == "12345678")
  }

  @Test("Enter skips what may be empty, and says what must not")
  func empty() {
    var driver = LineDriver()
    driver.type("", "")
    #expect(driver.reasons == ["Error: Enter the legal name of the company."])
    driver.type("Contoso", "")
    #expect(driver.place == .field(.domainPrefix))
  }

  @Test("Enter takes what is offered where the question must be answered")
  func offered() {
    var driver = LineDriver()
    driver.type("", "Contoso", "", "")
    #expect(driver.record[.domainPrefix] == "contoso")
    #expect(driver.says.contains { $0.hasPrefix("OK: contoso.onmicrosoft.com.") })
  }

  @Test(
    "A list: what is typed finds; one find is taken, several stand numbered",
    arguments: [
      ("belgium", "BE"), ("BE", "BE"), ("holland", "NL"), ("uk", "GB"), ("deutschland", "DE"), ("de", "DE"),
    ])
  func oneFind(typed: String, country: String) {
    var driver = LineDriver()
    driver.type(typed)
    #expect(driver.record[.country] == country, "\(driver.text)")
  }

  @Test("Several finds: a number chooses, other letters find anew, Enter keeps")
  func severalFinds() {
    var driver = LineDriver()
    driver.forget()
    driver.type("unit")
    #expect(driver.says.prefix(2).map { String($0.prefix(3)) } == ["1. ", "2. "])
    #expect(driver.says.allSatisfy { !$0.hasPrefix("10. ") })
    var kept = driver
    driver.type("2")
    #expect(["AE", "GB", "US"].contains(driver.record[.country]), "\(driver.text)")
    kept.type("")
    #expect(kept.reasons.last?.hasPrefix("Nothing is chosen.") == true)
    kept.type("")
    #expect(kept.record[.country] == "NL")
    #expect(kept.place == .field(.companyName))
  }

  @Test("A letter or two choose only what they name whole; Enter takes the one thing that was found")
  func fewLetters() {
    var driver = LineDriver()
    driver.type("x")
    #expect(driver.record[.country] == "NL", "\(driver.text)")
    #expect(driver.says.contains("1. Kosovo, XK"))
    driver.type("")
    #expect(driver.record[.country] == "XK")
  }

  @Test("A number stays valid while the question stays; one out of range is told")
  func numbersStay() {
    var driver = LineDriver()
    for line in LineDriver.accountLines.prefix(14) { driver.type(line: line) }
    #expect(driver.place == .field(.culture))
    driver.type("7")
    #expect(driver.reasons.last == "Type a number from 1 to 2.")
    driver.type("2")
    #expect(driver.record[.culture] == "en-US")
    driver.type("<", "1")
    #expect(driver.record[.culture] == "nl-NL")
  }

  @Test("Keys that a terminal puts into the line leave nothing of it", arguments: ["Abc\u{1B}[D\u{1B}[DX", "\u{1B}OA"])
  func arrowKeys(line: String) {
    var driver = LineDriver()
    driver.type("", line)
    #expect(driver.record[.companyName].isEmpty)
    #expect(driver.reasons.last?.hasPrefix("Only Backspace works") == true)
    #expect(driver.place == .field(.companyName))
  }

  @Test("What was left out of an answer is read back")
  func readsBack() {
    var driver = LineDriver()
    driver.type("", "Contoso\u{7} Fietsen")
    #expect(driver.says.last?.hasPrefix("OK: Contoso Fietsen.") == true)
  }

  @Test("change 4 is no answer; with a backslash it is", arguments: ["change 4", "Change 12"])
  func changeElsewhere(line: String) {
    var driver = LineDriver()
    driver.type("", line)
    #expect(driver.record[.companyName].isEmpty)
    #expect(driver.reasons.last?.hasPrefix("change works on Review only") == true)
    driver.type("\\" + line)
    #expect(driver.record[.companyName] == line)
  }

  @Test("A date that is asked back is taken by yes and by =", arguments: ["y", "ja", "="])
  func askedBack(answer: String) {
    var driver = LineDriver()
    for line in LineDriver.accountLines.prefix(19) { driver.type(line: line) }
    driver.type("03/04/2026")
    #expect(driver.reasons.last?.contains("= takes that") == true, "\(driver.text)")
    driver.type(answer)
    #expect(driver.record[.agreementDate].hasPrefix("2026-0"), "\(driver.text)")
    #expect(driver.place == .sameAsContact)
  }

  @Test("A sign that a voice passes over is named")
  func namedSign() {
    var driver = LineDriver()
    driver.type("", "Contoso", "", "contoso.nl")
    #expect(driver.reasons.last?.contains(". (full stop)") == true, "\(driver.text)")
  }

  @Test("Education says at once what follows from it")
  func consequence() {
    var driver = LineDriver()
    driver.type("", "Contoso", "", "", "education")
    #expect(driver.says.contains { $0.hasPrefix("OK: Education. Microsoft checks this") }, "\(driver.text)")
  }

  @Test("A script is told which line and question, and a warning takes no line of it")
  func script() {
    var driver = LineDriver(isInteractive: false)
    var number = 0
    for line in ["", "Contoso", "1234", "contoso"] {
      number += 1
      driver.type(line: line, number: number)
    }
    #expect(driver.record[.domainPrefix] == "contoso")
    #expect(
      driver.reasons == ["Line 3, KvK number: Check: Enter the KvK number, like 12345678. It is kept."],
      "\(driver.text)")
  }

  @Test("Nothing found: told, and asked again")
  func noFind() {
    var driver = LineDriver()
    driver.type("qqq")
    #expect(driver.reasons == ["Nothing is found. Type other letters."])
    #expect(driver.place == .field(.country))
  }

  @Test("An area of the list by any part of its name")
  func area() {
    var driver = LineDriver()
    driver.type("US", "Contoso", "", "", "", "", "1 Main Street", "", "Springfield", "illi")
    #expect(driver.record[.state] == "IL", "\(driver.text)")
  }

  @Test("A choice by its number or the beginning of its words", arguments: ["2", "edu", "Education"])
  func choice(typed: String) {
    var driver = LineDriver()
    driver.type("", "Contoso", "", "", typed)
    #expect(driver.record[.qualification] == "education", "\(driver.text)")
    #expect(driver.place == .field(.educationSegment))
  }

  @Test("A choice out of range is told", arguments: ["0", "9", "-1", "99999999999999999999", "q"])
  func noChoice(typed: String) {
    var driver = LineDriver()
    driver.type("", "Contoso", "", "", typed)
    #expect(driver.reasons == ["Type a number from 1 to 3."])
    #expect(driver.place == .field(.qualification))
  }

  @Test("A tick takes y and n in either language", arguments: [("y", "true"), ("ja", "true"), ("YES", "true")])
  func tick(typed: String, answer: String) {
    var driver = LineDriver()
    for line in LineDriver.accountLines.prefix(22) { driver.type(line: line) }
    #expect(driver.place == .field(.confirmPartnerRole))
    driver.type("maybe")
    #expect(driver.reasons == ["Type y or n."])
    driver.type("n")
    #expect(driver.place == .field(.confirmPartnerRole))
    driver.type(typed)
    #expect(driver.record[.confirmPartnerRole] == answer)
  }

  @Test("Additional resellers are asked until Enter; one that cannot be chosen says why")
  func resellers() {
    var driver = LineDriver()
    for line in LineDriver.accountLines.prefix(16) { driver.type(line: line) }
    #expect(driver.place == .anotherReseller)
    driver.type("northwind")
    #expect(driver.reasons.last == "Northwind Kantoorservice, 873452 NL cannot be chosen: not signed.")
    driver.type("van dam", "tailspin", "")
    #expect(driver.record.additionalResellers == ["5357564", "517285"])
    #expect(driver.place == .field(.agreementAcceptance))
  }

  @Test("Another person who accepted is asked for")
  func signer() {
    var driver = LineDriver()
    for line in LineDriver.accountLines.prefix(20) { driver.type(line: line) }
    #expect(driver.place == .sameAsContact)
    driver.type("n", "Piet", "Pieters", "piet@vandermeerfietsen.nl", "")
    #expect(driver.record[.agreementFirstName] == "Piet")
    #expect(driver.record[.firstName] == "Sanne")
    #expect(driver.place == .field(.gdap))
  }

  @Test("A customer who is there already is told")
  func existing() {
    var driver = LineDriver()
    driver.customers.customers = [
      KnownCustomer(
        reference: "C-2026-000007", name: "Contoso Fietsen", country: "NL", registrationID: "12345678",
        domainPrefix: "contosofietsen", emailDomain: "contoso.example")
    ]
    driver.type("", "Contoso Fietsen")
    #expect(driver.reasons.last?.contains("C-2026-000007") == true, "\(driver.text)")
    driver.type("", "12345678")
    #expect(driver.reasons.last?.hasPrefix("Error:") == true)
    #expect(driver.place == .field(.registrationID))
  }

  @Test("A customer of another host is told, and Enter goes on")
  func elsewhere() {
    var driver = LineDriver()
    driver.customers.elsewhere = [
      CustomerElsewhere(
        site: "AMS", reference: "C-2026-000017", country: "NL", registrationID: "12345678", secondsAgo: 240)
    ]
    driver.type("", "Contoso Fietsen", "12345678")
    #expect(
      driver.reasons.last?.hasPrefix("Check: AMS/C-2026-000017 has this number (seen 4 minutes ago).") == true,
      "\(driver.text)")
    #expect(driver.place == .field(.registrationID))
    driver.type("")
    #expect(driver.place != .field(.registrationID))
  }
}
