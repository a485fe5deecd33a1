import Foundation
import TestSupport
import Testing

@Suite(
  "A visitor in the hall, over SSH", .serialized,
  .enabled(if: KioskHost.isUsable, "no sshd that can open terminals here"))
struct KioskVisitorTests {
  private static let configuration = KioskVisitor.configuration("nl, en")

  @Test("hands in their own company in Dutch, and an agent finishes it into a record")
  func wholeWay() throws {
    let host = try KioskHost(configuration: Self.configuration)
    let visitor = KioskVisitor(host.home, at: try host.visitor())
    try visitor.start()
    try visitor.answer()
    try visitor.handIn()
    let receipt = try visitor.clerk.see("A-")
    #expect(receipt[0].contains("A-20"))
    #expect(receipt.contains { $0.contains("zoe@bakkerijzoe.nl") })
    try visitor.clerk.insist("Enter", until: "Druk op Enter om te beginnen.")
    #expect(!(try visitor.session.screen().joined().contains("Zoë")))

    let agent = Clerk(host.home, at: try host.agent(named: "j.devries"))
    try agent.see("1 waiting")
    try agent.press("Down")
    try agent.see("2 answers are missing")
    try agent.insist("Enter", until: "Application A-")
    try agent.press("F2")
    try agent.at("Our company acts")
    try agent.press("Space", "Tab")
    try agent.at("The products in this order")
    try agent.press("Space", "F10")
    try agent.at("Find an offer")
    try agent.press("F10")
    try agent.see("No subscription is chosen")
    try agent.press("Up")
    try agent.at("Yes, without")
    try agent.insist("Enter", until: "Check the answers")
    try agent.press("F10")
    try agent.see("Submit this customer record")
    try agent.press("F10")
    let saved = try agent.see("From application")
    #expect(saved.contains { $0.contains("A-20") && $0.contains("handed in") })
    try agent.insist("Enter", until: "1 saved")
    #expect(try host.home.sqlite("SELECT count(*) FROM application", in: host.store) == ["0"])
    #expect(
      try host.home.sqlite("SELECT name, saved_by, application <> '' FROM record", in: host.store)
        == ["Bakkerij Zoë & Zn. B.V.|j.devries|1"])
  }

  @Test("comes back with the code to the page, the field and the caret, wherever the line was cut")
  func cutLines() throws {
    let host = try KioskHost(configuration: Self.configuration, aliveInterval: 1)
    var random = SeededRandom(seed: UInt64(Calendar.current.ordinality(of: .day, in: .era, for: .now) ?? 0))
    for round in 0..<20 {
      let before = KioskVisitor(host.home, at: try host.visitor())
      try before.start()
      // So many fields whole, then part of the next one.
      let texts = KioskVisitor.dutch.indices.filter { !KioskVisitor.dutch[$0].1.isEmpty }
      let last = texts[Int(random.next() % UInt64(texts.count))]
      for (label, text) in KioskVisitor.dutch[..<last] {
        try before.clerk.at(label)
        if !text.isEmpty { try before.clerk.type(text) }
        try before.clerk.press("Tab")
      }
      let (label, text) = KioskVisitor.dutch[last]
      let part = String(text.prefix(1 + Int(random.next() % UInt64(text.count))))
      try before.clerk.at(label)
      try before.clerk.type(part)
      try before.clerk.seeTyped(String(part.suffix(8)))
      let back = Int(random.next() % 3)
      for _ in 0..<back { try before.clerk.press("Left") }
      let left = try Self.settled(before)
      let program = try #require(try host.programs().compactMap { RunningProcess(id: $0) }.first)
      try host.cutLine(before.session)
      #expect(program.hasEnded(within: 5), "round \(round)")
      let code = try #require(try host.home.sqlite("SELECT code FROM draft", in: host.store).first)
      let after = KioskVisitor(host.home, at: try host.visitor())
      try after.type(code: code.lowercased())
      try after.clerk.insist("Enter", until: "Uw bedrijf")
      let found = try Self.settled(after)
      #expect(found.rows[..<21] == left.rows[..<21], "round \(round): \(label) \(part)")
      #expect(found.caret == left.caret, "round \(round): \(label) \(part)")
      try after.clerk.press("F9")
      try after.clerk.see("Hier stoppen?")
      try after.clerk.press("Up")
      try after.clerk.at("Weggooien")
      try after.clerk.insist("Enter", until: "Er is niets bewaard.")
      #expect(try host.home.sqlite("SELECT count(*) FROM draft", in: host.store) == ["0"])
      after.session.close()
      before.session.close()
    }
  }

  private struct Seen: Equatable {
    var rows: [String]
    var caret: [Int]
  }

  /// The screen and the caret once both have stood still; the corner and the message are left out of the first row.
  private static func settled(_ visitor: KioskVisitor) throws -> Seen {
    var seen = Seen(rows: [], caret: [])
    var since = ContinuousClock.now
    try visitor.session.wait(seconds: Clerk.patience, "a picture that stands still") { rows in
      let cursor = try visitor.session.cursor()
      let now = Seen(rows: [""] + rows.dropFirst(), caret: [cursor.row, cursor.column])
      if now != seen {
        seen = now
        since = .now
      }
      return ContinuousClock.now - since >= .milliseconds(400)
    }
    return seen
  }

  @Test("takes the form over from a line that hangs; what hung there finds the start page")
  func takesOver() throws {
    let host = try KioskHost(configuration: Self.configuration)
    let hanging = KioskVisitor(host.home, at: try host.visitor())
    try hanging.start()
    try hanging.clerk.at("Bedrijfsnaam")
    try hanging.clerk.type("Bakkerij")
    try hanging.clerk.press("Tab")
    let shown = try hanging.clerk.see("Uw code is ").first { $0.contains("Uw code is ") } ?? ""
    let code = String(shown.split(separator: " ")[3].prefix(9))
    #expect(code.contains("-"))
    let second = KioskVisitor(host.home, at: try host.visitor())
    try second.type(code: code)
    try second.clerk.insist("Enter", until: "Bakkerij")
    try hanging.clerk.type("1")
    try hanging.clerk.see("Uw formulier is ergens anders geopend.")
    #expect(!(try hanging.session.screen().joined().contains("Bakkerij")))
    #expect(try host.home.sqlite("SELECT count(*) FROM draft", in: host.store) == ["1"])
  }

  @Test("is slowed after wrong codes, across a restart, and only at that place; beginning anew never is")
  func wrongCodes() throws {
    let host = try KioskHost(configuration: Self.configuration)
    let guesser = KioskVisitor(host.home, at: try host.visitor())
    try guesser.type(code: "2222-2222")
    for _ in 0..<3 {
      try guesser.clerk.insist("Enter", until: "Er is geen formulier met deze code.")
      try guesser.clerk.press("End", "BSpace")
      try guesser.clerk.miss("Er is geen formulier")
      try guesser.clerk.type("2")
    }
    try guesser.clerk.see("Wacht ")
    // Five seconds may be over before the next process asks; after eight wrong codes they are minutes.
    try host.home.sqlite("UPDATE code_origin SET wrong = 8 WHERE wrong = 3", in: host.store)
    // Another process of the same place waits too.
    guesser.session.close()
    let again = KioskVisitor(host.home, at: try host.visitor())
    try again.type(code: "3333-3333")
    try again.clerk.insist("Enter", until: "Wacht ")
    #expect(!(try again.session.screen().joined().contains("Er is geen formulier")))
    try again.clerk.press("F8")
    try again.start()
    // Another place is not slowed.
    let elsewhere = KioskVisitor(host.home, at: try host.visitor(from: "127.0.0.2"))
    try elsewhere.type(code: "3333-3333")
    try elsewhere.clerk.insist("Enter", until: "Er is geen formulier met deze code.")
    #expect(!(try elsewhere.session.screen().joined().contains("Wacht ")))
    let told = try host.home.sqlite(
      "SELECT DISTINCT act, operator FROM trail WHERE act = 'codesRefused'", in: host.store)
    #expect(told == ["codesRefused|*visitor"])
  }

  @Test("is asked for one answer besides where the line comes from another place")
  func fromElsewhere() throws {
    let host = try KioskHost(configuration: Self.configuration)
    let first = KioskVisitor(host.home, at: try host.visitor())
    try first.start()
    try first.answer()
    try first.clerk.press("F3")
    try first.clerk.see("Uw antwoorden zijn bewaard")
    let code = try #require(try host.home.sqlite("SELECT code FROM draft", in: host.store).first)
    let second = KioskVisitor(host.home, at: try host.visitor(from: "127.0.0.2"))
    try second.type(code: code)
    try second.clerk.insist("Enter", until: "Uw achternaam")
    try second.clerk.at("Uw achternaam")
    try second.clerk.type("Jansen")
    try second.clerk.insist("Enter", until: "Er is geen formulier met deze code.")
    try second.clerk.press("C-e", "C-u")
    try second.clerk.type("VAN DER MEER")
    try second.clerk.insist("Enter", until: "Uw bedrijf")
    try second.clerk.see("bakkerijzoe")
  }
}
