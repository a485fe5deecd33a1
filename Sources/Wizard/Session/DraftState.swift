/// Whether the draft is safe.
public enum DraftState: Sendable, Hashable {
  /// Nothing has been answered yet.
  case none
  case unsaved
  /// Saved in the midst of typing: shown as unsaved until the person rests, or the corner would flicker.
  case savedWhileTyping
  case saved
  /// The last save failed.
  case failed
  /// Changed since the last save failed: shown as not saved, and tried again when the person rests.
  case changedSinceFailed
}

/// What a person asked for that must not happen before the draft is saved.
enum Attempt: Sendable, Hashable {
  /// To end the program.
  case leave
  /// To go back to the Customers page.
  case close
  case submit
}
