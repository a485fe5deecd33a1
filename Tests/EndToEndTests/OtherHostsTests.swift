import Foundation
import Store
import TestSupport
import Testing

@Suite("A customer of another host")
struct OtherHostsTests {
  private let home: Home
  private let configuration: String

  init() throws {
    home = try Home()
    configuration = try home.folder.write(
      "config.yaml",
      "fleet: {service: frontdesk, site: UTR}\noperators: {\"*\": adminAgent}\nkiosk: {role: visitor}\n")
    try fill()
  }

  /// What a pull fetched four minutes ago: another host has the example record.
  private func fill() throws {
    let folder = (home.store as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let replica = try FleetReplica(path: FleetReplica.path(besideStore: home.store), access: .readWrite)
    defer { replica.close() }
    let seen = Date(timeIntervalSinceNow: -250).formatted(.iso8601)
    try replica.take(
      [
        FleetCustomer(
          reference: "C-2026-000017", number: 1, country: "NL", registrationID: "12345678",
          domainPrefix: "vandermeerfietsen", emailDomain: "vandermeerfietsen.nl", nameKey: "vandermeerfietsen")
      ],
      erased: [],
      of: FleetStore(store: "00112233445566778899aabbccddeeff", site: "AMS", cursor: 1, seenAt: seen))
    try replica.setEraseRequests([EraseRequest(reference: "C-2026-000042", askedAt: seen, askedBy: "RTM")])
  }

  @Test("is reported while the number is typed; F4 says where it is; nothing keeps the clerk from going on")
  func told() throws {
    let clerk = try Clerk(home, ["add", "--config", configuration])
    try clerk.answer("Legal name", "Geheel Anders")
    try clerk.at("KvK number")
    try clerk.type("12345678")
    let rows = try clerk.see("AMS/C-2026-000017 has this number (seen 4 minutes ago). F4 says more.")
    #expect(!rows.contains { $0.hasPrefix(" ? KvK number") || $0.hasPrefix(" ! KvK number") })
    try clerk.press("Tab")
    try clerk.see(" ? KvK number")
    try clerk.press("BTab", "F4")
    try clerk.see("Site AMS may have saved this customer already.")
    try clerk.press("Enter")
    try clerk.miss("Site AMS may have saved")
    try clerk.at("KvK number")
  }

  @Test("does not keep a record from being saved")
  func saved() throws {
    let clerk = try Clerk(home, ["add", "--config", configuration])
    _ = try Walk.go(clerk, keys: Walk.length)
    try clerk.at("Submit customer record")
    try clerk.press("F10")
    try clerk.see("C-")
    #expect(try home.stock().records == 1)
  }

  @Test("is told by `check` on demand alone, as a warning; `import` asks no other host")
  func check() throws {
    let file = try home.folder.write("one.jsonl", ExampleRecord.line)
    let plain = try home.run(["check", "--json", "--config", configuration, file])
    #expect(plain.status == 0 && !plain.output.contains("elsewhere"))
    let asked = try home.run(["check", "--fleet", "--json", "--config", configuration, file])
    #expect(asked.status == 0 && Report(asked.lines[0]).rules.allSatisfy { $0 == "existing-customer/elsewhere" })
    #expect(Report(asked.lines[0]).rules.count == 4)
    let dutch = try home.run(["check", "--fleet", "--lang", "nl", "--config", configuration, file])
    #expect(dutch.output.contains("AMS/C-2026-000017 heeft dit nummer (4 minuten geleden gezien)"))
    let imported = try home.run(["import", "--config", configuration, file])
    #expect(imported.status == 0 && !(imported.output + imported.messages).contains("AMS/"))
  }

  @Test("that was not fetched yet, or that nobody fetches, is said to who asks for it")
  func notFetched() throws {
    let file = try home.folder.write("one.jsonl", ExampleRecord.line)
    let alone = try home.run(["check", "--fleet", file])
    #expect(alone.status == 78 && alone.messages.contains("fleet:"))
    let replica = FleetReplica.path(besideStore: home.store)
    try FileManager.default.removeItem(atPath: replica)
    let early = try home.run(["check", "--fleet", "--config", configuration, file])
    #expect(early.status == 74 && early.messages.contains("frontdesk pull"))
    try Data("no replica".utf8).write(to: URL(fileURLWithPath: replica))
    let damaged = try home.run(["check", "--fleet", "--config", configuration, file])
    #expect(damaged.status != 0 && damaged.messages.contains(replica))
    // Who does not ask notices nothing.
    #expect(try home.run(["check", "--config", configuration, file]).status == 0)
  }

  @Test("asks on the Customers page to have a record erased")
  func erasure() throws {
    let clerk = try Clerk(home, ["--config", configuration])
    try clerk.see("Site RTM asks to erase C-2026-000042 (4 minutes ago).")
    try clerk.see("frontdesk customers erase C-2026-000042")
  }

  @Test("is looked for by no kiosk: it does not even touch the file")
  func kiosk() throws {
    let trace = home.folder.path("trace")
    let terminal = try PseudoTerminal()
    try terminal.start(
      "/usr/bin/strace",
      [
        "-f", "-qq", "-e", "trace=%file", "-e", "signal=none", "-o", trace, Programs.frontdesk, "kiosk", "--config",
        configuration, "--demonstration",
      ],
      environment: home.environment.merging(["TERM": "xterm-256color", "PATH": "/usr/bin:/bin"]) { $1 })
    #expect(terminal.wait(for: "Press Enter to start.", seconds: 30))
    // Enter does nothing on a page that has only just come.
    _ = terminal.wait(seconds: 20) { terminal in
      terminal.write([0x0D])
      return terminal.wait(for: "Company name", seconds: 0.5)
    }
    terminal.write(Array("van der meer fietsen\t12345678\t".utf8))
    #expect(terminal.wait(for: "12345678", seconds: 30))
    // A second without a key is when an agent's form would ask.
    _ = terminal.wait(seconds: 3) { _ in false }
    let text = try String(contentsOfFile: trace, encoding: .utf8)
    #expect(text.contains("customers.sqlite") && !text.contains("fleet.sqlite"))
  }
}
