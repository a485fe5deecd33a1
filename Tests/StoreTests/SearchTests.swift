import Records
import Store
import Testing

@Suite("Searching")
struct SearchTests {
  private let store: CustomerStore
  private let folder: StoreFolder

  init() throws {
    folder = try StoreFolder()
    store = try folder.open()
    try store.submit(.example(changing: [.companyName: "Łódź Électricité AND Sons", .city: "Zürich"]))
    try store.submit(
      .example(changing: [
        .companyName: "100% Straße \"Nord\" O'Neil", .email: "info@noord-west.nl", .domainPrefix: "nordstrasse",
      ]))
  }

  @Test(
    "finds words by their beginning, whatever the case and the accents",
    arguments: [
      ("lodz", [1]), ("Łód", [1]), ("ELECTRIC", [1]), ("électr sons", [1]), ("zur", [1]), ("strasse", [2]),
      ("straß", [2]), ("nord", [2]), ("noord-west.n", [2]), ("nordstr", [2]), ("C-2026-000002", [2]),
      ("c-2026", [2, 1]), ("000001", [1]), ("and", [1]), ("o'ne", [2]), ("100%", [2]), ("", [2, 1]), ("  ", [2, 1]),
      ("lodz nord", []), ("tricit", []),
    ])
  func words(text: String, expected: [Int]) throws {
    let references = try store.records(matching: text, limit: 10).map(\.reference)
    #expect(references == expected.map { "C-2026-00000\($0)" })
    #expect(try store.count(matching: text) == expected.count)
  }

  @Test(
    "takes every sign as text",
    arguments: [
      "\"", "\"\"", "*", "%", "_", "-", "AND", "OR", "NOT", "NEAR", "NEAR(a b)", "name:x", "a\"b", "(", ")", "^q", "+",
      "a AND", "a*b", "';--", "\\", "{name} : x", "\u{0}", "a\u{0}b", "\u{1F468}\u{200D}\u{1F469}", "株式会社", "\u{301}",
      "q\u{301}", "\u{FFFF}", String(repeating: "q ", count: 500), String(repeating: "x", count: 10_000),
    ])
  func signs(text: String) throws {
    let found = try store.records(matching: text, limit: 10).count
    #expect(try store.count(matching: text) == found)
    #expect(found < 2)
  }

  @Test("gives pages, newest first")
  func pages() throws {
    #expect(try store.records(matching: "", limit: 1, below: 2).map(\.reference) == ["C-2026-000001"])
    #expect(try store.records(matching: "c", limit: 1, below: 1) == [])
    #expect(try store.records(matching: "", limit: -1, below: -1) == [])
    let newest = try #require(try store.records(matching: "", limit: 1).first)
    #expect(newest.companyName == "100% Straße \"Nord\" O'Neil" && newest.country == "NL")
    #expect(newest.savedAt == "2026-11-22T13:02:11Z" && newest.savedBy == "j.devries")
  }
}
