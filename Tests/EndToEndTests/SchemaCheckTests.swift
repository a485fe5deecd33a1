import Foundation
import TestSupport
import Testing

@Suite("Records and bodies against the schemas, by the package jsonschema")
struct SchemaCheckTests {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  private static let python = ProcessInfo.processInfo.environment["FRONTDESK_PYTHON"] ?? ""

  @Test(
    "200 records of ten countries and the bodies of their calls are valid, and with a fault each they are not",
    .enabled(if: python.contains("/"), "no Python packages"))
  func records() throws {
    let home = try Home()
    let fixture = Self.tests.appendingPathComponent("EndToEndTests/Fixtures/sound-records.jsonl").path
    let file = home.folder.path("sound.jsonl")
    try FileManager.default.copyItem(atPath: fixture, toPath: file)
    #expect(try home.run(["import", file]).status == 0)
    let records = try home.folder.write("records.jsonl", home.run(["customers", "export"]).output)
    let calls = try home.folder.write(
      "calls.jsonl", home.run(["customers", "export", "--format", "partner-center"]).output)
    let check = try ShortCommand(
      Self.python,
      [
        Self.tests.appendingPathComponent("StandIn/schemas.py").path,
        Self.tests.appendingPathComponent("../Documentation/schemas").standardizedFileURL.path, records, calls,
      ])
    let result = try JSON(check.output)
    #expect(result["valid"]?["record"]?.number == 200)
    #expect(result["valid"]?["customer"]?.number == 200 && result["valid"]?["address"]?.number == 200)
    #expect((result["valid"]?["cart"]?.number ?? 0) > 50 && (result["valid"]?["agreement"]?.number ?? 0) > 50)
    #expect(result["refused"]?.elements.map(\.description) == [], "\(check.output)")
    #expect(result["taken"]?.elements.map(\.description) == [], "\(check.output)")
    #expect((result["broken"]?.number ?? 0) >= 600)
  }
}
