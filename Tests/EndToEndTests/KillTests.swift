import Foundation
import TestSupport
import Testing

@Suite("Killed at any moment")
struct KillTests {
  /// How many points the walk is cut at; `FRONTDESK_KILL_POINTS` asks for more, `all` for every key.
  private static var cuts: [Int] {
    let total = Walk.length
    let wanted = ProcessInfo.processInfo.environment["FRONTDESK_KILL_POINTS"]
    if wanted == "all" { return Array(1...total) }
    var random = SeededRandom(seed: 20_261_122)
    return (0..<(wanted.flatMap { Int($0) } ?? 12)).map { _ in Int.random(in: 1...total, using: &random) }.sorted()
  }

  @Test("Before Submit there is no record, and a draft that lacks at most 20 keys", arguments: cuts)
  func beforeSubmit(cut: Int) throws {
    let home = try Home()
    let clerk = try Clerk(home)
    let typed = try Walk.go(clerk, keys: cut)
    try clerk.session.kill(SIGKILL)
    #expect(try clerk.exitStatus() == 128 + 9)
    clerk.session.close()

    let stock = try home.stock()
    #expect(stock.integrity == "ok")
    #expect(stock.records == 0)
    let kept = stock.drafts == 0 ? 0 : try Walk.kept(in: home.draft())
    #expect(typed - kept <= 20, "typed \(typed), kept \(kept)")
    if stock.drafts == 1 { try canGoOn(home) }
  }

  @Test("Killed while the record is being saved: a draft or a record, never both, never half")
  func whileSubmitting() throws {
    for _ in 0..<4 {
      let home = try Home()
      let clerk = try Clerk(home)
      _ = try Walk.go(clerk, keys: Walk.length)
      try clerk.press("F10")
      try clerk.session.kill(SIGKILL)
      _ = try clerk.exitStatus()
      clerk.session.close()
      let stock = try home.stock()
      #expect(stock.integrity == "ok")
      #expect(stock.records + stock.drafts == 1)
    }
  }

  @Test("After the receipt there is one record, always")
  func afterTheReceipt() throws {
    let home = try Home()
    let clerk = try Clerk(home)
    _ = try Walk.go(clerk, keys: Walk.length)
    try clerk.press("F10")
    try clerk.see("Tell the customer this reference:")
    try clerk.session.kill(SIGKILL)
    _ = try clerk.exitStatus()
    clerk.session.close()
    #expect(try home.stock() == Stock(integrity: "ok", records: 1, drafts: 0))
    let listed = try home.run(["customers", "list", "--json"])
    #expect(listed.lines.count == 1)
    #expect(listed.output.contains("Fietsenmakerij Zoë"))
  }

  /// The draft opens where it was, and can be left again.
  private func canGoOn(_ home: Home) throws {
    let draft = try home.draft()
    let code = try #require(draft["code"]?.text)
    let page = try #require(draft["position"]?["page"]?.number)
    let clerk = try Clerk(home, ["add", "--resume", code])
    try clerk.see("Step \(page + 1) of 4")
    try clerk.press("F3")
    #expect(try clerk.exitStatus() == 75)
  }
}
