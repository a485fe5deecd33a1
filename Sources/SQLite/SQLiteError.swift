internal import CSQLite

/// Why SQLite did not do what it was asked; holds no SQL and no value.
public enum SQLiteError: Error, Hashable, Sendable {
  /// SQLite's extended result code (sqlite.org/rescode.html).
  case failed(extendedCode: Int32)
  /// A column does not hold the kind of value that was asked for; its place, from 0.
  case unexpectedColumn(Int32)
  /// `libsqlite3.so.0` is not there, or lacks a function.
  case noLibrary

  /// The kind of a failure, without its details; `nil` for a column.
  public var kind: Kind? {
    if case .noLibrary = self { return .noLibrary }
    guard case .failed(let code) = self else { return nil }
    return switch code & 0xFF {
    case SQLITE_NOTADB: .notADatabase
    case SQLITE_CORRUPT: .corrupt
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_FULL: .full
    case SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN: .notAllowed
    case SQLITE_READONLY: code == Self.readOnlyMoved ? .moved : .readOnly
    case SQLITE_IOERR: .inputOutput
    default: .other
    }
  }

  /// Kinds of failures that a program answers in different ways.
  public enum Kind: Hashable, Sendable {
    case notADatabase, corrupt, busy, full, notAllowed, moved, readOnly, inputOutput, noLibrary, other
  }

  /// The connection is closed: a fault of the program.
  public static let misuse = SQLiteError.failed(extendedCode: SQLITE_MISUSE)

  /// `SQLITE_READONLY_DBMOVED`: a macro with a calculation, which is not imported.
  private static let readOnlyMoved = SQLITE_READONLY | 4 << 8
}
