import Foundation
import TestSupport
import Testing

@Suite("The files under Examples")
struct ExampleFilesTests {
  private var examples: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Examples").path
  }

  @Test("are sound: the configuration, its lists and the records")
  func sound() throws {
    let folder = try CommandFolder()
    let doctor = try CommandRun("doctor", "--config", examples + "/config.yaml", in: folder)
    #expect(doctor.status == 0, "\(doctor.output)")
    #expect(doctor.output.contains("10 offers, 8 resellers"))
    let check = try CommandRun(
      "check", "--config", examples + "/config.yaml", examples + "/records.jsonl", in: folder)
    #expect(check.messages == "3 records checked, none with errors.\n")
    #expect(check.output == "")
  }
}
