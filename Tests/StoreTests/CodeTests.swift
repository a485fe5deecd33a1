import Records
import Store
import TestSupport
import Testing

@Suite("A code typed at a kiosk")
struct CodeTests {
  private let right = "K7R2M4XP"
  private let wrong = "AAAAAAAA"

  /// So many seconds after noon.
  private func moment(_ seconds: Int) -> String {
    let clock = [12 + seconds / 3_600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "2026-11-22T" + clock.joined(separator: ":") + "Z"
  }

  private func store(_ folder: StoreFolder, _ draft: Draft = .visitors()) throws -> CustomerStore {
    let store = try folder.kiosk()
    try store.save(draft, at: "2026-11-22T11:00:00Z")
    return store
  }

  private func acts(_ folder: StoreFolder, _ act: String) throws -> [String] {
    let sql = "SELECT at || ' ' || fields FROM trail WHERE act = '\(act)' ORDER BY number"
    let shell = try ShortCommand("/usr/bin/sqlite3", [folder.store, sql], environment: [:])
    return shell.output.split(separator: "\n").map(String.init)
  }

  // MARK: - Waiting

  private struct Try: Sendable {
    var at: Int
    var isRight = false
    /// Seconds, where it is not looked at.
    var waits: Int?
    /// Seconds until the next one, where it is wrong.
    var costs: Int?
  }

  private static let histories: [[Try]] = [
    // The third in a row costs five seconds, then double, five minutes at most; a try in between is not counted.
    [
      Try(at: 0, costs: 0), Try(at: 0, costs: 0), Try(at: 0, costs: 5), Try(at: 1, waits: 4), Try(at: 4, waits: 1),
      Try(at: 5, costs: 10), Try(at: 14, isRight: true, waits: 1), Try(at: 15, costs: 20), Try(at: 35, costs: 40),
      Try(at: 75, costs: 80), Try(at: 155, costs: 160), Try(at: 315, costs: 300), Try(at: 614, waits: 1),
      Try(at: 615, costs: 300),
    ],
    // A right one lowers the count by one, and no further than to nothing.
    [
      Try(at: 0, costs: 0), Try(at: 1, costs: 0), Try(at: 2, isRight: true), Try(at: 3, costs: 0), Try(at: 4, costs: 5),
      Try(at: 9, isRight: true), Try(at: 9, isRight: true), Try(at: 9, isRight: true), Try(at: 9, isRight: true),
      Try(at: 10, costs: 0), Try(at: 10, costs: 0), Try(at: 10, costs: 5),
    ],
    // Right codes alone cost nothing.
    [Try(at: 0, isRight: true), Try(at: 0, isRight: true), Try(at: 0, isRight: true), Try(at: 0, costs: 0)],
    // A clock that went back lets nobody wait longer than the wait itself.
    [
      Try(at: 3_600, costs: 0), Try(at: 3_600, costs: 0), Try(at: 3_600, costs: 5), Try(at: 10, waits: 5),
      Try(at: 12, waits: 3), Try(at: 15, costs: 10),
    ],
  ]

  @Test("costs time when it is wrong", arguments: histories)
  private func costs(tries: [Try]) throws {
    let folder = try StoreFolder()
    let store = try store(folder)
    for (number, entry) in tries.enumerated() {
      let taking = try store.goOn(
        code: entry.isRight ? right : wrong, answer: nil, owner: Draft.visitor, at: moment(entry.at))
      if let seconds = entry.waits {
        #expect(taking == .wait(seconds: seconds), "try \(number + 1)")
      } else if let seconds = entry.costs {
        #expect(taking == .wrong(wait: seconds), "try \(number + 1)")
      } else {
        guard case .taken = taking else { throw TestFailure("try \(number + 1): \(taking)") }
      }
    }
    #expect(try store.verify().faults == [])
  }

  @Test("is counted by its origin, also after a restart, and is forgotten after a day")
  func origins() throws {
    let folder = try StoreFolder()
    var store = try folder.kiosk("ssh 192.0.2.7")
    for _ in 0..<3 { _ = try store.goOn(code: wrong, answer: nil, owner: Draft.visitor, at: moment(0)) }
    store.close()
    store = try folder.kiosk("ssh 192.0.2.7")
    #expect(try store.goOn(code: wrong, answer: nil, owner: Draft.visitor, at: moment(1)) == .wait(seconds: 4))
    let other = try folder.kiosk("ssh 192.0.2.8")
    #expect(try other.goOn(code: wrong, answer: nil, owner: Draft.visitor, at: moment(1)) == .wrong(wait: 0))
    let tomorrow = "2026-11-23T12:00:01Z"
    #expect(try store.goOn(code: wrong, answer: nil, owner: Draft.visitor, at: tomorrow) == .wrong(wait: 0))
    store.close()
  }

  @Test("Wrong, wrong, own code fifty times: a code of one's own buys no faster guessing")
  func alternating() throws {
    let folder = try StoreFolder()
    let store = try store(folder)
    /// What the rule says: the third costs five seconds, then double, five minutes at most.
    func pause(_ wrongs: Int) -> Int { wrongs < 3 ? 0 : [5, 10, 20, 40, 80, 160, 300][min(wrongs - 3, 6)] }
    func attempt(_ code: String, _ seconds: Int) throws -> CodeTaking {
      try store.goOn(code: code, answer: nil, owner: Draft.visitor, at: moment(seconds))
    }
    var (now, last, wrongs) = (0, 0, 0)
    for _ in 1...50 {
      for code in [wrong, wrong, right] {
        if now < last + pause(wrongs) {
          now = last + pause(wrongs)
          // A second too early nothing is looked at, the own code neither, and nothing is counted.
          #expect(try attempt(code, now - 1) == .wait(seconds: 1))
        }
        let taking = try attempt(code, now)
        if code == right {
          #expect(taking.draft != nil)
          wrongs -= 1
        } else {
          (last, wrongs) = (now, wrongs + 1)
          #expect(taking == .wrong(wait: pause(wrongs)))
        }
      }
    }
    // Each round leaves one more: from the tenth on every wrong code costs five minutes, as it does without the own one.
    #expect(wrongs == 50)
    #expect(now > 41 * 2 * 300)
    store.close()
  }

  @Test("Six hundred wrong ones an hour are looked at, from wherever they come")
  func flood() throws {
    let folder = try StoreFolder()
    try folder.kiosk().close()
    try folder.execute(
      "INSERT INTO code_minute VALUES ('2026-11-22T12:10', 300), ('2026-11-22T12:20', 299), ('2026-11-22T11:00', 500)")
    let store = try store(folder)
    func attempt(_ seconds: Int, _ code: String) throws -> CodeTaking {
      try store.goOn(code: code, answer: nil, owner: Draft.visitor, at: moment(seconds))
    }
    #expect(try attempt(1_500, wrong) == .wrong(wait: 0))
    #expect(try attempt(1_500, right) == .wait(seconds: 300))
    #expect(
      try folder.kiosk("tty1").goOn(code: right, answer: nil, owner: Draft.visitor, at: moment(1_500))
        == .wait(seconds: 300))
    // 12:10 leaves the hour at 13:10.
    #expect(try attempt(4_195, right) == .wait(seconds: 5))
    guard case .taken = try attempt(4_200, right) else { throw TestFailure("still waiting") }
    // In the hour before the clock went back nothing was counted.
    #expect(
      try folder.kiosk("tty1").goOn(code: wrong, answer: nil, owner: Draft.visitor, at: "2026-11-22T09:00:00Z")
        == .wrong(wait: 0))
  }

  @Test("Wrong ones are told in the trail once a minute, all of them in the end")
  func told() throws {
    let folder = try StoreFolder()
    for (seconds, origin) in [(0, "a"), (10, "a"), (20, "b"), (65, "a"), (130, "c"), (140, "c")] {
      _ = try folder.kiosk(origin).goOn(code: wrong, answer: nil, owner: Draft.visitor, at: moment(seconds))
    }
    #expect(
      try acts(folder, "codesRefused") == ["\(moment(0)) count=1", "\(moment(65)) count=3", "\(moment(130)) count=1"])
    let store = try folder.kiosk()
    #expect(try store.expire(at: moment(150)).wrongCodesTold == 0)
    #expect(try store.expire(at: moment(200)).wrongCodesTold == 1)
    #expect(try store.expire(at: moment(300)) == Expiry())
    #expect(try acts(folder, "codesRefused").last == "\(moment(200)) count=1")
  }

  // MARK: - Taking

  @Test("is read in any case and with its hyphen, and finds a draft of its owner only")
  func owners() throws {
    let folder = try StoreFolder()
    let store = try store(folder)
    try store.save(.example(code: "K7Q2"), at: moment(0))
    #expect(try store.goOn(code: " k7r2-m4xp", answer: nil, owner: Draft.visitor, at: moment(0)).draft != nil)
    #expect(try store.goOn(code: right, answer: nil, owner: "j.devries", at: moment(0)) == .wrong(wait: 0))
    #expect(try store.goOn(code: "K7Q2", answer: nil, owner: Draft.visitor, at: moment(0)) == .wrong(wait: 0))
    #expect(try store.goOn(code: "k7q2", answer: nil, owner: "j.devries", at: moment(9)).draft?.code == "K7Q2")
  }

  @Test("takes the draft at once, from a living session too, which learns it")
  func living() throws {
    let folder = try StoreFolder()
    let first = try store(folder)
    let second = try folder.kiosk()
    let draft = try #require(try second.goOn(code: right, answer: nil, owner: Draft.visitor, at: moment(0)).draft)
    #expect(throws: StoreError.takenOver) { try first.save(draft, at: moment(1)) }
    try second.releaseDraft(id: draft.id)
    #expect(try first.goOn(code: right, answer: nil, owner: Draft.visitor, at: moment(2)) == .taken(draft))
    #expect(try acts(folder, "draftTakenOver") == [moment(0) + " "])
    #expect(try acts(folder, "draftResumed") == [moment(2) + " "])
  }

  private struct Question: Sendable {
    var lastName = "van der Meer"
    var name = "Łódź Rowery Sp. z o.o."
    var answer: String?
    var taking: Outcome
    enum Outcome: Sendable {
      case taken
      case asks(Field)
      case wrong
    }
  }

  private static let questions = [
    Question(taking: .asks(.lastName)), Question(lastName: "", taking: .asks(.companyName)),
    Question(lastName: "", name: "", taking: .taken), Question(answer: "van der Meer", taking: .taken),
    Question(answer: "  VAN DER MEER ", taking: .taken), Question(lastName: "Ümlaut", answer: "umlaut", taking: .taken),
    Question(lastName: "", answer: "lodz rowery sp. z o.o.", taking: .taken),
    Question(answer: "van der Meers", taking: .wrong), Question(answer: "", taking: .wrong),
    Question(answer: "Łódź Rowery Sp. z o.o.", taking: .wrong),
  ]

  @Test("asks from elsewhere for one answer that was given", arguments: questions)
  private func elsewhere(question: Question) throws {
    let folder = try StoreFolder()
    let draft = Draft.visitors(changing: [.lastName: question.lastName, .companyName: question.name])
    _ = try store(folder, draft)
    let store = try folder.kiosk("tty1")
    let taking = try store.goOn(code: right, answer: question.answer, owner: Draft.visitor, at: moment(0))
    switch question.taking {
    case .asks(let field):
      #expect(taking == .asks(field))
      #expect(try acts(folder, "codesRefused") == [])
    case .wrong:
      #expect(taking == .wrong(wait: 0))
      #expect(try acts(folder, "codesRefused") == [moment(0) + " count=1"])
    case .taken:
      #expect(taking == .taken(draft))
      // From here it was taken last.
      #expect(
        try folder.kiosk("tty1").goOn(code: right, answer: nil, owner: Draft.visitor, at: moment(1)) == .taken(draft))
    }
  }

  @Test("of what was handed in shows its number for three days, and no answers")
  func handedIn() throws {
    let folder = try StoreFolder()
    let store = try store(folder)
    let draft = try #require(try store.goOn(code: right, answer: nil, owner: Draft.visitor, at: moment(0)).draft)
    try store.handIn(draft, at: "2026-11-22T12:01:00Z")
    let shown = CodeTaking.handedIn(reference: "A-2026-000001", at: "2026-11-22T12:01:00Z")
    for (at, taking) in [
      ("2026-11-22T12:02:00Z", shown), ("2026-11-25T12:01:00Z", shown), ("2026-11-25T12:01:01Z", .wrong(wait: 0)),
    ] {
      #expect(try folder.kiosk("tty1").goOn(code: "k7r2-m4xp", answer: nil, owner: Draft.visitor, at: at) == taking)
    }
    // Nobody else gets the code meanwhile.
    #expect(throws: StoreError.codeTaken) { try store.save(.visitors(), at: moment(0)) }
  }

  @Test("is refused where it cannot be counted")
  func readOnly() throws {
    let folder = try StoreFolder()
    _ = try store(folder)
    let store = try folder.open(.readOnly)
    #expect(throws: StoreError.readOnly) {
      try store.goOn(code: right, answer: nil, owner: Draft.visitor, at: moment(0))
    }
  }
}

extension CodeTaking {
  fileprivate var draft: Draft? { if case .taken(let draft) = self { draft } else { nil } }
}
