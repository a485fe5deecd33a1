import Foundation
import TestSupport
import Testing

@Suite("One draft, and more than one terminal")
struct OtherSessionsTests {
  private let home: Home
  init() throws { home = try Home() }

  /// A clerk with a name typed and saved.
  private func begun(_ name: String) throws -> Clerk {
    let clerk = try Clerk(home)
    try clerk.answer("Legal name", name)
    return clerk
  }

  /// Answers the question of a draft that is open elsewhere with its first answer, which is not the one offered.
  private func takeOver(_ clerk: Clerk) throws {
    try clerk.see("is open in another terminal")
    try clerk.press("Up")
    try clerk.seeFocused("Go on here")
    try clerk.insist("Enter", until: "Legal name")
  }

  @Test(
    "A draft that is open elsewhere is taken over after a question, and the other terminal says so and loses nothing"
  )
  func takenOver() throws {
    let first = try begun("Zwaluw Verhuizingen")
    let code = try first.code()
    let second = try Clerk(home, ["add", "--resume", code])
    try takeOver(second)
    try second.at("KvK number")
    try first.answer("KvK number", "12345678")
    try first.see("was opened at another terminal")
    try first.insist("Enter", until: "This is now draft")
    let other = try first.code()
    #expect(other != code)
    try second.answer("KvK number", "87654321")
    try second.press("F3")
    #expect(try second.exitStatus() == 75)
    try first.press("F3")
    #expect(try first.exitStatus() == 75)
    let numbers = try home.sqlite("SELECT code || json_extract(body, '$.answers.company.registrationID') FROM draft")
    #expect(Set(numbers) == [code + "87654321", other + "12345678"])
    #expect(try home.sqlite("SELECT count(*) FROM trail WHERE act = 'draftTakenOver'") == ["1"])
  }

  @Test("Left where it is, the draft stays with the other terminal")
  func left() throws {
    let first = try begun("Zwaluw Verhuizingen")
    let code = try first.code()
    let second = try Clerk(home, ["add", "--resume", code])
    try second.see("is open in another terminal")
    try second.press("Escape")
    #expect(try second.exitStatus() == 0)
    try first.answer("KvK number", "12345678")
    #expect(try first.code() == code)
  }

  @Test("A draft whose program was killed is resumed at once")
  func killed() throws {
    let first = try begun("Zwaluw Verhuizingen")
    let code = try first.code()
    try first.session.kill(SIGKILL)
    #expect(try first.exitStatus() == 128 + Int(SIGKILL))
    let second = try Clerk(home, ["add", "--resume", code])
    try second.see("Zwaluw Verhuizingen")
    try second.at("KvK number")
  }

  @Test("Two submits at once make one record, and both see its receipt")
  func twoSubmits() throws {
    let first = try Clerk(home)
    _ = try Walk.go(first, keys: Walk.length)
    try first.at("Submit customer record")
    let code = try first.code()
    let second = try Clerk(home, ["add", "--resume", code])
    try takeOverOnSubmit(second)
    try second.press("F10")
    try first.press("F10")
    try second.see("Customer record saved")
    try first.see("Customer record saved")
    #expect(try home.stock() == Stock(integrity: "ok", records: 1, drafts: 0))
  }

  private func takeOverOnSubmit(_ clerk: Clerk) throws {
    try clerk.see("is open in another terminal")
    try clerk.press("Up")
    try clerk.seeFocused("Go on here")
    try clerk.insist("Enter", untilGone: "is open in another terminal")
    // The place that is kept is that of the last save, which may be a page before.
    for _ in 0..<15 where try !clerk.see("Step ").contains(where: { $0.contains("Step 4 of 4") }) {
      let title = try clerk.see("Step ")[0].prefix { $0 != ":" }
      try clerk.press("F10")
      _ = try? clerk.session.wait(seconds: 5, "the next page") { rows in
        rows.first?.contains("Step ") == true && rows.first?.hasPrefix(title) == false
      }
    }
    try clerk.at("Submit customer record")
  }

  @Test("After a line that dropped at Submit, resuming shows the receipt, each time")
  func receipt() throws {
    let first = try Clerk(home)
    _ = try Walk.go(first, keys: Walk.length)
    try first.at("Submit customer record")
    let code = try first.code()
    try first.press("F10")
    try first.see("Customer record saved")
    try first.session.kill(SIGKILL)
    for _ in 0..<2 {
      let again = try Clerk(home, ["add", "--resume", code])
      let rows = try again.see("Customer record saved")
      #expect(rows.contains { $0.contains("C-") && $0.contains("-000001") })
      try again.press("F10")
      #expect(try again.exitStatus() == 0)
    }
    #expect(try home.stock() == Stock(integrity: "ok", records: 1, drafts: 0))
  }
}

@Suite("Drafts that are too old")
struct OldDraftTests {
  private func draft(_ code: String, _ at: String, in home: Home) throws {
    try home.sqlite(
      """
      INSERT INTO draft (id, code, submission, owner, name, country, page, created_at, updated_at, body)
      VALUES ('\(code)', '\(code)', '\(code)', 'somebody', '', '', 0, '\(at)', '\(at)', '{}')
      """)
  }

  private func start(_ home: Home, _ arguments: [String] = []) throws {
    let clerk = try Clerk(home, arguments)
    try clerk.see("F10 adds one")
    try clerk.press("F3")
    #expect(try clerk.exitStatus() == 0)
  }

  @Test("are removed at a start, by the days that are configured, and the trail says so")
  func removed() throws {
    let home = try Home()
    _ = try home.run(["import", try home.folder.write("one.jsonl", ExampleRecord.line)])
    let days = { (count: Int) in
      let past = Date(timeIntervalSinceNow: -Double(count) * 86_400)
      return past.formatted(.iso8601)
    }
    try draft("AAAA", days(20), in: home)
    try draft("BBBB", days(10), in: home)
    try draft("CCCC", days(1), in: home)
    try start(home)
    #expect(try home.sqlite("SELECT code FROM draft ORDER BY code") == ["BBBB", "CCCC"])
    let file = try home.folder.write("week.yaml", "drafts: {keepDays: 7}\n")
    try start(home, ["--config", file])
    #expect(try home.sqlite("SELECT code FROM draft ORDER BY code") == ["CCCC"])
    #expect(try home.sqlite("SELECT draft FROM trail WHERE act = 'draftExpired'") == ["AAAA", "BBBB"])
  }

  @Test("have twice the time where everything is old, for then the clock may have jumped ahead")
  func clock() throws {
    let home = try Home()
    try start(home)
    try draft("AAAA", "2020-01-01T00:00:00Z", in: home)
    try draft("BBBB", (Date.now - 20 * 86_400).formatted(.iso8601), in: home)
    try start(home)
    #expect(try home.sqlite("SELECT code FROM draft ORDER BY code") == ["BBBB"])
  }
}
