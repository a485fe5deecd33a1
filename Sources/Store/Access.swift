/// What the store is opened for.
public enum Access: Sendable, Hashable {
  /// Reads and writes; makes the store, its folder and its lock file where they are missing.
  case readWrite
  /// Reads only; a missing store is ``StoreError/missing`` and nothing is made.
  case readOnly
  /// The same, and leaves a store alone that has to be brought into order first, by a roll-back or into this format:
  /// ``StoreError/readOnly``.
  case asItStands
}
