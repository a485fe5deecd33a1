import SQLite

/// What tells one kind of our database files from another, and how a file of it comes into its newest format.
///
/// Everything else about opening, reading and writing is the same for all kinds.
struct StoreKind: Sendable {
  /// `application_id`: says that the file is Frontdesk's, and of this kind.
  let application: Int
  /// The newest format (`user_version`) that this program knows.
  let supported: Int
  /// Writes ``application`` into a new file, before anything else is in it.
  let mark: StaticString
  /// Reads the random number that a file was given when it was made; one column, no row where all files of the kind are alike.
  let identity: StaticString
  /// Brings a file to the newest format; called under the lock of the file.
  let migrate: @Sendable (Connection) throws -> Void
  /// Whether a file of the newest format still has to be brought into order by one who may write.
  let hasWorkLeft: @Sendable (Connection) throws -> Bool
}

extension StoreKind {
  /// Records, drafts and applications: the store itself. A store that got another number later keeps its first one here.
  static let customers = StoreKind(
    application: StoreMarks.frontdesk, supported: StoreMarks.supported, mark: StoreMigrations.mark,
    identity: "SELECT value FROM meta WHERE key = 'store' ORDER BY number LIMIT 1", migrate: StoreMigrations.migrate,
    hasWorkLeft: StoreMigrations.hasWordsToDo)
}
