import Foundation
import TestSupport
import Testing

@Suite("The script that makes customers at Partner Center, against a server that answers as documented")
struct CallsScriptTests {
  @Test("makes the customer once, shows the password once on the terminal, and leaves no secret in a file")
  func whole() throws {
    let export = try CallsExport()
    let terminal = try PseudoTerminal(rows: 24, columns: 120)
    let script = [export.folder + "/create-customers"] + export.standIn.base
    try terminal.start("/bin/bash", script, environment: export.standIn.environment.merging(["TERM": "dumb"]) { $1 })
    #expect(terminal.wait(for: "Paste the access token", seconds: 60))
    terminal.type(PartnerCenterStandIn.token + "\n")
    let ending = terminal.wait(seconds: 120)
    #expect(ending?.code == 0)
    let text = String(decoding: terminal.received, as: UTF8.self)
    let password = try #require(text.firstMatch(of: /Pw-[0-9a-f]{32}/).map { String($0.output) })
    #expect(text.components(separatedBy: password).count == 2)
    let lines = text.split(separator: "\r\n").map(String.init)
    let place = try #require(lines.firstIndex { $0.contains(password) })
    #expect(lines[place] == "admin  " + password && lines[place - 1].contains("shown this once"))
    #expect(!text.contains(PartnerCenterStandIn.token))
    let tenant = try #require(export.noted()["customer"])
    #expect(
      lines.last == "C-2026-000001: finished. Note it in Frontdesk: frontdesk customers link C-2026-000001 \(tenant)")

