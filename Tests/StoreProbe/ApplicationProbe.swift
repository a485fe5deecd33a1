import Glibc
import Records
import Store
import TestSupport

/// A visitor who fills in, goes away, comes back with the code and hands in, again and again until the process is killed.
///
/// Prints, once it is told so by the store, `H <reference> <submission>` for what was handed in.
struct Visitor {
  private let store: CustomerStore
  private var random: SeededRandom

  init(_ path: String, seed: UInt64) throws(StoreError) {
    store = try CustomerStore(path: path, access: .readWrite, actor: Actor(login: "kiosk", origin: "tty\(seed % 2)"))
    random = SeededRandom(seed: seed)
  }

  mutating func work() throws(StoreError) {
    while true {
      if try store.applications().count > 8 {
        ApplicationMoments.rest()
        continue
      }
      let draft = draft()
      for _ in 0..<Int.random(in: 0...2, using: &random) { try store.save(draft, at: ApplicationMoments.now) }
      if Int.random(in: 0..<4, using: &random) == 0 {
        _ = try store.goOn(code: draft.code, answer: nil, owner: Draft.visitor, at: ApplicationMoments.now)
      }
      // A second hand-in of the same draft is what a line that drops leaves.
      for _ in 0..<Int.random(in: 1...2, using: &random) { _ = try handIn(draft) }
    }
  }

  /// Fills in and hands in once; the reference.
  func handInOnce() throws(StoreError) -> String {
    let draft = draft()
    try store.save(draft, at: ApplicationMoments.now)
    return try handIn(draft)
  }

  private func draft() -> Draft {
    var draft = Draft(
      id: RandomID.uuid(), code: ApplicationMoments.kioskCode(), submission: RandomID.uuid(), owner: Draft.visitor,
      answers: ExampleRecord.answers)
    draft.answers[.companyName] = "Contoso \(draft.code)"
    return draft
  }

  private func handIn(_ draft: Draft) throws(StoreError) -> String {
    do {
      let done = try store.handIn(draft, language: "nl", at: ApplicationMoments.now, year: 2026) {
        () throws(RecordProblems) in draft.answers
      }
      StoreProbe.say("H \(done.reference) \(draft.submission)")
      return done.reference
    } catch {
      throw .from(error)
    }
  }
}

/// An agent who opens applications, changes, submits, gives up and discards them, and has old ones removed, at random and
/// until the process is killed.
///
/// Prints `R <reference of the application> <reference of the record>` once the store has a record.
struct Agent {
  private let store: CustomerStore
  private let login: String
  private var random: SeededRandom

  init(_ path: String, seed: UInt64) throws(StoreError) {
    login = "agent\(seed % 3)"
    store = try CustomerStore(path: path, access: .readWrite, actor: Actor(login: login, origin: "ssh 192.0.2.7"))
    random = SeededRandom(seed: seed)
  }

  mutating func work() throws(StoreError) {
    while true {
      guard let chosen = try store.applications().randomElement(using: &random) else {
        ApplicationMoments.rest()
        continue
      }
      do throws(StoreError) { try handle(chosen.reference) } catch {
        // What another agent did first is no failure.
        guard [.takenOver, .codeTaken, .notOwner, .applicationEnded].contains(error) else { throw error }
      }
    }
  }

  /// Opens an application, changes its draft and submits it.
  func finish(_ reference: String) throws(StoreError) {
    let taking = try store.openApplication(
      reference: reference, owner: login, id: RandomID.uuid(), code: ApplicationMoments.code(),
      submission: RandomID.uuid(), at: ApplicationMoments.now, force: false)
    guard case .taken(var draft) = taking else { return }
    StoreProbe.say("O \(reference)")
    draft.answers[.city] = "Utrecht"
    try store.save(draft, at: ApplicationMoments.now)
    try submit(draft)
  }

  private mutating func handle(_ reference: String) throws(StoreError) {
    let chance = Int.random(in: 0..<20, using: &random)
    if chance == 0 {
      _ = try store.discardApplication(reference: reference, at: ApplicationMoments.now)
      return
    }
    if chance == 1 { return try expire() }
    let taking = try store.openApplication(
      reference: reference, owner: login, id: RandomID.uuid(), code: ApplicationMoments.code(),
      submission: RandomID.uuid(), at: ApplicationMoments.now, force: Int.random(in: 0..<3, using: &random) == 0)
    guard case .taken(var draft) = taking else { return }
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      draft.answers[.city] = ["Utrecht", "Amsterdam"].randomElement(using: &random) ?? ""
      try store.save(draft, at: ApplicationMoments.now)
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: _ = try store.discardDraft(code: draft.code, owner: login, at: ApplicationMoments.now)
    case 1: try store.releaseDraft(id: draft.id)
    default: try submit(draft)
    }
  }

  /// Removes what is old: nothing but seldom, and then everything that nobody has open, for the moments stand still here.
  private mutating func expire() throws(StoreError) {
    let old = Int.random(in: 0..<3, using: &random) == 0 ? ApplicationMoments.later : ApplicationMoments.past
    _ = try store.expire(
      at: ApplicationMoments.now, draftsBefore: old, visitorDraftsBefore: ApplicationMoments.past,
      applicationsBefore: old, openApplicationsBefore: ApplicationMoments.past, handedInBefore: old,
      codesBefore: old)
  }

  private func submit(_ draft: Draft) throws(StoreError) {
    guard let record = StoreProbe.sample() else { return }
    do {
      let stamp = try store.submit(draft, by: login, at: ApplicationMoments.now, year: 2026, rules: "1") { _ in record }
      StoreProbe.say("R \(draft.application?.reference ?? "") \(stamp.reference)")
    } catch {
      throw .from(error)
    }
  }
}

/// The moments and codes of these processes.
private enum ApplicationMoments {
  static let past = "2026-11-01T00:00:00Z"
  static let now = "2026-11-22T12:00:00Z"
  static let later = "2026-12-31T00:00:00Z"

  static func code() -> String {
    var random = SystemRandomNumberGenerator()
    return ResumeCode.make(using: &random)
  }

  static func kioskCode() -> String {
    var random = SystemRandomNumberGenerator()
    return ResumeCode.makeForKiosk(using: &random)
  }

  /// Lets the others come.
  static func rest() { usleep(2_000) }
}
