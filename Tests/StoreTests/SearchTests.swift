import Foundation
import Records
import Store
import TestSupport
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
    "finds references by their beginning, on the page as anywhere, and companies that are called so",
    arguments: [
      ("C-2", [2, 1]), ("c-2026", [2, 1]), ("C-2026-", [2, 1]), ("c-2026-00", [2, 1]), ("c-2026-000002", [2]),
      ("C-2027", []), ("c-2026-1", []), ("a-2026", []), ("a-20", [3]),
    ])
  func references(text: String, expected: [Int]) throws {
    if expected == [3] { try store.submit(.example(changing: [.companyName: "A-20 Wegenbouw"])) }
    let page = try store.page(matching: text, limit: 10, countingUpTo: 101)
    #expect(page.records.map(\.reference) == expected.map { "C-2026-00000\($0)" })
    #expect(page.found == expected.count)
    #expect(page.records == (try store.records(matching: text, limit: 10)))
  }

  @Test(
    "takes every sign as text",
    arguments: [
      "\"", "\"\"", "*", "%", "_", "-", "AND", "OR", "NOT", "NEAR", "NEAR(a b)", "name:x", "a\"b", "(", ")", "^q", "+",
      "a AND", "a*b", "';--", "\\", "{name} : x", "\u{0}", "a\u{0}b", "\u{1F468}\u{200D}\u{1F469}", "株式会社", "\u{301}",
      "q\u{301}", "\u{FFFF}", String(repeating: "q ", count: 500), String(repeating: "q-", count: 5_000),
      String(repeating: "x", count: 10_000),
    ])
  func signs(text: String) throws {
    let found = try store.records(matching: text, limit: 10).count
    #expect(try store.count(matching: text) == found)
    #expect(found < 2)
  }

  @Test(
    "F8: finds a customer by any number, address and place, whatever the punctuation",
    arguments: [
      // The number of the trade register, as a part, in groups, with the country in front.
      ("90004567", true), ("9000.45", true), ("9000 4567", true), ("NL 90004567", true), ("90004568", false),
      ("KvK 90004567", false),
      // The phone, as it is dialled at home and from abroad, as far as it is typed.
      ("+31 20 765 4321", true), ("0031207654321", true), ("(020) 765 43 21", true), ("020-7654321", true),
      ("020/765", true), ("20 7654", true), ("31207654321", true), ("021-7654321", false),
      // By how it ends, in at least four digits.
      ("7654321", true), ("765 43 21", true), ("4321", true), ("5678", true), ("321", false), ("4322", false),
      ("apotheek 4321", true),
      // The phone and the address of who accepts the agreement.
      ("06 12 34 56 78", true), ("piet.hein@", true), ("hein", true),
      ("lies@groene-apotheek.nl", true), ("LIES@GROENE", true), ("lies@rode", false),
      ("groeneapotheek", true), ("groeneapotheken", false), ("zwol", true), ("Zwolle", true),
      ("Netherlands", true), ("nederland", true), ("nl", true), ("Belgium", false), ("apotheek nederl 9000", true),
      ("apotheek belg", false), ("C-2026-000001", true), ("2026 000001", true), ("000001 apotheek", true),
    ])
  func everything(text: String, isFound: Bool) throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.submit(
      .example(changing: [
        .companyName: "De Groene Apotheek B.V.", .registrationID: "90004567", .domainPrefix: "groeneapotheek",
        .city: "Zwolle", .postalCode: "8011 AB", .email: "lies@groene-apotheek.nl", .phone: "+31207654321",
        .agreementEmail: "piet.hein@groene-apotheek.nl", .agreementPhone: "+31612345678",
      ]))
    #expect(try store.records(matching: text, limit: 9).count == (isFound ? 1 : 0))
    #expect(try store.count(matching: text) == (isFound ? 1 : 0))
    // What no index has is found by the same words.
    let record = try #require(try store.record(reference: "C-2026-000001"))
    let words = SearchWords.words(of: record.answers, named: [record.stamp.reference])
    #expect(SearchQuery(text)?.matches(words) == isFound)
  }

  @Test("F8: one beginning after another of a long word finds it, and no word finds the middle of another")
  func longWords() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.submit(.example(changing: [.companyName: "Elektrotechnisches Handelskontor"]))
    for length in 1...18 {
      #expect(try store.count(matching: String("Elektrotechnisches".prefix(length))) == 1, "\(length)")
    }
    for text in ["elektrotechnischen", "echnisches", "technisches", "kontor", "s"] {
      #expect(try store.count(matching: text) == (text == "s" ? 1 : 0), "\(text)")
    }
  }

  @Test("F8: what was found of a customer who was erased is in no byte of the store")
  func erased() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let values = ["zeldzaam", "98765432", "20765432", "hilversu"]
    let stamp = try store.submit(
      .example(changing: [
        .companyName: "Zeldzaam B.V.", .registrationID: "98765432", .phone: "+31207654321", .city: "Hilversum",
      ]))
    try store.submit(.example(changing: [.companyName: "Gewoon B.V."]))
    func found() throws -> [Int] {
      let text = String(decoding: try folder.contents().values.reduce(Data(), +), as: UTF8.self).lowercased()
      return values.map { text.components(separatedBy: $0).count - 1 }
    }
    #expect(try found().allSatisfy { $0 > 0 })
    _ = try store.erase(reference: stamp.reference, at: "2026-11-25T00:00:00Z")
    #expect(try found() == [0, 0, 0, 0])
    #expect(try store.count(matching: "gewoon") == 1)
    #expect(try store.count(matching: "zeldzaam") == 0)
  }

  @Test(
    "gives the newest with their cities, and counts what there is up to a number",
    arguments: [("", 2, 2), (" ", 2, 2), ("c-2026", 2, 2), ("zur", 1, 1), ("zzz", 0, 0), ("--", 0, 0)])
  func page(text: String, count: Int, found: Int) throws {
    let page = try store.page(matching: text, limit: 9, countingUpTo: 9)
    #expect(page.records.count == count && page.found == found && page.cities.count == count)
    #expect(try page.records == store.records(matching: text, limit: 9))
    if text == "zur" { #expect(page.cities == ["Zürich"]) }
    let short = try store.page(matching: text, limit: 1, countingUpTo: 1)
    #expect(short.records.count == min(1, count))
    // Blank, all are counted: that costs nothing.
    #expect(short.found == (SearchQuery(text) == nil ? found : min(1, found)))
  }

  @Test("finds a number typed in pieces as one number and as words beside each other, however many records there are")
  func numbersInPieces() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    var source = SeededRandom(seed: 14)
    func digits(_ count: Int) -> String { String((0..<count).map { _ in "0123".randomElement(using: &source) ?? "0" }) }
    var records: [(reference: String, words: [String])] = []
    for place in 1...150 {
      // The name of every third begins with a word that most have, so that words beside each other are both rare and common.
      let draft = Draft.example(changing: [
        .companyName: place % 3 == 0 ? "Studio \(digits(2)) \(digits(3))" : "Studio 01 \(digits(3))",
        .registrationID: "0" + digits(7), .domainPrefix: "studio\(place)", .phone: "+31 20 2\(digits(2)) \(digits(4))",
      ])
      let reference = try store.submit(draft).reference
      records.insert((reference, SearchWords.words(of: draft.answers, named: [reference])), at: 0)
    }
    var texts = ["01 0", "0 1", "020 2", "20-2", "(020) 2", "01 01 0", "2026 0001", "2026 1"]
    for _ in 0..<200 {
      texts.append(digits(.random(in: 1...3, using: &source)) + " " + digits(.random(in: 1...3, using: &source)))
    }
    for text in texts {
      let expected = records.filter { SearchQuery(text)?.matches($0.words) == true }.map(\.reference)
      #expect(try store.records(matching: text, limit: 1000).map(\.reference) == expected, "\(text)")
      #expect(try store.count(matching: text) == expected.count, "\(text)")
      let page = try store.page(matching: text, limit: 5, countingUpTo: 6)
      #expect(page.records.map(\.reference) == Array(expected.prefix(5)), "\(text)")
      #expect(page.found == min(6, expected.count), "\(text)")
    }
  }

  @Test("reads a city with any sign in it")
  func cities() throws {
    for city in [#"A "B" \ C"#, "'s-Hertogenbosch", "北京", #""city":"x""#] {
      let folder = try StoreFolder()
      let store = try folder.open()
      try store.submit(.example(changing: [.city: city, .companyName: #"The "city":"y" Ltd."#]))
      #expect(try store.page(matching: "", limit: 1, countingUpTo: 1).cities == [city])
    }
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
