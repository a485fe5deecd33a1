import Catalog
import Foundation
import Messages
import Testing

@testable import frontdesk

@Suite("What Partner Center answers of resellers is read from a file")
struct ResellerAnswersTests {
  @Test("The sample of relationships: who, where, and how the relationship stands")
  func relationships() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/relationships.json")
    let bytes = Array(try Data(contentsOf: file))
    #expect(ResellerAnswers.isAnswer(bytes))
    let answers = ResellerAnswers.read(bytes)
    #expect(answers.problems.isEmpty)
    let resellers = ResellerMerge([], with: answers.statements).resellers
    #expect(
      resellers.map { "\($0.partnerID) \($0.country) \($0.state) \($0.name)" } == [
        "4847383 NL active Fabrikam Retail", "5357564 NL active Van Dam Automatisering",
        "873452 NL active Northwind Kantoorservice", "517285 BE active Tailspin Cloud Gent",
        "12345 DE active Short Id GmbH",
        "7283940 AE active Wingtip Gulf Trading", "3692581 PL pending Proseware Łódź",
        " NL active No PartnerID yet B.V.",
      ])
    #expect(resellers.allSatisfy { $0.isAgreementSigned == nil && $0.relationship == "indirectReseller" })
  }

  @Test("agreementstatus as JSON Lines, by either id")
  func agreements() {
    let answers = ResellerAnswers.read(
      Array(
        """
        {"mpnId": "4847383", "isAgreementSigned": true}

        {"tenantId": "8b2c9d51-0f64-4a7b-8e13-2c6f90ab7d02", "isAgreementSigned": false}
        {"mpnId": 873452, "isAgreementSigned": false}
        """.utf8))
    #expect(answers.problems.isEmpty)
    #expect(answers.statements.map(\.partnerID) == ["4847383", "", "873452"])
    #expect(answers.statements.map(\.isAgreementSigned) == [true, false, false])
    #expect(answers.statements.map(\.line) == [1, 3, 4])
  }

  @Test("validateresellers: whether Microsoft takes the PartnerID, and why not")
  func validation() {
    let answers = ResellerAnswers.read(
      Array(
        """
        {"validationResults": [
          {"partnerId": "12345", "isValidPartnerIdOnRecord": true},
          {"partnerId": "234567", "isValidPartnerIdOnRecord": false, "errorCode": 900400, "errorDescription": "no"}
        ]}
        """.utf8))
    #expect(answers.problems.isEmpty)
    #expect(answers.statements.map(\.isAuthorised) == [true, false])
    #expect(answers.statements.map(\.refusalCode) == [nil, 900_400])
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let text: String
    let problem: ListProblem
    var testDescription: String { text }
  }

  static let refusals = [
    Refusal(text: #"{"isAgreementSigned":true}"#, problem: ListProblem(line: 1, fault: .bareAgreement)),
    Refusal(
      text: #"{"isAgreementSigned":true}"# + "\n" + #"{"isAgreementSigned":false}"#,
      problem: ListProblem(line: 1, fault: .bareAgreement)),
    Refusal(text: #"{"isAgreementSigned"#, problem: ListProblem(line: 1, fault: .notJSON(column: 20))),
    Refusal(text: #"{"totalCount": 0}"#, problem: ListProblem(line: 1, fault: .unknownAnswer)),
    Refusal(text: #"{"items":[{"name":"R"}]}"#, problem: ListProblem(line: 1, fault: .noID)),
    Refusal(
      text: #"{"items":[{"name":"R","mpnId":"x"}]}"#,
      problem: ListProblem(line: 1, column: "mpnId", fault: .notPartnerID)),
    Refusal(
      text: #"{"items":[{"name":"R","id":"x"}]}"#, problem: ListProblem(line: 1, column: "id", fault: .notTenantID)),
    Refusal(
      text: #"{"items":[{"mpnId":"1"}]}"#, problem: ListProblem(line: 1, column: "name", fault: .required)),
    Refusal(
      text: #"{"items":[{"mpnId":"1","name":"R\u001b[2J"}]}"#,
      problem: ListProblem(line: 1, column: "name", fault: .control)),
    Refusal(
      text: #"{"items":[{"mpnId":"1","name":"R","location":"XX"}]}"#,
      problem: ListProblem(line: 1, column: "location", fault: .unknownCountry("XX"))),
    Refusal(
      text: #"{"items":[{"mpnId":"1","name":"R","relationshipType":"is_indirect_reseller_of"}]}"#,
      problem: ListProblem(line: 1, column: "relationshipType", fault: .notOneOf(Reseller.relationships))),
    Refusal(
      text: #"{"validationResults":[{"partnerId":"1"}]}"#,
      problem: ListProblem(line: 1, column: "isValidPartnerIdOnRecord", fault: .notOneOf(["true", "false"]))),
  ]

  @Test("What cannot be read is told", arguments: refusals)
  func refused(_ test: Refusal) {
    let answers = ResellerAnswers.read(Array(test.text.utf8))
    #expect(answers.problems.first == test.problem)
    #expect(answers.statements.isEmpty)
  }

  @Test("The words for a bare answer show how a line looks", arguments: [Language.english, .dutch])
  func bareWords(language: Language) {
    let fault = ListFault.bareAgreement
    let text = Messages(language).text(fault.messageKey, fault.arguments)
    #expect(text.contains(#"{"mpnId": "4847383", "isAgreementSigned": true}"#))
  }

  @Test("No bytes bring the reader down")
  func hostileBytes() {
    var seed: UInt64 = 11
    let alphabet = Array(#"{}[]":,\n0123trueidmpnIsAgreementSigned items"#.utf8) + [0, 0xFF, 0x0A]
    for _ in 0..<500 {
      let bytes = (0..<120).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(seed >> 33) % alphabet.count]
      }
      _ = ResellerAnswers.read(bytes)
    }
  }
}
