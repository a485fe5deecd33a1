import Foundation
import TestSupport
import Testing

@Suite("frontdesk check-field")
struct CheckFieldTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let ending: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(
    "gives the value its field's JSON type, in its form",
    arguments: [
      Case(
        arguments: ["company.name", "  Van  der Meer "],
        ending: #""ok":true,"normalised":"Van der Meer","problems":[]}"#),
      Case(
        arguments: ["contact.email", "  sanne@example.nl "],
        ending: #""ok":true,"normalised":"sanne@example.nl","problems":[]}"#),
      Case(arguments: ["address.line2", ""], ending: #""ok":true,"normalised":"","problems":[]}"#),
      Case(arguments: ["confirmations.partnerRole", "true"], ending: #""ok":true,"normalised":true,"problems":[]}"#),
      Case(
        arguments: ["reseller.additional", "5357564,517285"],
        ending: #""ok":true,"normalised":["5357564","517285"],"problems":[]}"#),
      Case(
        arguments: ["reseller.additional", #"["5357564"]"#],
        ending: #""ok":true,"normalised":["5357564"],"problems":[]}"#),
      Case(
        arguments: ["subscriptions", BrokenRecord.order],
        ending: #""ok":true,"normalised":\#(BrokenRecord.order),"problems":[]}"#),
      Case(arguments: ["qualification", "education"], ending: #""ok":true,"normalised":"education","problems":[]}"#),
      Case(
        arguments: ["culture", "pt-br", "--country", "br"], ending: #""ok":true,"normalised":"pt-BR","problems":[]}"#),
      Case(
        arguments: ["contact.email", "a@contoso.nl", "--partner-domain", "other.nl"],
        ending: #""ok":true,"normalised":"a@contoso.nl","problems":[]}"#),
    ])
  func sound(_ test: Case) throws {
    let run = try CommandRun(["check-field", "--json"] + test.arguments, input: Data(), in: folder)
    #expect(run.output == #"{"line":1,"# + test.ending + "\n")
    #expect(run.status == 0)
  }

  @Test(
    "names the rule, and has no form for a value with an error",
    arguments: [
      Case(arguments: ["company.name", "X"], ending: "company-name/single-character"),
      Case(arguments: ["company.registrationID", "", "--country", "BR"], ending: "registration-id/required"),
      Case(arguments: ["contact.email", "a@gmail.com", "--segment", "k12"], ending: "email/free-mailbox"),
      Case(
        arguments: ["contact.email", "a@one.nl", "--partner-domain", "two.nl", "--partner-domain", "one.nl"],
        ending: "email/partner-domain"),
      Case(arguments: ["confirmations.partnerRole", "false"], ending: "confirmation/required"),
      Case(arguments: ["confirmations.partnerRole", "yes"], ending: "record/wrong-type"),
      Case(arguments: ["qualification.segment", ""], ending: "qualification/segment-required"),
      Case(arguments: ["reseller.additional", "873452"], ending: "additional-reseller/agreement-not-signed"),
      Case(arguments: ["subscriptions", "five"], ending: "record/wrong-type"),
      Case(arguments: ["--", "company.name", "--"], ending: "company-name/special-characters-only"),
    ])
  func broken(_ test: Case) throws {
    let run = try CommandRun(["check-field", "--json"] + test.arguments, input: Data(), in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains(#""ok":false,"normalised":null,"#))
    #expect(Report(run.output).rules == [test.ending])
  }

  @Test("A line over the limit is reported, also if the part within the limit is JSON or blank")
  func longLines() throws {
    let blanks = String(repeating: " ", count: 1 << 20)
    let value = #"{"value":"Contoso"}"#
    let run = try CommandRun(
      "check-field", "--json", "company.name", input: "\(value)\(blanks)x\n\(blanks) \(value)\n\(value)\n", in: folder)
    #expect(run.status == 1)
    #expect(run.lines.map { Report($0).rules } == [["record/too-long-line"], ["record/too-long-line"], []])
    #expect(run.lines.map { Report($0).line } == [1, 2, 3])
  }

  @Test("answers each line of standard input with a line")
  func lines() throws {
    let input = """
      {"value": "X"}

      {"value": "Contoso", "country": "BR", "state": "SP", "segment": "commercial", "partnerDomains": []}
      {"value": 5}
      {"vlaue": "Contoso"}
      {"value": "Contoso", "segment": "school"}
      ["Contoso"]
      {"value": "Contoso"
      {"value": "Contoso", "value": "X"}
      """
    let run = try CommandRun("check-field", "company.name", input: input, in: folder)
    #expect(run.status == 1)
    #expect(run.lines.map { Report($0).line } == [1, 3, 4, 5, 6, 7, 8, 9])
    #expect(
      run.lines.map { Report($0).rules } == [
        ["company-name/single-character"], [], ["record/wrong-type"], ["record/unknown-key", "company-name/required"],
        ["record/wrong-type"], ["record/wrong-type"], ["record/syntax"], ["record/duplicate-key"],
      ])
    #expect(run.lines.allSatisfy { $0.contains(#""normalised":"#) })
  }

  @Test("speaks to people without --json")
  func words() throws {
    let broken = try CommandRun("check-field", "company.name", "X", in: folder)
    #expect(
      broken.output == "Legal name (company.name): Enter more than one character [company-name/single-character]\n")
    let sound = try CommandRun("check-field", "company.name", "Contoso", in: folder)
    #expect(sound.output == "ok: Contoso\n")
  }

  @Test("says which field was probably meant")
  func unknownField() throws {
    let run = try CommandRun("check-field", "compny.name", "X", in: folder)
    #expect(run.status == 64)
    #expect(run.messages == "There is no field compny.name. Did you mean company.name?\n")
  }
}
