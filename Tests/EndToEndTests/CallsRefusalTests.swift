import Foundation
import PartnerCenterAPI
import TestSupport
import Testing

@Suite("The script stops at a refusal and names the field of the record")
struct CallsRefusalTests {
  @Test("at each documented code")
  func codes() throws {
    let export = try CallsExport()
    for error in ServiceError.all where error.code != 600_061 {
      try export.standIn.behave(
        #"{"refuse": {"customer": [\#(error.status ?? 400), {"code": "\#(error.code)", "description": "as documented"}]}}"#
      )
      // A status of 200 stands for a refusal in a line of a cart.
      if error.status == 200 {
        try export.standIn.behave(#"{"lineError": {"errorCode": \#(error.code), "errorDescription": "as documented"}}"#)
      }
      let run = try export.run()
      let explained = try export.home.run(["explain", String(error.code)])
      #expect(run.status == 1, "\(error.code): \(run.messages)")
      let meaning = explained.lines.first ?? "-"
      #expect(run.messages.contains(meaning), "\(error.code): \(run.messages)")
      let fields = explained.lines.first { $0.hasPrefix("Fields: ") }.map { "Look at: " + $0.dropFirst(8) }
      #expect((fields == nil) == error.fields.isEmpty, "\(error.code)")
      if let fields { #expect(run.messages.contains(fields), "\(error.code): \(run.messages)") }
      // The next one begins anew.
      try? FileManager.default.removeItem(atPath: export.folder(of: "C-2026-000001") + "/state")
      if error.status == 200 { try export.restart() }
    }
  }

  @Test(
    "at what else can be refused",
    arguments: [
      (#"{"refuse": {"domain": [200, null]}}"#, "is taken already", "domainPrefix"),
      (#"{"address": "None"}"#, "not sure of the address (None)", "address.line1"),
      (
        #"{"refuse": {"customer": [400, {"code": "2001", "description": "x", "data": ["billingProfile.email"]}]}}"#,
        "code 2001", "contact.email"
      ),
      (#"{"refuse": {"customer": [500, {"code": "0", "description": "x"}]}}"#, "does not answer", ""),
      (#"{"lineError": {"errorCode": 10018, "errorDescription": "x"}}"#, "code 10018", "subscriptions[0].quantity"),
      (#"{"orderErrors": [{"code": "13605", "description": "x"}]}"#, "code 13605", "agreement.acceptance"),
      (#"{"refuse": {"availability": [200, {"items": []}]}}"#, "cannot be bought", "subscriptions[0].offer"),
      (#"{"refuse": {"customer": [201, {"nothing": 1}]}}"#, "has no id", ""),
      (#"{"refuse": {"agreement": [400, {"code": "600061", "description": "x"}]}}"#, "finished", ""),
      (
        "{\"refuse\": {\"customer\": [400, {\"code\": \"1\", \"description\": \"a\\u001b[31mb\\nc\"}]}}", "a[31mb c", ""
      ),
    ])
  func others(behaviour: String, said: String, field: String) throws {
    let export = try CallsExport()
    try export.standIn.behave(behaviour)
    let run = try export.run(["--tries", "1"])
    #expect(run.status == (said == "finished" ? 0 : said == "does not answer" ? 75 : said == "has no id" ? 70 : 1))
    #expect(run.messages.contains(said), "\(run.messages)")
    if !field.isEmpty {
      #expect(
        run.messages.split(separator: "\n").contains { $0.hasPrefix("Look at: ") && $0.contains(field) },
        "\(run.messages)")
    }
  }

  @Test("An address that is not sure is taken where one asks for it, and one that could not be checked always")
  func addresses() throws {
    let export = try CallsExport()
    try export.standIn.behave(#"{"address": "StreetPartial"}"#)
    #expect(try export.run().status == 1)
    #expect(try export.run(["--accept-address"]).status == 0)
    let other = try CallsExport()
    try other.standIn.behave(#"{"address": "NotValidated"}"#)
    #expect(try other.run().status == 0)
  }
}
