/// What the store is opened for.
public enum Access: Sendable, Hashable {
  /// Reads and writes; makes the store, its folder and its lock file where they are missing.
  case readWrite
  /// Reads only; a missing store is ``StoreError/missing`` and nothing is made.
  case readOnly
}
