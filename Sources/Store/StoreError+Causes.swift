import GRDB
import Glibc

// The one place where numbers of SQLite and the system become cases.
extension StoreError {
  /// The error behind anything thrown by a call of the store.
  public static func from(_ error: any Error) -> StoreError {
    switch error {
    case let error as StoreError: error
    case let error as DatabaseError: from(error)
    case is RowDecodingError: .damaged(detail: "column")
    default: .unexpected(code: 0)
    }
  }

  private static func from(_ error: DatabaseError) -> StoreError {
    let code = Int(error.extendedResultCode.rawValue)
    switch error.resultCode {
    case .SQLITE_NOTADB: return .notOurs
    case .SQLITE_CORRUPT: return .damaged(detail: "page")
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .locked
    case .SQLITE_FULL: return .full
    case .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: return .permission
    case .SQLITE_READONLY:
      return error.extendedResultCode == .SQLITE_READONLY_DBMOVED ? .moved : .readOnly
    case .SQLITE_IOERR: return .io(code: code)
    default: return .unexpected(code: code)
    }
  }

  /// The error for a failed system call.
  static func system(_ number: CInt) -> StoreError {
    switch number {
    case ENOENT: .missing
    case EEXIST: .targetExists
    case EACCES, EPERM: .permission
    case EROFS: .readOnly
    case ENOSPC, EDQUOT: .full
    case ELOOP: .pathRefused(.link)
    case ENOTDIR: .pathRefused(.notAFolder)
    case EISDIR: .pathRefused(.folder)
    case ENAMETOOLONG, EINVAL: .pathRefused(.unusable)
    default: .io(code: Int(number))
    }
  }

  /// Whether the connection is still good after the error; otherwise it is closed and opened anew before the next use.
  var leavesConnectionSound: Bool {
    switch self {
    case .locked, .codeTaken, .notOwner, .takenOver, .erased, .targetExists, .targetInUse: true
    default: false
    }
  }
}
