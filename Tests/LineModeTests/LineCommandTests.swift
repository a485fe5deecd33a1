import Messages
import Records
import Rules
import TestSupport
import Testing
import Wizard

@testable import LineMode

@Suite("Help, back, clear, leave, and a suggestion")
struct LineCommandTests {
  @Test(
    "A sign alone is a command, with a backslash it is text",
    arguments: [
      ("?", LineInput.help), ("<", .back), ("!", .clear), (".", .leave), ("=", .suggest), ("", .text("")),
      ("\\?", .text("?")), ("\\<", .text("<")), ("\\!", .text("!")), ("\\.", .text(".")), ("\\=", .text("=")),
      ("\\", .text("\\")), ("\\a", .text("\\a")), ("??", .text("??")), ("\\??", .text("\\??")), ("a.", .text("a.")),
    ])
  func reading(line: String, input: LineInput) { #expect(LineInput(line) == input) }

  @Test("Blanks around a line, and characters that no text holds, are left out and told")
  func cleaning() {
    var driver = LineDriver()
    driver.type("", "  Contoso\u{7} \u{202E}B.V.  ")
    #expect(driver.record[.companyName] == "Contoso B.V.")
    #expect(driver.reasons == ["2 characters that cannot be kept were left out."])
  }

  @Test("Back goes to the question before and loses nothing; before the first there is none")
  func back() {
    var driver = LineDriver()
    driver.type("<")
    #expect(driver.says.last?.hasPrefix("This is the first question.") == true)
    driver.type("", "Contoso", "<", "<")
    #expect(driver.place == .field(.country))
    driver.type("")
    #expect(driver.prompt == "Legal name [Contoso]: ")
    driver.type("")
    #expect(driver.record[.companyName] == "Contoso")
    #expect(driver.place == .field(.registrationID))
  }

  @Test("Back is never blocked by what is wrong")
  func backFromError() {
    var driver = LineDriver()
    driver.type("", "X")
    #expect(driver.place == .field(.companyName))
    driver.type("<")
    #expect(driver.place == .field(.country))
  }

  @Test("! clears a text, a tick, a reseller and an offer")
  func clear() {
    var driver = LineDriver()
    driver.type("", "Contoso", "<", "!")
    #expect(driver.record[.companyName].isEmpty)
    #expect(driver.place == .field(.companyName))
    #expect(driver.says.last?.hasPrefix("Cleared.") == true)
    driver = LineDriver()
    driver.answerEverything()
    driver.type("17", "!")
    #expect(driver.record.additionalResellers.isEmpty)
    #expect(driver.reasons.last == "Removed: Van Dam Automatisering (5357564).")
    driver.type("")
    #expect(driver.place == .review)
    let place = driver.says.last { $0.contains("Business Basic") }.flatMap { $0.split(separator: ".").first }
    driver.type(String(place ?? ""), "!")
    #expect(driver.record.subscriptions.count == 1)
    #expect(driver.place == .review)
  }

  @Test("Where nothing can be cleared, that is said")
  func nothingToClear() {
    var driver = LineDriver()
    driver.answerEverything()
    driver.type("!")
    #expect(driver.reasons.last == "There is nothing to clear here.")
  }

  @Test("? explains the question and asks it again", arguments: ["en", "nl"])
  func help(_ language: String) {
    var driver = LineDriver(language: language == "nl" ? .dutch : .english)
    driver.type("")
    driver.forget()
    driver.type("?")
    #expect(driver.place == .field(.companyName))
    #expect(driver.says.count > 5)
    #expect(driver.says.contains { $0.contains("Contoso") })
    #expect(driver.prompt.hasSuffix(": "))
    driver = LineDriver()
    driver.answerEverything()
    driver.type("?")
    #expect(driver.says.filter { $0.hasPrefix("1. Country") }.count == 2)
  }

  @Test("= takes what is suggested")
  func suggestion() {
    var driver = LineDriver()
    driver.type("", "Contoso Fietsen", "")
    #expect(driver.prompt == "Domain [contosofietsen]: ")
    driver.type("=")
    #expect(driver.record[.domainPrefix] == "contosofietsen")
    for line in ["", "", "Keizersgracht 126", "", "1015 CW", "Amsterdam", "Sanne", "de Vries"] {
      driver.type(line: line)
    }
    driver.type("sanne@gmial.com")
    #expect(driver.reasons.last?.contains("= takes sanne@gmail.com") == true, "\(driver.text)")
    driver.type("=")
    #expect(driver.record[.email] == "sanne@gmail.com")
    #expect(driver.place == .field(.phone))
  }

  @Test("= on a date is today, and the date is said in words")
  func today() {
    var driver = LineDriver()
    for line in LineDriver.accountLines.prefix(19) { driver.type(line: line) }
    #expect(driver.place == .field(.agreementDate))
    driver.type("=")
    #expect(driver.record[.agreementDate] == "2026-11-22")
    #expect(driver.says.last?.hasPrefix("OK: 22 November 2026.") == true)
  }

  @Test("= shows the beginning of a list, and says how much more there is")
  func list() {
    var driver = LineDriver()
    driver.type("=")
    #expect(driver.says.contains("1. Afghanistan, AF"))
    #expect(driver.says.filter { $0.dropFirst().hasPrefix(". ") }.count == 9)
    #expect(driver.says.last?.hasPrefix("And ") == true)
    let first = driver.says.first { $0.hasPrefix("1. ") }
    driver.forget()
    driver.type("=")
    #expect(driver.says.first { $0.hasPrefix("1. ") } != first)
    driver.type("2")
    #expect(driver.record[.country] != "NL")
  }
}
