extension RelationshipState {
  /// The row of keys: what works here and now.
  public var keyHints: [KeyHint] { overlays.top?.keyHints ?? pageKeyHints }

  /// The keys of the thing in focus, whatever lies over the page.
  public var pageKeyHints: [KeyHint] {
    guard saved == nil else {
      return [
        KeyHint(.activate, focus == .button(.done) ? "does/done" : "does/press"),
        KeyHint(letter: "P", "does/invitation"), KeyHint(.help, "does/help"),
      ]
    }
    let own: [KeyHint] =
      switch focus {
      case .answer: [KeyHint(.next, "does/next-answer")]
      case .paragraph: [KeyHint(words: "key/up-down", "does/row"), KeyHint(.next, "does/next-answer")]
      case .button: [KeyHint(.activate, "does/press")]
      }
    let problem = wrongAnswers.isEmpty ? [] : [KeyHint(.nextProblem, "does/problem")]
    return own + [KeyHint(.help, "does/help")] + problem + [
      KeyHint(.back, "does/back"), KeyHint(.cancel, "does/cancel"),
      KeyHint(.main, "does/save-request"),
    ]
  }
}