    for file in try export.files() {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      for secret in [password, PartnerCenterStandIn.token] {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(file)")
      }
    }
    let requests = try export.standIn.requests()
    #expect(
      requests.map { $0.method + " " + $0.path.replacingOccurrences(of: tenant, with: "T") } == [
        "HEAD /v1/domains/vandermeerfietsen.onmicrosoft.com", "POST /v1/validations/address", "POST /v1/customers",
        "GET /v1/agreements?agreementType=MicrosoftCustomerAgreement", "POST /v1/customers/T/agreements",
        "GET /v1/customers/T/products/CFQ7TTC0LCHC/skus/0002/availabilities", "POST /v1/customers/T/carts",
        "POST /v1/customers/T/carts/\(try #require(export.noted()["cart"]))/checkout",
      ])
    #expect(
      try JSON(requests[2].body)
        == JSON(String(contentsOfFile: export.folder(of: "C-2026-000001") + "/customer.json", encoding: .utf8)))
    // Of two templates the newest, of two availabilities the one of the country.
    #expect(try JSON(requests[4].body)["templateId"]?.text == "22222222-2222-2222-2222-222222222222")
    #expect(requests[6].body.contains("CFQ7TTC0LCHC:0002:AV1LCHC"))
    #expect(requests.allSatisfy { $0.headers["MS-Contract-Version"]?.text == "v1" && $0.requestID.count == 36 })

    let again = try export.run()
    #expect(again.status == 0 && again.messages.contains("finished"))
    #expect(try export.standIn.requests().count == requests.count)
  }

  @Test(
    "Cut at each call, before or behind it, it goes on where it stopped and never makes two", arguments: 1...8,
    ["cut", "cutBefore"])
  func cut(call: Int, kind: String) throws {
    let export = try CallsExport()
    try export.standIn.behave(#"{"\#(kind)": [\#(call)]}"#)
    let first = try export.run(["--tries", "1"])
    #expect(first.status == 75, "\(first.messages)")
    #expect(first.messages.contains("Start again later"))
    let second = try export.run(["--tries", "1"])
    #expect(second.status == 0, "\(second.messages)")
    let requests = try export.standIn.requests()
    let made = Set(requests.filter { $0.path == "/v1/customers" }.map(\.requestID))
    #expect(made.count == 1)
    #expect(Set(requests.filter { $0.path.hasSuffix("/checkout") }.map(\.requestID)).count == 1)
    #expect(requests.filter { $0.path.hasSuffix("/checkout") }.map(\.path).count <= 2)
    let passwords = try String(contentsOfFile: export.home.folder.path("passwords"), encoding: .utf8)
    #expect(passwords.split(separator: "\n").count == 1)
  }

  @Test("A lost line and a busy server are tried again at once with the same id")
  func busy() throws {
    let export = try CallsExport()
    try export.standIn.behave(#"{"busy": [3, 4, 9]}"#)
    let run = try export.run()
    #expect(run.status == 0 && run.messages.contains("busy"))
    let requests = try export.standIn.requests()
    let customers = requests.filter { $0.path == "/v1/customers" }
    #expect(customers.count == 3 && Set(customers.map(\.requestID)).count == 1)
  }

  @Test("Killed while it waits for an answer it makes no second customer either")
  func killed() throws {
    let export = try CallsExport()
    try export.standIn.behave(#"{"busy": [3]}"#)
    // The server says when it may be asked again: the script waits, and is killed there.
    let process = try ChildProcess(
      "/bin/bash",
      [export.folder + "/create-customers", "--credentials", export.home.folder.path("passwords")]
        + export.standIn.base,
      environment: export.standIn.environment,
      input: .path(try export.home.folder.write("token", PartnerCenterStandIn.token + "\n")))
    try Patience.wait("the call that makes the customer", seconds: 60) {
      try export.standIn.requests().contains { $0.path == "/v1/customers" }
    }
    process.kill(SIGKILL)
    _ = try process.wait(seconds: 30)
    try export.standIn.behave("{}")
    // What the killed script had started may hold its lock for a moment.
    var run = try export.run()
    try Patience.wait("the end of the lock", seconds: 60) {
      if run.status == 75 { run = try export.run() }
      return run.status != 75
    }
    #expect(run.status == 0, "\(run.messages)")
    #expect(Set(try export.standIn.requests().filter { $0.path == "/v1/customers" }.map(\.requestID)).count == 1)
  }

  @Test("Without a terminal and a file for the passwords nothing is called")
  func noTerminal() throws {
    let export = try CallsExport()
    let run = try CommandRun(
      program: "/bin/bash", [export.folder + "/create-customers"] + export.standIn.base,
      input: Data((PartnerCenterStandIn.token + "\n").utf8), environment: export.standIn.environment,
      in: export.home.folder)
    #expect(run.status == 64 && run.messages.contains("--credentials"))
    #expect(try export.standIn.requests().isEmpty)
  }

  @Test("The file for the passwords is the owner's alone; a token that is not taken ends the run with 77")
  func credentials() throws {
    let export = try CallsExport()
    let refused = try export.run(token: "another")
    #expect(refused.status == 77 && refused.messages.contains("Fetch a new one"))
    #expect(try export.run(token: "two words").status == 64)
    #expect(try export.run().status == 0)
    let file = export.home.folder.path("passwords")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.wholeMatch(of: /C-2026-000001\tadmin\tPw-[0-9a-f]{32}\n/) != nil)
    for path in [export.folder, export.folder(of: "C-2026-000001")] {
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o700)
    }
  }

  @Test("A record whose tenant is noted in Frontdesk gets its agreement and its order, and no second tenant")
  func linked() throws {
    let export = try CallsExport()
    let tenant = "7f1f4b6e-5d0a-4c39-9f0e-7a1d52c84e07"
    #expect(try export.home.run(["customers", "link", "C-2026-000001", tenant]).status == 0)
    try export.export()
    #expect(!FileManager.default.fileExists(atPath: export.folder(of: "C-2026-000001") + "/customer.json"))
    let run = try export.run()
    #expect(run.status == 0, "\(run.messages)")
    let paths = try export.standIn.requests().map(\.path)
    #expect(!paths.contains("/v1/customers") && paths.last?.hasPrefix("/v1/customers/\(tenant)/carts/") == true)
    #expect(try String(contentsOfFile: export.home.folder.path("passwords"), encoding: .utf8).isEmpty)
  }

  @Test("A record that was corrected after a refusal is exported again and goes on with its tenant")
  func corrected() throws {
    let export = try CallsExport()
    try export.standIn.behave(#"{"refuse": {"cart": [400, {"code": "900275", "description": "quantity"}]}}"#)
    let first = try export.run()
    #expect(first.status == 1 && first.messages.contains("Look at: Licences"))
    let json = try export.home.run(["customers", "show", "C-2026-000001", "--json"]).output
    let changed = try export.home.folder.write(
      "changed.json", json.replacingOccurrences(of: #""quantity":5"#, with: #""quantity":7"#))
    #expect(try export.home.run(["customers", "correct", "C-2026-000001", changed]).status == 0)
    try export.export()
    try export.standIn.behave("{}")
    let second = try export.run()
    #expect(second.status == 0, "\(second.messages)")
    let requests = try export.standIn.requests()
    #expect(requests.count { $0.path == "/v1/customers" } == 1)
    #expect(
      requests.last { $0.path.hasSuffix("/carts") }?.body.contains(
        #""quantity":7"#.replacingOccurrences(of: ":", with: ": ")) == true)
  }
}
