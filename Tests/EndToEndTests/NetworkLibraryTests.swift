import Foundation
import TestSupport
import Testing

@Suite("What opens a connection is a program of its own")
struct NetworkLibraryTests {
  private func check(_ program: String) throws -> ShortCommand {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Tools/packaging/no-network.sh").path
    return try ShortCommand(script, [program], environment: ["PATH": "/usr/bin:/bin"])
  }

  @Test("frontdesk is linked with no library for it, and loads none late; frontdesk-sync is")
  func linked() throws {
    let frontdesk = try check(Programs.frontdesk)
    #expect(frontdesk.code == 0, "\(frontdesk.output)")
    let sync = try check(Programs.built("frontdesk-sync"))
    #expect(sync.code == 70 && sync.output.contains("is linked with libpq"))
  }
}
