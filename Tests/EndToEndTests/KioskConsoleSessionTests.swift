import Foundation
import Glibc
import TestSupport
import Testing

/// The kiosk at a terminal called `linux`, with what the unit of the console sets as far as it can be set by hand.
@Suite(
  "The kiosk on a console", .serialized,
  .enabled(if: KioskHost.isUsable && geteuid() == 0, "only root can make logins, or no sshd opens terminals here"))
struct KioskConsoleSessionTests {
  private static let configuration = KioskVisitor.configuration("en, nl")

  @Test("is the same start page, takes answers, and has no right and no network")
  func session() throws {
    let host = try KioskHost(configuration: Self.configuration)
    let session = try host.console()
    let visitor = KioskVisitor(host.home, at: session)
    try visitor.start("Start", question: "Company name")
    let wrapped = try #require(ProcessTree.descendants(of: try session.process()).last)
    let status = try String(contentsOfFile: "/proc/\(wrapped)/status", encoding: .utf8)
    #expect(status.contains("NoNewPrivs:\t1"))
    for set in ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"] {
      #expect(status.contains("\(set):\t0000000000000000"))
    }
    try session.type("Bakkerij")
    try session.send("F3")
    try session.wait(for: "Your code is", seconds: Clerk.patience)
    #expect(try host.home.sqlite("SELECT owner, origin LIKE '%pts%' FROM draft", in: host.store) == ["*visitor|1"])
  }

  @Test("shows the start page or a refusal in words where there is no /proc, and nothing else")
  func noProc() throws {
    let host = try KioskHost(configuration: Self.configuration)
    let session = try host.console(before: "umount -l /proc && [ ! -e /proc/self ] || exit 1")
    let rows = try session.wait(seconds: Clerk.patience, "an answer") { rows in
      rows.contains { $0.contains("Go on with a code") || $0.contains("Please speak to somebody at the desk.") }
    }
    if rows.contains(where: { $0.contains("Please speak") }) {
      #expect(try session.exitStatus(seconds: Clerk.patience) != 0)
      #expect(rows.count { !$0.isEmpty } == 1, "\(rows)")
      #expect(!FileManager.default.fileExists(atPath: host.store))
    }
  }
}
