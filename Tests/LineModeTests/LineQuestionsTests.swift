import Foundation
import Messages
import Records
import Rules
import TestSupport
import Testing

@testable import LineMode
@testable import Wizard

/// Every question, as it is read out, in a file of its own in each language: to be read one by one.
@Suite("The questions of line mode")
struct LineQuestionsTests {
  /// Customers who between them are asked everything.
  private static let customers: [(country: String, qualification: String, signer: String)] = [
    ("", "1", "y"), ("US", "2", "n"), ("DE", "3", "n"), ("JP", "2", "y"), ("BR", "1", "n"), ("AE", "1", "y"),
  ]

  /// What is written while all customers are asked, without what stands numbered.
  private static func questions(_ language: Language) -> [String] {
    var found: [String] = []
    for customer in customers {
      var driver = LineDriver(language: language)
      for _ in 0..<80 where driver.wizard.end == nil {
        driver.type(line: answer(at: driver.place, customer, driver))
      }
      for (place, piece) in driver.written.enumerated() {
        guard case .says(let text) = piece, !isNumbered(text) else { continue }
        let prompt = driver.written[place...].lazy.compactMap { if case .asks(let text) = $0 { text } else { nil } }
        let entry = text + (prompt.first.map { "\n  " + $0 } ?? "")
        if !found.contains(entry) { found.append(entry) }
      }
    }
    return found
  }

  private static func isNumbered(_ text: String) -> Bool {
    let digits = text.prefix { $0.isNumber }
    return !digits.isEmpty && text.dropFirst(digits.count).hasPrefix(". ")
  }

  private static func answer(
    at question: LineQuestion, _ customer: (country: String, qualification: String, signer: String),
    _ driver: LineDriver
  ) -> String {
    switch question {
    case .field(let field): answer(of: field, customer, driver)
    case .sameAsContact: customer.signer
    case .additionalReseller: ""
    case .anotherReseller: driver.record.additionalResellers.isEmpty ? "van dam" : ""
    case .line(_, .attestation): "y"
    case .line(_, .quantity): driver.record.subscriptions.last?.quantity == 5 ? "" : "5"
    case .line: ""
    case .offer:
      driver.record.subscriptions.count > 1
        ? "" : driver.prompt.isEmpty || driver.wizard.finds.items.isEmpty ? "=" : "2"
    case .withoutOffers: "y"
    case .review: ""
    case .submit: "yes"
    }
  }

  private static func answer(
    of field: Field, _ customer: (country: String, qualification: String, signer: String), _ driver: LineDriver
  ) -> String {
    switch field {
    case .country: return driver.record[.country] == customer.country ? "" : customer.country
    case .companyName: return "Contoso Fietsen"
    case .qualification: return customer.qualification
    case .educationSegment, .agreementAcceptance: return "1"
    case .website: return "https://www.contoso.example"
    case .domainPrefix: return "contosofietsen"
    case .addressLine1: return "Keizersgracht 126"
    case .city: return "Amsterdam"
    case .reseller: return "fabrikam"
    case .email, .agreementEmail: return "sanne@contosofietsen.nl"
    case .gdap, .confirmPartnerRole, .confirmNoAffiliateResale: return "y"
    case .purchaseOrder: return ""
    case .agreementDate: return "="
    case .culture: return driver.record[.culture].isEmpty ? "1" : ""
    // The examples of the states that stand first have other codes.
    case .postalCode where ["US", "JP", "BR"].contains(customer.country):
      return ["US": "35203", "JP": "060-0042", "BR": "69900-064"][customer.country] ?? ""
    case .registrationID, .addressLine2, .state, .postalCode, .firstName, .lastName, .phone, .agreementFirstName,
      .agreementLastName, .agreementPhone, .validationCode, .additionalResellers, .subscriptions:
      return FieldHelp(field, driver.wizard.session).example ?? "Sanne"
    }
  }

  @Test("They are those of the list", arguments: [Language.english, .dutch])
  func list(_ language: Language) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "LineQuestions.\(language.rawValue).txt")
    let questions = Self.questions(language)
    let text = questions.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["FRONTDESK_UPDATE_GOLDEN"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
    #expect(questions.count > 60)
  }

  @Test("Each is a sentence that names no key of the screen", arguments: [Language.english, .dutch])
  func sentences(_ language: Language) {
    let keys = ["F1", "F2", "F4", "F10", "Esc", "Tab ", "Space", "Delete", "Spatie", "{"]
    for question in Self.questions(language) {
      let text = question.split(separator: "\n")[0]
      #expect(
        [".", "?", ":", "!"].contains { text.hasSuffix($0) } || text.hasSuffix(Messages(language).text("line/keys")),
        "\(text)")
      for key in keys { #expect(!question.contains(key), "\(question)") }
    }
  }
}
