import Foundation
import TestSupport
import Testing

@Suite("A store that fails while a customer is typed")
struct FailingStoreTests {
  private let home: Home
  init() throws { home = try Home() }

  private func typed() throws -> Clerk {
    let clerk = try Clerk(home)
    try clerk.answer("Legal name", "Zwaluw Verhuizingen")
    _ = try clerk.code()
    return clerk
  }

  @Test(
    "that is moved away: reported in words, asked before leaving, kept in a file of one's choice, saved once it is back"
  )
  func moved() throws {
    let clerk = try typed()
    let away = home.folder.path("away.sqlite")
    try FileManager.default.moveItem(atPath: home.store, toPath: away)
    try clerk.answer("KvK number", "12345678")
    try clerk.see("Nothing was saved in it since")
    try clerk.see("NOT saved")
    try clerk.press("F3")
    try clerk.see("Your answers are safe in")
    #expect(!FileManager.default.fileExists(atPath: home.store))
    try clerk.press("Down")
    try clerk.seeFocused("Save to a file...")
    try clerk.insist("Enter", until: "Save the answers to a file")
    try clerk.press("Enter")
    try clerk.see("add --answers")
    try clerk.press("Down")
    try clerk.seeFocused("Carry on")
    try clerk.insist("Enter", until: "KvK number")
    try FileManager.default.moveItem(atPath: away, toPath: home.store)
    try clerk.press("F3")
    #expect(try clerk.exitStatus() == 75)
    #expect(try home.draft()["answers"]?["company"]?["registrationID"]?.text == "12345678")
    // The private file has done its duty; the one that was asked for stays.
    let state = try FileManager.default.contentsOfDirectory(atPath: home.folder.path("state/frontdesk"))
    #expect(state.filter { $0.hasPrefix("draft-") } == [])
    let kept = try FileManager.default.contentsOfDirectory(atPath: home.folder.url.path).filter {
      $0.hasPrefix("draft-") && $0.hasSuffix(".json")
    }
    #expect(kept.count == 1)
    let again = try Clerk(home, ["add", "--answers", home.folder.path(kept[0])])
    try again.see("Zwaluw Verhuizingen")
  }

  @Test("A program that is ended meanwhile keeps the draft in a private file, and goes on from it")
  func ended() throws {
    let clerk = try typed()
    let code = try clerk.code()
    let away = home.folder.path("away.sqlite")
    try FileManager.default.moveItem(atPath: home.store, toPath: away)
    try clerk.type("1234")
    try clerk.seeTyped("1234")
    try clerk.session.kill(SIGTERM)
    #expect(try clerk.exitStatus() == 75)
    try FileManager.default.moveItem(atPath: away, toPath: home.store)
    let again = try Clerk(home, ["add", "--resume", code])
    try again.see("Zwaluw Verhuizingen")
    try again.at("KvK number")
    try again.seeTyped("1234")
    try again.press("F3")
    #expect(try again.exitStatus() == 75)
    #expect(try home.draft()["answers"]?["company"]?["registrationID"]?.text == "1234")
    let state = try FileManager.default.contentsOfDirectory(atPath: home.folder.path("state/frontdesk"))
    #expect(state.filter { $0.hasPrefix("draft-") } == [])
  }

  @Test("Without room for a record nothing is reported as saved, and the same record saves once when there is room")
  func full() throws {
    _ = try home.run(["import", try home.folder.write("one.jsonl", ImportTests.records(1...1)[0])])
    let clerk = try Clerk(home)
    _ = try Walk.go(clerk, keys: Walk.length)
    try clerk.at("Submit customer record")
    _ = try clerk.code()
    try clerk.session.limitFiles(to: 4096)
    try clerk.press("F10")
    try clerk.see("The record is not saved.")
    #expect(try home.stock().records == 1)
    try clerk.session.limitFiles(to: nil)
    try clerk.seeFocused("Try again")
    try clerk.insist("Enter", until: "Customer record saved")
    #expect(try home.stock() == Stock(integrity: "ok", records: 2, drafts: 0))
  }
}

@Suite("A large store with damage in it")
struct DamagedStoreTests {
  @Test("is reported on the open page, and keys work on")
  func told() throws {
    let home = try Home()
    _ = try home.run(["import", try home.folder.write("one.jsonl", ExampleRecord.line)])
    // Larger than what is looked through at every opening; the damage lies where nothing of the page is needed.
    try home.sqlite("INSERT INTO meta (at, key, value) VALUES ('', 'room', hex(randomblob(6000000)))")
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: home.store))
    try file.seek(toOffset: 4096 * 2000)
    try file.write(contentsOf: Data(repeating: 0x55, count: 4096))
    try file.close()
    let clerk = try Clerk(home)
    try clerk.at("Legal name")
    // It is told once, and a key takes it away: none is pressed while it is awaited.
    try clerk.see("is damaged")
    try clerk.press("Tab")
    try clerk.at("KvK number")
    try clerk.press("F9")
    #expect(try clerk.exitStatus() == 0, "an untouched form is just left")
  }
}
