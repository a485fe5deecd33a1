import Fleet

/// Reads what libpq says when there is no connection; it speaks English, for this program sets no locale.
enum ConnectionTrouble {
  /// Said where the time is up.
  static let noAnswer = "timeout"

  static func failure(_ said: String, service: String) -> SyncFailure {
    let reason = line(said)
    if let state = state(in: said) { return ServerTrouble.failure(state: state, reason: reason, service: service) }
    let text = said.lowercased()
    if text.contains("service") && text.contains("not found") {
      return SyncFailure(.service, ["service": service, "reason": reason])
    }
    // The last of them: a server that does not speak TLS cannot give what is demanded.
    if ["certificate", "ssl error", "private key", "does not support ssl"].contains(where: text.contains) {
      return SyncFailure(.certificate, ["reason": reason])
    }
    if text.contains("no password supplied") { return SyncFailure(.login, ["reason": reason]) }
    if text.contains("service file") || text.contains("invalid") && text.contains("value")
      || text.contains("invalid port")
    {
      return SyncFailure(.service, ["service": service, "reason": reason])
    }
    return SyncFailure(.unreachable, ["reason": reason])
  }

  /// The first line that says something, shortened for a message.
  static func line(_ said: String) -> String {
    let first = said.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return first.count <= 200 ? first : first.prefix(197) + "..."
  }

  /// The SQLSTATE in `FATAL:  28P01: password authentication failed`.
  private static func state(in said: String) -> String? {
    for mark in ["FATAL:  ", "ERROR:  "] {
      guard let range = said.firstRange(of: mark) else { continue }
      let state = said[range.upperBound...].prefix(5)
      if state.utf8.count == 5, state.utf8.allSatisfy(isOfState), said[range.upperBound...].dropFirst(5).first == ":" {
        return String(state)
      }
    }
    return nil
  }

  private static func isOfState(_ octet: UInt8) -> Bool {
    (0x30...0x39).contains(octet) || (0x41...0x5A).contains(octet)
  }
}
