/// A line of a file of keys that sshd reads.
struct AuthorizedKey {
  /// The options before the key by their names in small letters, with their values; the value of one without is empty.
  let options: [String: String]

  /// `nil` for an empty line and for a comment.
  init?(_ line: String) {
    let line = line.drop { $0 == " " || $0 == "\t" }
    guard let first = line.first, first != "#" else { return nil }
    var options: [String: String] = [:]
    for option in Self.options(Self.beginning(of: line)) {
      let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      options[parts[0].lowercased()] = parts.count > 1 ? Self.unquoted(parts[1]) : ""
    }
    self.options = options
  }

  /// What stands before the first blank that is in no quotes: the options, or the kind of key where there are none.
  private static func beginning(of line: Substring) -> Substring {
    var isQuoted = false
    var previous: Character = " "
    for place in line.indices {
      let character = line[place]
      if character == "\"", previous != "\\" { isQuoted.toggle() }
      if !isQuoted, character == " " || character == "\t" { return line[..<place] }
      previous = character
    }
    return line
  }

  /// The parts between commas that are in no quotes.
  private static func options(_ text: Substring) -> [Substring] {
    var isQuoted = false
    var previous: Character = " "
    return text.split { character in
      if character == "\"", previous != "\\" { isQuoted.toggle() }
      previous = character
      return character == "," && !isQuoted
    }
  }

  private static func unquoted(_ text: Substring) -> String {
    guard text.count >= 2, text.first == "\"", text.last == "\"" else { return String(text) }
    return String(text.dropFirst().dropLast())
  }
}
