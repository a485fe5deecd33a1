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

  /// Sends all statements at once and reads their answers: one way there and back.
  ///
  /// The first that fails ends those behind it.
  @discardableResult
  func exchange(_ statements: [Statement]) throws(SyncFailure) -> [Rows] {
    let deadline = Deadline(seconds: timeout)
    guard PQpipelineStatus(connection) == PQ_PIPELINE_ON || PQenterPipelineMode(connection) == 1 else { throw cut() }
    for statement in statements { try send(statement) }
    guard PQpipelineSync(connection) == 1 else { throw cut() }
    var answers: [Rows] = []
    var failure: SyncFailure?
    while true {
      guard let result = try next(deadline) else { continue }
      defer { PQclear(result) }
      switch PQresultStatus(result) {
      case PGRES_PIPELINE_SYNC:
        if let failure { throw failure }
        return answers
      case PGRES_TUPLES_OK, PGRES_COMMAND_OK: answers.append(Self.rows(result))
      case PGRES_PIPELINE_ABORTED: continue
      default: failure = failure ?? ServerTrouble.failure(result)
      }
    }
  }

  /// Sends one statement and reads its answer.
  func rows(_ sql: StaticString, _ values: [String?] = []) throws(SyncFailure) -> [[String?]] {
    try exchange([Statement(sql, values)]).first?.values ?? []
  }

  private func send(_ statement: Statement) throws(SyncFailure) {
    let values = statement.values.map { $0.map { strdup($0) } ?? nil }
    defer { for value in values { free(value) } }
    let pointers = values.map { UnsafePointer($0) }
    let sent = statement.sql.utf8Start.withMemoryRebound(to: CChar.self, capacity: statement.sql.utf8CodeUnitCount + 1)
    {
      PQsendQueryParams(connection, $0, Int32(pointers.count), nil, pointers, nil, nil, 0)
    }
    guard sent == 1 else { throw cut() }
  }

  /// The next answer; `nil` between two statements.
  private func next(_ deadline: Deadline) throws(SyncFailure) -> OpaquePointer? {
    while true {
      let isUnsent = PQflush(connection) == 1
      if PQisBusy(connection) == 0 {
        if let result = PQgetResult(connection) { return result }
        if PQstatus(connection) == CONNECTION_BAD { throw cut() }
        return nil
      }
      guard deadline.wait(for: PQsocket(connection), reading: true, writing: isUnsent) else {
        throw SyncFailure(.cut, ["reason": ConnectionTrouble.noAnswer])
      }
      guard PQconsumeInput(connection) == 1 else { throw cut() }
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
    return Rows(values: values, changed: PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0)
  }
}
