import Fleet
import Foundation
import Glibc
import Records
import Rules
import Store
import TestSupport

/// One host of a fleet: its store, and how it reaches the centre.
final class Branch {
  let folder: CommandFolder
  let store: String
  var setting: FleetSetting
  /// The entry of the service file: what libpq takes.
  var service: [String: String]
  /// Further entries by their names.
  var otherServices: [String: [String: String]] = [:]
  /// The network that the host is in, where it is not the machine's.
  var network: ShapedNetwork?
  /// Copies of this one's and those restored share its login.
  let login: String
  private var count = 0

  init(_ site: String, at centre: PostgresCluster, enrolled: Bool = true) throws {
    folder = try CommandFolder(isInMemory: true)
    store = folder.path("customers.sqlite")
    setting = FleetSetting(service: "frontdesk", site: SiteName(site)!)
    login = Enrolment.login(of: setting.site)
    service = ["host": centre.socket, "port": "\(centre.port)", "dbname": "centre", "user": login]
    try opened { _ in }
    if enrolled { try enrol(at: centre) }
  }

  /// Has the centre admit the host.
  func enrol(at centre: PostgresCluster, replaced: Enrolment.Replaced? = nil) throws {
    try centre.script(Enrolment(site: setting.site, store: try id(), replaced: replaced).text)
  }

  func id() throws -> String { try opened { try Outbox($0).storeID() } }

  // MARK: - Working

  /// Opens the store for one piece of work.
  @discardableResult
  func opened<Value>(_ work: (CustomerStore) throws -> Value) throws -> Value {
    let opened = try CustomerStore(
      path: store, access: .readWrite, actor: Actor(login: "j.devries", origin: "/dev/pts/3"))
    defer { opened.close() }
    return try work(opened)
  }

  /// Saves a customer; the answers are the example's but for what is given, and what makes it another customer.
  @discardableResult
  func save(_ changes: [Field: String] = [:]) throws -> SavedStamp {
    count += 1
    let mark = "\(setting.site.text.lowercased())\(count)\(UUID().uuidString.prefix(6).lowercased())"
    var answers = ExampleRecord.answers
    answers[.companyName] = "Fietsen \(mark) B.V."
    answers[.domainPrefix] = mark
    answers[.registrationID] = String(UInt32.random(in: 10_000_000...99_999_999))
    answers[.email] = "info@\(mark).nl"
    for (field, text) in changes { answers[field] = text }
    return try opened { store in
      let record = try CustomerRecord(validating: answers, environment: Fixtures.environment)
      let draft = Draft(
        id: RandomID.uuid(), code: Self.code(), submission: RandomID.uuid(), owner: "j.devries", answers: answers)
      try store.save(draft, at: Self.now)
      return try store.submit(draft, by: "j.devries", at: Self.now, year: 2026, rules: "1") { _ in record }
    }
  }

  /// Gives a saved record another name.
  func correct(_ reference: String, name: String) throws {
    try opened { store in
      guard let record = try store.record(reference: reference) else { return }
      let mark = CorrectionMark(reference: reference, version: record.stamp.version)
      var draft = Draft(
        id: RandomID.uuid(), code: Self.code(), submission: RandomID.uuid(), owner: "j.devries",
        answers: record.answers, corrects: mark)
      draft.answers[.companyName] = name
      try store.save(draft, at: Self.now)
      _ = try store.correct(draft, mark, by: "j.devries", at: Self.now, rules: "1") { _ throws(RecordProblems) in
        try CustomerRecord(validating: draft.answers, environment: Fixtures.environment)
      }
    }
  }

  func erase(_ reference: String) throws {
    try opened { _ = try $0.erase(reference: reference, at: Self.now) }
  }

  private static func code() -> String {
    var random = SystemRandomNumberGenerator()
    return ResumeCode.make(using: &random)
  }

  /// Now, as the store writes it.
  static var now: String {
    let format = ISO8601DateFormatter()
    return format.string(from: Date())
  }

  // MARK: - The centre

  /// What libpq finds of the host's own.
  var environment: [String: String] {
    get throws {
      let entries = otherServices.merging(["frontdesk": service]) { $1 }
      let lines = entries.flatMap { name, options in ["[\(name)]"] + options.map { "\($0.key)=\($0.value)" } }
      let file = try folder.write("pg_service.conf", lines.joined(separator: "\n") + "\n")
      return folder.environment.merging(["PGSERVICEFILE": file, "PGPASSFILE": folder.path("pgpass")]) { $1 }
    }
  }

  /// Starts `frontdesk-sync`.
  func start(_ task: SyncTask, output: String) throws -> ChildProcess {
    let request = SyncRequest(task, setting, store: store, login: "j.devries", origin: "/dev/pts/3")
    let command = [Programs.built("frontdesk-sync")] + request.arguments
    let words = network?.inside(command) ?? command
    return try ChildProcess(
      words[0], Array(words.dropFirst()), environment: try environment, folder: folder.url.path,
      output: .path(output), error: .path(output + ".err"))
  }

  /// Runs `frontdesk-sync` to its end.
  @discardableResult
  func run(_ task: SyncTask) throws -> SyncRun {
    let output = folder.path("\(UUID().uuidString).out")
    let status = try start(task, output: output).wait(seconds: 120)
    let line = try String(contentsOfFile: output, encoding: .utf8)
    let said = try String(contentsOfFile: output + ".err", encoding: .utf8)
    return SyncRun(status: status, line: line, said: said)
  }
}

/// What a run of `frontdesk-sync` gave.
struct SyncRun {
  let status: Int
  let line: String
  let said: String

  /// A member of the answer, by its path.
  subscript(_ path: String...) -> JSONValue? {
    guard case .done(let members)? = SyncAnswer(line: line.trimmingCharacters(in: .newlines)) else { return nil }
    return path.reduce(JSONValue.object(members)) { value, key in value?[key] ?? .null }
  }

  var failure: SyncFailure? {
    guard case .failed(let failure)? = SyncAnswer(line: line.trimmingCharacters(in: .newlines)) else { return nil }
    return failure
  }
}

extension Branch {
  /// The host goes over the loopback with TLS, a password, and the authority that signed the server's certificate.
  func useTLS(at centre: PostgresCluster, login: String? = nil) throws {
    try centre.sql("ALTER ROLE \(self.login) PASSWORD 'geheim'")
    chmod(try folder.write("pgpass", "*:*:*:*:geheim\n"), 0o600)
    service = [
      "host": "localhost", "hostaddr": "127.0.0.1", "port": "\(centre.port)", "dbname": "centre",
      "user": login ?? self.login, "sslmode": "verify-full", "sslrootcert": centre.certificates.authority.file,
    ]
  }

  /// Runs `frontdesk-sync` with any arguments.
  func runBare(_ arguments: [String]) throws -> CommandRun {
    try CommandRun(program: Programs.built("frontdesk-sync"), arguments, in: folder)
  }
}
