import Foundation
import TestSupport
import Testing

@testable import frontdesk

@Suite("Faults of partners and lists, in the built program")
struct PartnerFaultsTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  @Test(
    "D25: an indirect reseller's wizard and import begin nothing, and say what to do", arguments: ["add", "import"])
  func indirectReseller(command: String) throws {
    let configuration = try folder.write("config.yaml", "partner: {type: indirectReseller}")
    let arguments = command == "import" ? ["import", "no-such-file.jsonl"] : ["add"]
    let run = try CommandRun(arguments + ["--config", configuration], in: folder)
    #expect(run.status == 77)
    #expect(run.messages.contains("Request a relationship"))
    #expect(run.output.isEmpty)
  }

  @Test("D30: a row of a term that Frontdesk does not know is kept out and told; the rest is read")
  func unknownTerm() throws {
    let header = "offer,title,segment,term,billing,currency,unitPrice\n"
    let rows = "A:1,Known,commercial,P1Y,monthly,EUR,10.00\nB:1,Long,commercial,P10Y,monthly,EUR,90.00\n"
    try folder.write("offers.csv", header + rows)
    let configuration = try folder.write("config.yaml", "catalog: offers.csv")
    let doctor = try CommandRun("doctor", "--config", configuration, in: folder)
    #expect(doctor.output.contains("offers.csv:3: term:"))
    #expect(doctor.output.contains("left out"))
    let order = #"{"offer":"A:1","quantity":1,"billing":"monthly","term":"P1Y"}"#
    let check = try CommandRun(
      "check-field", "subscriptions", "--json", "--config", configuration, input: "[\(order)]", in: folder)
    #expect(!(check.output + check.messages).contains("unknown-offer"))
    #expect(!(check.output + check.messages).contains("offers.csv:3"))
  }
}
