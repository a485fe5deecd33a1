/// The folders in which a program writes what belongs to a store.
public enum StoreFolders {
  /// The folders of the store at a path and of the private files beside it, both made where they are missing.
  ///
  /// The second is left out where it cannot be made: the store works without it.
  public static func made(storeAt path: String, filesIn folder: String) throws(StoreError) -> [String] {
    let place = try StorePath(path)
    try SystemFiles.makeFolder(place.folder)
    do throws(StoreError) { try SystemFiles.makeFolder(folder) } catch { return [place.folder] }
    return [place.folder, folder]
  }
}
