/// Why what stands at a path is not used as a store; the raw value ends the key of the text.
public enum PathRefusal: String, CaseIterable, Hashable, Sendable {
  case link = "path-link"
  case folder = "path-folder"
  /// A pipe, a socket or a device.
  case special = "path-special"
  /// The file has a second name (a hard link).
  case secondName = "path-second-name"
  /// The file is another account's and not shared with a group.
  case otherOwner = "path-other-owner"
  case writableByAll = "path-writable-by-all"
  /// Part of the path is a file where a folder should be.
  case notAFolder = "path-not-a-folder"
  /// Longer than the system takes, empty, or with a NUL in it.
  case unusable = "path-unusable"
}
