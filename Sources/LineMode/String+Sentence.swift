extension String {
  /// The text with a full stop, where it does not end like a sentence already.
  var asSentence: String { [".", "?", "!"].contains { hasSuffix($0) } ? self : self + "." }
}
