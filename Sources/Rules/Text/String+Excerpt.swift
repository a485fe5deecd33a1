extension String {
  /// The text for a message: its first 24 code points, and `…` where there are more.
  var excerpt: String {
    let start = unicodeScalars.prefix(25)
    return start.count <= 24 ? self : String(String.UnicodeScalarView(start.dropLast())) + "…"
  }
}
