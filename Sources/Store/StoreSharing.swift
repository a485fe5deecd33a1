/// Who uses the file of a store.
public enum StoreSharing: Sendable, Hashable {
  /// One account: folder 0700, files 0600.
  case account
  /// A group: folder 2770, files 0660.
  case group

  /// Who uses the store at a path, by the mode of its folder; a folder that is not there is for one account.
  public static func of(storeAt path: String) -> StoreSharing {
    guard let place = try? StorePath(path), place.isShared else { return .account }
    return .group
  }
}
