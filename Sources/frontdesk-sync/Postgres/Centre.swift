import CPostgres
import Fleet
import Glibc

/// One connection to the centre. Not to be used by two threads at once.
final class Centre {
  private let connection: OpaquePointer
  private let timeout: Int

  /// Connects to the service; throws where that fails, or takes longer than the timeout.
  init(service: String, timeout: Int) throws(SyncFailure) {
    self.timeout = timeout
    connection = try Self.started(service)
    try Self.demandVerification(connection)
    try Self.finish(connection, Deadline(seconds: timeout), service)
    // Sending never blocks: the deadline is ours.
    PQsetnonblocking(connection, 1)
  }

  // Runs too where the initialiser throws behind the first assignment.
  deinit { PQfinish(connection) }

  // MARK: - Connecting

  private static func started(_ service: String) throws(SyncFailure) -> OpaquePointer {
    let parameters = [
      ("service", service), ("application_name", "frontdesk-sync"), ("client_encoding", "UTF8"),
      // The password is read from its file or is not there: nobody is asked.
      ("gssencmode", "disable"),
    ]
    let keywords = parameters.map { strdup($0.0) }
    let values = parameters.map { strdup($0.1) }
    defer { for text in keywords + values { free(text) } }
    let keywordList = keywords.map { UnsafePointer($0) } + [nil]
    let valueList = values.map { UnsafePointer($0) } + [nil]
    guard let connection = PQconnectStartParams(keywordList, valueList, 0) else {
      throw SyncFailure(.unexpected, ["reason": "libpq"])
    }
    // The five characters of SQLSTATE in what the server says, whatever its language.
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE)
    PQsetNoticeProcessor(connection, { _, _ in }, nil)
    if PQstatus(connection) == CONNECTION_BAD {
      let failure = ConnectionTrouble.failure(said(connection), service: service)
      PQfinish(connection)
      throw failure
    }
    return connection
  }

  /// Nothing is sent, the login neither, before the certificate of the centre and its name are checked; a socket of this
  /// machine has none.
  private static func demandVerification(_ connection: OpaquePointer) throws(SyncFailure) {
    let options = options(of: connection)
    let hosts = (options["host"] ?? "").split(separator: ",")
    if !hosts.isEmpty, hosts.allSatisfy({ $0.hasPrefix("/") || $0.hasPrefix("@") }) { return }
    if hosts.isEmpty, (options["hostaddr"] ?? "").isEmpty { return }
    let mode = options["sslmode"] ?? ""
    guard mode == "verify-full" else { throw SyncFailure(.unchecked, ["sslmode": mode]) }
  }

  private static func options(of connection: OpaquePointer) -> [String: String] {
    guard let list = PQconninfo(connection) else { return [:] }
    defer { PQconninfoFree(list) }
    var options: [String: String] = [:]
    var option = list
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val { options[String(cString: keyword)] = String(cString: value) }
      option += 1
    }
    return options
  }

  private static func finish(
    _ connection: OpaquePointer, _ deadline: Deadline, _ service: String
  ) throws(SyncFailure) {
    var state = PGRES_POLLING_WRITING
    while state != PGRES_POLLING_OK {
      if state == PGRES_POLLING_FAILED { throw ConnectionTrouble.failure(said(connection), service: service) }
      let isOpen = deadline.wait(
        for: PQsocket(connection), reading: state == PGRES_POLLING_READING, writing: state == PGRES_POLLING_WRITING)
      guard isOpen else { throw SyncFailure(.unreachable, ["reason": ConnectionTrouble.noAnswer]) }
      state = PQconnectPoll(connection)
    }
  }

  private static func said(_ connection: OpaquePointer) -> String {
    PQerrorMessage(connection).map { String(cString: $0) } ?? ""
  }

  // MARK: - Working

  /// Runs the statements in one transaction, and gives the rows of each: one way there and back.
  ///
  /// They go as one message, which the server runs to its end as soon as it has all of it: a line that stalls or breaks leaves
  /// no transaction open there, whose locks the next run would wait for. (Statements that are sent one by one do: the server
  /// waits for the rest of a pipeline without a limit of time.)
  @discardableResult
  func exchange(_ statements: [Statement]) throws(SyncFailure) -> [Rows] {
    try send(statements)
    return try receive(statements.count)
  }

  /// Sends the statements of one transaction; ``receive(_:)`` takes their answers. In between the centre is at work.
  func send(_ statements: [Statement]) throws(SyncFailure) {
    var message = ""
    for statement in statements { message += try text(of: statement) + ";\n" }
    guard PQsendQuery(connection, message) == 1 else { throw cut() }
    while case let unsent = PQflush(connection), unsent != 0 {
      if unsent < 0 { throw cut() }
      try wait(writing: true)
      guard PQconsumeInput(connection) == 1 else { throw cut() }
    }
  }

  /// The rows of each of the statements that were sent.
  func receive(_ count: Int) throws(SyncFailure) -> [Rows] {
    var answers: [Rows] = []
    var failure: SyncFailure?
    while let result = try next() {
      defer { PQclear(result) }
      switch PQresultStatus(result) {
      case PGRES_TUPLES_OK, PGRES_COMMAND_OK: answers.append(Self.rows(result))
      default: failure = failure ?? ServerTrouble.failure(result)
      }
    }
    if let failure { throw failure }
    if answers.count != count { throw cut() }
    return answers
  }

  /// Runs one statement.
  func rows(_ sql: StaticString, _ values: [String?] = []) throws(SyncFailure) -> [[String?]] {
    try exchange([Statement(sql, values)]).first?.values ?? []
  }

  /// The statement with its values in their places, each as a literal that libpq made.
  private func text(of statement: Statement) throws(SyncFailure) -> String {
    var literals: [String] = []
    for value in statement.values { literals.append(try literal(value)) }
    var text = ""
    var rest = statement.sql.description[...]
    while let mark = rest.firstIndex(of: "$") {
      text += rest[..<mark]
      let digits = rest[rest.index(after: mark)...].prefix { ("0"..."9").contains($0) }
      guard let place = Int(digits), literals.indices.contains(place - 1) else {
        throw SyncFailure(.unexpected, ["reason": "$\(digits)"])
      }
      text += literals[place - 1]
      rest = rest[digits.endIndex...]
    }
    return text + rest
  }

  private func literal(_ value: String?) throws(SyncFailure) -> String {
    guard let value else { return "NULL" }
    let made = value.withCString { PQescapeLiteral(connection, $0, value.utf8.count) }
    guard let made else { throw cut() }
    defer { PQfreemem(made) }
    return String(cString: made)
  }

  /// The next answer; `nil` behind the last one.
  private func next() throws(SyncFailure) -> OpaquePointer? {
    while PQisBusy(connection) != 0 {
      try wait(writing: false)
      guard PQconsumeInput(connection) == 1 else { throw cut() }
    }
    if let result = PQgetResult(connection) { return result }
    if PQstatus(connection) == CONNECTION_BAD { throw cut() }
    return nil
  }

  /// Waits until something comes, or may go. As long as it does the line counts as sound, however slow it is.
  private func wait(writing: Bool) throws(SyncFailure) {
    let deadline = Deadline(seconds: timeout)
    guard deadline.wait(for: PQsocket(connection), reading: true, writing: writing) else {
      throw SyncFailure(.cut, ["reason": ConnectionTrouble.noAnswer])
    }
  }

  private func cut() -> SyncFailure { SyncFailure(.cut, ["reason": ConnectionTrouble.line(Self.said(connection))]) }

  private static func rows(_ result: OpaquePointer) -> Rows {
    let columns = PQnfields(result)
    let values = (0..<PQntuples(result)).map { row in
      (0..<columns).map { column in
        PQgetisnull(result, row, column) == 1
          ? nil : PQgetvalue(result, row, column).map { String(cString: $0) }
      }
    }
    return Rows(values: values)
  }
}
