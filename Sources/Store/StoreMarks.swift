/// The two numbers by which a store is known before anything else in it is read.
struct StoreMarks: Equatable {
  /// `application_id`: says that the file is Frontdesk's.
  var application: Int
  /// `user_version`: the number of the last migration.
  var format: Int

  /// "Fdsk" in ASCII.
  static let frontdesk = 0x4664_736B
  /// The newest format that this program knows: the number of its migrations.
  static let supported = 8

  /// Throws where the file is not of this kind or newer than this program.
  func check(as kind: StoreKind) throws(StoreError) {
    guard application == kind.application else { throw .notOurs }
    guard format <= kind.supported else { throw .newer(found: format, supported: kind.supported) }
  }
}
