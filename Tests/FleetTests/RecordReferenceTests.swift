import Fleet
import Testing

@Suite("The reference of a record")
struct RecordReferenceTests {
  @Test("has a year and a number", arguments: [("C-2026-000042", 2026, 42), ("C-2026-123456789", 2026, 123_456_789)])
  func references(_ text: String, _ year: Int, _ number: Int) {
    #expect(RecordReference(text)?.year == year && RecordReference(text)?.number == number)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "C-2026-00042", "C-2026-1234567890", "c-2026-000042", "A-2026-000042", "C-26-000042", "C-2026-+00042",
      "C-+026-000042", "C-2026-000042-1", "C-2026-00004２", "\u{1B}[2J", " C-2026-000042",
    ])
  func others(_ text: String) { #expect(RecordReference(text) == nil) }
}
