public import Records

/// Why the store could not be opened, read or written; holds no value of a customer.
///
/// The words stand in Messages under ``key``, with ``arguments`` and the path of the store as `{path}`.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no store at the path.
  case missing
  /// The file is something else, or its first page is destroyed.
  case notOurs
  /// A newer Frontdesk has written the store; numbers of the formats.
  case newer(found: Int, supported: Int)
  /// The file is ours, but does not read as it was written; the detail names the check, never a value.
  case damaged(detail: String)
  /// The file or the file system cannot be written.
  case readOnly
  /// Others held the store for longer than ten seconds.
  case locked
  /// No room on the disk, or over quota.
  case full
  /// What stands at the path must not be used as a store; it was not touched.
  case pathRefused(PathRefusal)
  /// This account may not open the file or make its folder.
  case permission
  /// A store was at the path before, and is not now.
  case gone
  /// The home folder in which the store would be made does not exist.
  case noHome
  /// One draft does not read as it was written; the rest of the store is not in question.
  case draftDamaged
  /// Another draft has the resume code: take another and save again.
  case codeTaken
  /// The draft is another operator's.
  case notOwner
  /// Another session of the same operator has the draft.
  case takenOver
  /// A visitor's draft has more than a draft of a kiosk may have; what was saved before stays.
  case draftTooLarge
  /// Visitors' drafts are too many: of this hour from this place, or all that are kept.
  case tooManyDrafts
  /// Too many applications were handed in within an hour, from this place or from all together.
  case tooManyApplications
  /// The application that the draft was to finish became a record of another draft, or was removed.
  case applicationEnded
  /// The record or the draft was erased at somebody's request: it does not come back.
  case erased
  /// The record has another version than its correction began with; the login of who corrected it last.
  case correctedMeanwhile(by: String)
  /// The customer's tenant is made, and the correction changes answers that stay then; when the tenant was noted (UTC,
  /// ISO 8601), and which answers.
  case linked(at: String, fields: [Field])
  /// The file was moved or removed while it was open: what is written there now is lost.
  case moved
  /// There is a file already where one was to be made.
  case targetExists
  /// There is a backup already where one was to be made, and it was not to be replaced.
  case targetIsBackup
  /// What was to be made would take the place of a store in use, or of a part of one.
  case targetInUse
  /// Another store stands at the path than the one that was opened.
  case replaced
  /// The system refused to read or write; `errno` or SQLite's extended code.
  case io(code: Int)
  /// SQLite is not installed, or is too old.
  case noLibrary
  /// SQLite gave an error that has no case of its own; its extended code.
  case unexpected(code: Int)

  /// The key of the text that says what is wrong and what to do.
  public var key: String {
    switch self {
    case .missing: "store/missing"
    case .notOurs: "store/not-ours"
    case .newer: "store/newer"
    case .damaged: "store/damaged"
    case .readOnly: "store/read-only"
    case .locked: "store/locked"
    case .full: "store/full"
    case .pathRefused(let reason): "store/\(reason.rawValue)"
    case .permission: "store/permission"
    case .gone: "store/gone"
    case .noHome: "store/no-home"
    case .draftDamaged: "store/draft-damaged"
    case .codeTaken: "store/code-taken"
    case .notOwner: "store/not-owner"
    case .takenOver: "store/taken-over"
    case .draftTooLarge: "store/draft-too-large"
    case .tooManyDrafts: "store/too-many-drafts"
    case .tooManyApplications: "store/too-many-applications"
    case .applicationEnded: "store/application-ended"
    case .erased: "store/erased"
    case .correctedMeanwhile: "store/corrected-meanwhile"
    case .linked: "store/linked"
    case .moved: "store/moved"
    case .targetExists: "store/target-exists"
    case .targetIsBackup: "store/target-is-backup"
    case .targetInUse: "store/target-in-use"
    case .replaced: "store/replaced"
    case .io: "store/io"
    case .noLibrary: "store/no-library"
    case .unexpected: "store/unexpected"
    }
  }

  /// What fills the placeholders of the text, `{path}` aside.
  public var arguments: [String: String] {
    switch self {
    case .newer(let found, let supported): ["found": String(found), "supported": String(supported)]
    case .damaged(let detail): ["detail": detail]
    case .correctedMeanwhile(let login): ["operator": login]
    case .io(let code), .unexpected(let code): ["code": String(code)]
    default: [:]
    }
  }
}
