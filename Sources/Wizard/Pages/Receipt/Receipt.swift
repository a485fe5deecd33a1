public import Records

/// What a person is shown after Submit.
public struct Receipt: Sendable, Hashable {
  public var stamp: SavedStamp
  public var saved: LocalMoment
  /// Where the record is: the path of the store.
  public var place: String

  public init(stamp: SavedStamp, saved: LocalMoment, place: String) {
    self.stamp = stamp
    self.saved = saved
    self.place = place
  }
}
