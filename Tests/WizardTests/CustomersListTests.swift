import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

@Suite("What the Customers page lists, and what is done with it")
struct CustomersListTests {
  @Test("F19: what waits, drafts, customers and requests stand below their headings, and none without a row")
  func headings() {
    let headings = ["Waiting for you", "Drafts", "Customers", "Requests"]
    let full = CustomersDriver(size: ScreenSize(rows: 40, columns: 80), page: CustomersDriver.fullPage)
    let rows = headings.map { heading in full.screen.dropFirst(2).firstIndex { $0.hasPrefix(" " + heading) } ?? -1 }
    #expect(rows == rows.sorted() && !rows.contains(-1), "\(full.screen)")
    let short = CustomersDriver(size: ScreenSize(rows: 40, columns: 80))
    #expect(
      headings.map { heading in short.screen.dropFirst(2).contains { $0.hasPrefix(" " + heading) } } == [
        false, true, true, false,
      ])
  }

  @Test(
    "F8: the count counts what is shown",
    arguments: [
      ("", 0, "1 waiting, 2 drafts, 3 saved, 1 request"), ("zuid", 4, "4 of 8 found"),
      ("zuid", 101, "more than 100 of 8 found"),
    ])
  func counts(query: String, found: Int, expected: String) {
    var page = CustomersDriver.fullPage
    page.query = query
    page.found = found
    page.isCut = found > page.rows.count
    var driver = CustomersDriver()
    driver.type(query)
    driver.send(.customersLoaded(page))
    #expect(driver.screen[2].hasSuffix(expected), "\(driver.screen[2])")
  }

  @Test(
    "Names, places and dates have their columns in a window of any width, of at most a hundred columns",
    arguments: [(60, nil, 58), (80, 45, 78), (100, 55, 98), (132, 55, 98), (200, 55, 98)] as [(Int, Int?, Int)])
  func columns(width: Int, place: Int?, end: Int) {
    let driver = CustomersDriver(size: ScreenSize(rows: 30, columns: width), page: CustomersDriver.fullPage)
    let row = Array(driver.row(with: "C-2026-000017"))
    #expect(String(row.dropFirst(19)).hasPrefix("Fietsenhandel Zuid"))
    #expect(String(row).hasSuffix(" 28 Sep") && row.count == end + 1)
    #expect(place.map { String(row.dropFirst($0)).hasPrefix("Antwerpen, Belgium") } ?? !String(row).contains("Belgium"))
    #expect(driver.row(with: "K7Q2").hasSuffix(" 13:58"))
    #expect(driver.row(with: "C-2025-000103").hasSuffix(" 30 Dec 2025"))
    #expect(driver.row(with: "A-2026-000012").hasSuffix(" 10:14"))
    if place != nil { #expect(driver.row(with: "A-2026-000011").contains("with S. Bakker")) }
  }

  @Test("F19: a request is read with its link on one line, whole by Left and Right, and written to a file")
  func request() {
    var driver = CustomersDriver(page: CustomersDriver.fullPage)
    driver.press(.pageDown, .up, .enter)
    #expect(driver.effects == [.openRequest(number: 3)])
    driver.send(.requestOpened(number: 3, text: CustomersDriver.invitation))
    let link = CustomersDriver.invitation.split(separator: "\n").first { $0.hasPrefix("https://") } ?? ""
    #expect(driver.screen.count { $0.contains("admin.microsoft.com") } == 1)
    #expect(!driver.screen.contains { $0.contains("partner-invitation") })
    #expect(driver.row(with: "https://").dropFirst() == link.prefix(78))
    for _ in 0..<20 { driver.press(.right) }
    #expect(driver.screen.contains { $0.hasSuffix("/partner-invitation") })
    for _ in 0..<20 { driver.press(.left) }
    #expect(driver.row(with: "https://").dropFirst() == link.prefix(78))
    driver.forgetEffects()
    driver.press(.character("p"), .enter)
    #expect(driver.effects == [.exportStored(.request(number: 3), asText: true, path: "~/request-3.txt")])
    driver.send(.fileWritten(path: "/home/a/request-3.txt"))
    #expect(driver.screen.contains { $0.contains("Saved in /home/a/request-3.txt.") })
    #expect(driver.screen.contains { $0.contains("Kind regards, Contoso Distribution") })
    driver.press(.character("e"), .control("u"))
    driver.type("~/r.json")
    driver.press(.enter)
    #expect(driver.effects.last == .exportStored(.request(number: 3), asText: false, path: "~/r.json"))
    driver.send(.fileRefused(reason: "Permission denied"))
    #expect(driver.screen.contains { $0.contains("Permission denied") })
    driver.press(.escape, .escape)
    #expect(driver.customers.overlay == nil)
  }

  @Test("F19: the page of a request has the address that the record has, and asks nothing where it is left so")
  func requestPrefilled() {
    var driver = CustomersDriver()
    driver.openRelationship(reference: "C-2026-000017", name: "Fietsenhandel Zuid", email: "inkoop@zuid.example")
    #expect(driver.row(with: "E-mail").contains("inkoop@zuid.example"))
    driver.press(.escape)
    #expect(driver.state.relationship == nil)
  }

  // MARK: - A record that is read

  private func reading(canAdd: Bool = true) -> CustomersDriver {
    var driver = CustomersDriver(canAdd: canAdd)
    driver.send(
      .recordOpened(
        reference: "C-2026-000017", entries: [], saved: LocalMoment(date: Fixtures.today, hour: 9, minute: 5),
        by: "j.devries", answers: ExampleRecord.answers))
    return driver
  }

  @Test("What a search finds is shown from its first row, wherever the list was before")
  func searchFromTop() {
    var page = CustomersDriver.examplePage
    page.rows = (0..<60).map { place in
      CustomerRow(
        kind: .record(reference: "C-2026-0000\(99 - place)"), name: "Klant \(place)", country: "NL",
        saved: LocalMoment(date: Fixtures.today, hour: 10, minute: 0))
    }
    var driver = CustomersDriver(page: page)
    for _ in 0..<50 { driver.press(.down) }
    #expect(driver.customers.scroll > 0)
    page.query = "k"
    driver.press(.character("k"))
    driver.send(.customersLoaded(page))
    #expect(driver.customers.scroll == 0)
    #expect(driver.row(with: "Klant 0 ") != "" && driver.row(with: "Klant 10 ") != "")
  }

  @Test("N begins a customer like it: the partner's answers and the order, nothing of company, contact or attestation")
  func another() {
    var driver = reading()
    #expect(driver.screen.last == " C Correct  N Like this one  P Print  E Export  Esc Close  Up/Down Scroll")
    driver.press(.character("N"))
    guard case .makeDraftLike(let answers)? = driver.effects.last else {
      Issue.record("no draft was asked for")
      return
    }
    let like = ExampleRecord.answers
    #expect(answers.subscriptions == like.subscriptions && !answers.subscriptions.isEmpty)
    #expect(answers.additionalResellers == like.additionalResellers)
    let kept: Set<Field> = [.country, .qualification, .culture, .reseller]
    for field in Field.single {
      #expect(answers[field] == (kept.contains(field) ? like[field] : ""), "\(field)")
    }
    driver.send(.draftMade(Fixtures.draftIdentity, today: Fixtures.today, answers: answers))
    #expect(driver.state.wizard?.session.answers.subscriptions == like.subscriptions)
    #expect(driver.state.wizard?.session.answers[.companyName] == "")
  }

  @Test("P and E ask for a file, which is named for the record", arguments: [("p", "txt"), ("e", "json")])
  func writing(letter: Character, ending: String) {
    var driver = reading()
    driver.press(.character(letter), .enter)
    #expect(
      driver.effects == [
        .exportStored(.record(reference: "C-2026-000017"), asText: letter == "p", path: "~/C-2026-000017.\(ending)")
      ])
    driver.press(.escape)
    #expect(driver.screen[0].contains("C-2026-000017"))
  }

  @Test("Who may not add has no N")
  func viewerReads() {
    var driver = reading(canAdd: false)
    driver.press(.character("n"))
    #expect(driver.effects.isEmpty && driver.customers.overlay != nil)
    #expect(driver.screen.last == " P Print  E Export  Esc Close  Up/Down Scroll  PgUp/PgDn Page")
  }
}
