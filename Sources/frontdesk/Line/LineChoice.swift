/// Whether the environment asks for one question a line in the place of pages.
enum LineChoice {
  /// `ACCESSIBLE` is set, as other programs of terminals take it too, or the terminal says that it places no text.
  static var isWanted: Bool {
    if let accessible = ProcessEnvironment.filled("ACCESSIBLE"), accessible != "0" { return true }
    return ProcessEnvironment["TERM"] == "dumb"
  }
}
