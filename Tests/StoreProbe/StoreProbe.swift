import Glibc
import Records
import Store
import TestSupport

/// A process to be killed, starved or started eight at a time by the tests of the store.
///
/// `submit STORE COUNT` saves a draft and submits it, COUNT times or without end for 0. Prints, once it is told so by
/// the store, `D <submission>` for a draft and `R <reference> <submission>` for a record.
/// `starve STORE [BYTES]` submits with room for files of so many bytes (4096), then with room again.
/// `stubborn STORE` opens, saves a draft and submits it, each again after an error until it succeeds.
/// `nobody STORE` opens the store as an account without rights. Errors are printed as `E <key>`.
/// `finish STORE` hands an application in, opens it and submits it, once.
/// `visitor STORE SEED` and `agent STORE SEED` hand in, open, finish and give up applications at random, without end.
@main
struct StoreProbe {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { return say("usage: StoreProbe submit|starve|nobody STORE [COUNT]") }
    // The files must be private all the same.
    umask(0)
    do throws(StoreError) {
      switch arguments[1] {
      case "submit": try submit(arguments[2], count: Int(arguments.dropFirst(3).first ?? "") ?? 1)
      case "starve": try starve(arguments[2], room: UInt(arguments.dropFirst(3).first ?? "") ?? 4_096)
      case "stubborn": try insist(arguments[2])
      case "finish": try finish(arguments[2])
      case "correct": try correct(arguments[2])
      case "visitor", "agent": try handleApplications(arguments)
      default: try openAsNobody(arguments[2])
      }
    } catch {
      say("E \(error.key) \(error.arguments["code"] ?? "")")
      exit(74)
    }
  }

  private static func finish(_ path: String) throws(StoreError) {
    try Agent(path, seed: 1).finish(try Visitor(path, seed: 1).handInOnce())
  }

  /// Corrects the first record again and again; each correction makes the name longer by one letter.
  private static func correct(_ path: String) throws(StoreError) {
    let store = try CustomerStore(path: path, access: .readWrite, actor: Fixtures.actor)
    while let record = try store.record(reference: "C-2026-000001") {
      var draft = Draft(
        id: RandomID.uuid(), code: "K7Q2", submission: RandomID.uuid(), owner: "j.devries", answers: record.answers,
        corrects: CorrectionMark(reference: record.stamp.reference, version: record.stamp.version))
      draft.answers[.companyName] = "Van der Meer " + String(repeating: "a", count: record.stamp.version + 1)
      try store.save(draft, at: "2026-11-25T10:00:00Z")
      guard let mark = draft.corrects else { return }
      do {
        let stamp = try store.correct(draft, mark, by: "j.devries", at: "2026-11-25T10:00:00Z", rules: "1") {
          _ throws(RecordProblems) in
          try CustomerRecord(validating: draft.answers, environment: Fixtures.environment)
        }
        say("R \(stamp.version)")
      } catch let error as StoreError {
        throw error
      } catch {
        return say("refused")
      }
    }
  }

  private static func handleApplications(_ arguments: [String]) throws(StoreError) {
    let seed = UInt64(arguments.dropFirst(3).first ?? "") ?? 1
    if arguments[1] == "visitor" {
      var visitor = try Visitor(arguments[2], seed: seed)
      try visitor.work()
    } else {
      var agent = try Agent(arguments[2], seed: seed)
      try agent.work()
    }
  }

  private static func submit(_ path: String, count: Int) throws(StoreError) {
    guard let record = sample() else { return say("no sample") }
    let store = try CustomerStore(path: path, access: .readWrite, actor: Fixtures.actor)
    var left = count == 0 ? Int.max : count
    while left > 0 {
      left -= 1
      let draft = try saveDraft(in: store)
      say("D \(draft.submission)")
      let stamp = try submit(record, draft, store)
      say("R \(stamp.reference) \(stamp.submission)")
    }
  }

  private static func insist(_ path: String) throws(StoreError) {
    guard let record = sample() else { return say("no sample") }
    let store = try again { () throws(StoreError) in
      try CustomerStore(path: path, access: .readWrite, actor: Fixtures.actor)
    }
    let draft = try again { () throws(StoreError) in try saveDraft(in: store) }
    say("D \(draft.submission)")
    let stamp = try again { () throws(StoreError) in try submit(record, draft, store) }
    say("R \(stamp.reference) \(stamp.submission)")
  }

  /// Tries up to five times, and says what kept it.
  private static func again<Value>(_ work: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    for _ in 0..<4 {
      do throws(StoreError) { return try work() } catch {
        say("E \(error.key) \(error.arguments["code"] ?? "")")
      }
    }
    return try work()
  }

  private static func starve(_ path: String, room: UInt) throws(StoreError) {
    guard let record = sample() else { return say("no sample") }
    signal(SIGXFSZ, SIG_IGN)
    let store = try CustomerStore(path: path, access: .readWrite, actor: Fixtures.actor)
    let draft = try saveDraft(in: store)
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    var narrow = limit
    narrow.rlim_cur = room
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &narrow)
    do throws(StoreError) {
      let stamp = try submit(record, draft, store)
      say("R \(stamp.reference) \(stamp.submission)")
    } catch {
      say("E \(error.key)")
    }
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    let stamp = try submit(record, draft, store)
    say("R \(stamp.reference) \(stamp.submission)")
  }

  private static func openAsNobody(_ path: String) throws(StoreError) {
    if geteuid() == 0 { setuid(65_534) }
    try CustomerStore(path: path, access: .readOnly, actor: Fixtures.actor).close()
    say("read")
    try CustomerStore(path: path, access: .readWrite, actor: Fixtures.actor).close()
    say("written")
  }

  private static func saveDraft(in store: CustomerStore) throws(StoreError) -> Draft {
    while true {
      let draft = Draft(
        id: RandomID.uuid(), code: code(), submission: RandomID.uuid(), owner: "probe",
        answers: ExampleRecord.answers)
      do throws(StoreError) {
        try store.save(draft, at: "2026-11-22T12:00:00Z")
        return draft
      } catch .codeTaken {
        continue
      }
    }
  }

  private static func submit(
    _ record: CustomerRecord, _ draft: Draft, _ store: CustomerStore
  ) throws(StoreError) -> SavedStamp {
    do {
      return try store.submit(draft, by: "probe", at: "2026-11-22T12:00:00Z", year: 2026, rules: "1") { _ in record }
    } catch {
      throw .from(error)
    }
  }

  static func sample() -> CustomerRecord? {
    try? CustomerRecord(validating: ExampleRecord.answers, environment: Fixtures.environment)
  }

  private static func code() -> String {
    var random = SystemRandomNumberGenerator()
    return ResumeCode.make(using: &random)
  }

  /// Past all buffers: what is printed has been acknowledged before the next kill.
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
  }
}
