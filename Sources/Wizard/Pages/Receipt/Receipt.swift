public import Records

/// What a person is shown after Submit.
public struct Receipt: Sendable, Hashable {
  /// What the store added to the record: reference, id, moment, operator.
  public var stamp: SavedStamp
  /// When the record was saved, in local time.
  public var saved: LocalMoment
  /// Where the record is: the path of the store.
  public var place: String

  /// When a visitor handed in the application that the record comes from, in local time.
  public var handedIn: LocalMoment?

  /// A receipt for a record that the store has.
  public init(stamp: SavedStamp, saved: LocalMoment, place: String, handedIn: LocalMoment? = nil) {
    self.handedIn = handedIn
    self.stamp = stamp
    self.saved = saved
    self.place = place
  }
}
