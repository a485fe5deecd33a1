import Messages
import Records
import Screens
import TestSupport
import Testing
import Wizard

@Suite("The help of a field begins with what one asks first")
struct FieldHelpTests {
  private static let tall = ScreenSize(rows: 90, columns: 100)

  /// The rows of the help of a field, of a customer in a country.
  private func help(of field: Field, in country: String, _ language: Language = .english) -> [String] {
    var driver = WizardDriver.demonstration(size: Self.tall, language: language)
    if country != "NL" { driver.pick(.field(.country), country) }
    driver.go(to: .agreementAcceptance)
    driver.press(.character(" "))
    driver.go(to: .button(.sameAsContact))
    driver.press(.character(" "))
    driver.go(to: field)
    guard driver.wizard.focus == .field(field) else { return [] }
    driver.press(.function(1))
    return driver.screen
  }

  private static let countries = ["NL", "US", "JP", "PL", "AE"]

  @Test("F21: what it is, where the customer finds it, and an example, in every language", arguments: Language.allCases)
  func firstLines(language: Language) {
    let words = Messages(language)
    var seen = 0
    for country in Self.countries {
      for field in Field.single {
        let rows = help(of: field, in: country, language)
        guard !rows.isEmpty else { continue }
        seen += 1
        let text = rows.dropFirst(3).joined(separator: " ").split(separator: " ").joined(separator: " ")
        let what = words.text("what/\(field.rawValue)").prefix(60)
        #expect(text.hasPrefix(what), "\(field.rawValue): \(text.prefix(80))")
        #expect(text.contains(words.text("where/\(field.rawValue)").prefix(60)), "\(field.rawValue)")
        let example = words.text("help/example", ["passes": ""])
        #expect(text.contains(example) == field.definition.control.isText, "\(field.rawValue) in \(country)")
      }
    }
    #expect(seen > 100)
  }

  @Test(
    "F21: the example is the country's own",
    arguments: [
      (Field.postalCode, "NL", "1234 AB"), (.phone, "NL", "010 123 4567"), (.state, "US", "Alabama"),
      (.phone, "JP", "03-1234-5678"),
    ])
  func example(field: Field, country: String, example: String) {
    let rows = help(of: field, in: country)
    #expect(rows.contains { $0.contains("For example: \(example)") }, "\(rows.prefix(8))")
  }

  @Test("F21: no rule that holds for every text, none of another country, and no example that says nothing")
  func rules() {
    for country in Self.countries {
      for field in Field.single {
        for row in help(of: field, in: country) {
          for word in [
            "control characters", "spreadsheet", "24 countries", "some countries", "except in", "takenprefix",
          ] {
            #expect(!row.contains(word), "\(field.rawValue) in \(country): \(row)")
          }
          #expect(row.split(separator: " ").joined(separator: " ") != "Not:", "\(field.rawValue) in \(country)")
        }
      }
    }
    func isRequired(_ country: String) -> Bool {
      help(of: .registrationID, in: country).contains { $0.contains("In this country it is required.") }
    }
    #expect(isRequired("PL") && !isRequired("NL"))
    #expect(!help(of: .email, in: "NL").contains { $0.contains("education") })
  }

  @Test("F21: the keys are those of the thing in focus")
  func keys() {
    func names(_ field: Field) -> [String] {
      let rows = help(of: field, in: "NL")
      guard let start = rows.firstIndex(where: { $0 == " Keys" }) else { return [] }
      return rows[(start + 1)...].prefix { !$0.isEmpty }.map { row in
        row.dropFirst(3).prefix(23).split(separator: " ").joined(separator: " ")
      }
    }
    #expect(names(.companyName).contains("Ctrl-U"))
    #expect(!names(.companyName).contains("Left/Right") && !names(.companyName).contains("F7 or Ctrl-Y"))
    #expect(names(.city).contains("F7 or Ctrl-Y"))
    #expect(names(.qualification).first == "Left/Right")
    #expect(!names(.qualification).contains("Ctrl-U"))
    #expect(names(.country).first == "Space")
    #expect(names(.confirmPartnerRole).first == "Space")
  }

  @Test("F21: a visitor reads no rules of the programme and no keys that the kiosk does not have")
  func visitor() {
    for field in [Field.companyName, .city, .email, .country, .qualification] {
      var driver = KioskDriver(size: Self.tall)
      driver.press(.enter)
      driver.go(to: .field(field))
      driver.press(.function(1))
      // The last row has the keys of the help itself.
      let text = driver.screen.dropLast().joined(separator: "\n")
      for word in ["F7", "Same as the last", "What is checked", "How to answer", "PgUp", "record", "the customer"] {
        #expect(!text.contains(word), "\(field.rawValue): \(word)")
      }
      #expect(text.contains("F3"))
    }
  }
}
