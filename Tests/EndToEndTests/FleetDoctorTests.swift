import Foundation
import TestSupport
import Testing

@Suite("frontdesk doctor, of the centre")
struct FleetDoctorTests {
  private func centre(_ host: FleetHost, _ arguments: String...) throws -> [String] {
    try host.run(["doctor"] + arguments).lines.filter { $0.contains("Centre: ") }
  }

  @Test("is silent without one, and finds nothing in a sound one")
  func sound() throws {
    #expect(try centre(FleetHost(fleet: "{}")).isEmpty)
    let host = try FleetHost()
    let lines = try centre(host)
    #expect(lines.count == 1 && lines[0].hasPrefix("ok ") && lines[0].contains("AMS: entries not sent yet: 3;"))
    #expect(try host.asked["task"] == "status")
  }

  @Test("says why there is no connection, as an error")
  func refused() throws {
    let host = try FleetHost()
    try host.answer(#"{"failed":"certificate","arguments":{"reason":"certificate has expired"}}"#, status: 78)
    let run = try host.run("doctor", "--json")
    #expect(run.status == 1 && run.output.contains("certificate has expired"))
    try host.answer("")
    #expect(try centre(host).first?.hasPrefix("!  ") == true)
    #expect(try centre(FleetHost(hasProgram: false)).first?.contains("frontdesk-sync is not here") == true)
  }

  @Test("warns of a sync that did not come, clocks that are apart, open rows and open requests")
  func warnings() throws {
    let host = try FleetHost()
    try host.answer(
      """
      {"site":"AMS","store":"2f","schema":1,"lag":7,"skew":-3600.5,"rowSecurity":false,"hosts":[{"site":"AMS",\
      "seen":"2026-01-02T03:04:05Z","last":9,"retired":false,"skew":0}],"requests":[{"site":"AMS","reference":\
      "C-2026-000042","askedAt":"2026-11-20T07:00:00Z","askedBy":"RTM"},{"site":"RTM","reference":"C-2026-000001",\
      "askedAt":"2026-11-20T07:00:00Z","askedBy":"AMS"}],"lastPull":null}
      """)
    let lines = try centre(host)
    #expect(lines.count == 4 && lines.allSatisfy { $0.hasPrefix("?  ") })
    #expect(lines[0].contains("not sent yet: 7") && lines[0].contains("2 January 2026"))
    #expect(lines[1].contains("3600 seconds apart") && lines[2].contains("row-level security"))
    #expect(lines[3].hasSuffix("C-2026-000042 (RTM)"))
  }

  @Test("is not asked of by doctor --kiosk")
  func kiosk() throws {
    let host = try FleetHost()
    _ = try host.run("doctor", "--kiosk", "--root", host.home.folder.url.path)
    #expect(!host.isThere("asked"))
  }
}
