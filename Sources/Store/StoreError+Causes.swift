import Glibc
import SQLite

// The one place where numbers of SQLite and the system become cases.
extension StoreError {
  /// The error behind anything thrown by a call of the store.
  public static func from(_ error: any Error) -> StoreError {
    switch error {
    case let error as StoreError: error
    case let error as SQLiteError: from(error)
    default: .unexpected(code: 0)
    }
  }

  private static func from(_ error: SQLiteError) -> StoreError {
    guard case .failed(let extendedCode) = error, let kind = error.kind else { return .damaged(detail: "column") }
    return switch kind {
    case .notADatabase: .notOurs
    case .corrupt: .damaged(detail: "page")
    case .busy: .locked
    case .full: .full
    case .notAllowed: .permission
    case .moved: .moved
    case .readOnly: .readOnly
    case .inputOutput: .io(code: Int(extendedCode))
    case .noLibrary: .noLibrary
    case .other: .unexpected(code: Int(extendedCode))
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
    case .locked, .codeTaken, .notOwner, .takenOver, .draftTooLarge, .tooManyDrafts, .tooManyApplications,
      .applicationEnded, .erased, .linked, .targetExists, .targetIsBackup, .targetInUse:
      true
    default: false
    }
  }
}
