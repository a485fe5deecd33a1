import Foundation
import PartnerCenterAPI
import Records
import Rules
import TestSupport
import Testing

@Suite("Documentation/schemas says what the record and the bodies are")
struct SchemaTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Documentation/schemas").standardizedFileURL

  /// Every schema by the name of its file.
  private static let all: [(name: String, schema: JSONValue)] =
    [("record", RecordSchema.schema(in: RuleContext(environment: Fixtures.environment)).document(title: "A record"))]
    + BodySchemas.all

  @Test("Each is as the declarations make it; FRONTDESK_WRITE_SCHEMAS=1 writes them")
  func current() throws {
    for (name, schema) in Self.all {
      let file = Self.folder.appendingPathComponent(name + ".schema.json")
      let text = JSONWriter.indented(schema) + "\n"
      if ProcessInfo.processInfo.environment["FRONTDESK_WRITE_SCHEMAS"] == "1" {
        try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(name)")
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == Self.all.map { $0.name + ".schema.json" }.sorted())
  }

  @Test("A record demands what the rules demand of every customer")
  func required() {
    let record = Self.all[0].schema
    #expect(record.at("properties.company.required") == .array([.text("name"), .text("domainPrefix")]))
    #expect(
      record.at("properties.contact.required") == .array([.text("firstName"), .text("lastName"), .text("email")]))
    #expect(record.at("properties.agreement.required") == .array([.text("acceptance")]))
  }

  @Test("Every field whose answer is sent is named at its place")
  func fields() {
    let fields = Set(BodySchemas.fields.map(\.field))
    for field in [Field.companyName, .registrationID, .domainPrefix, .addressLine1, .email, .phone, .reseller] {
      #expect(fields.contains(field), "\(field)")
    }
    #expect(BodySchemas.fields.contains { $0.path == "BillingProfile.DefaultAddress.AddressLine1" })
  }
}
