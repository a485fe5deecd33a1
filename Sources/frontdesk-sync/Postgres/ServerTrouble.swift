import CPostgres
import Fleet

/// Reads why the centre refused a statement or a login, by its SQLSTATE (PostgreSQL's appendix A).
enum ServerTrouble {
  static func failure(_ result: OpaquePointer) -> SyncFailure {
    let state = PQresultErrorField(result, frontdesk_sqlstate_field()).map { String(cString: $0) } ?? ""
    let said = PQresultErrorMessage(result).map { String(cString: $0) } ?? ""
    return failure(state: state, reason: ConnectionTrouble.line(said))
  }

  /// - Parameter service: the entry that was to be used, where a connection was refused.
  static func failure(state: String, reason: String, service: String = "") -> SyncFailure {
    let kind: SyncFailure.Kind =
      switch state {
      case "42501", "25006": .role
      case "3F000", "42P01": .noSchema
      // 22012, a division by zero: the cursor was moved by another push.
      case "22012", "40001", "40P01", "53300", "53400", "55P03", "57P03": .busy
      case "57014", "57P01", "57P02", "57P05", "25P03": .cut
      case "3D000": .service
      // PgBouncer says so where it does not know the login or the database.
      case "08P01" where reason.contains("no such"): .login
      default:
        switch state.prefix(2) {
        case "28": .login
        case "08", "53", "58": .cut
        default: .unexpected
        }
      }
    return SyncFailure(kind, ["reason": reason, "service": service])
  }
}
