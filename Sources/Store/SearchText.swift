/// How names are made alike for the search: what a person types without accents finds what has them.
enum SearchText {
  /// Letters that Unicode does not take apart into a plain letter and a mark, so that SQLite keeps them.
  private static let plain: [Unicode.Scalar: String] = [
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ß": "ss", "ẞ": "SS",
    "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th", "ħ": "h", "Ħ": "H", "ı": "i",
  ]

  /// The text as the index holds it; the index itself folds case and marks.
  static func indexed(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let replacement = plain[scalar] {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
      }
    }
    return result
  }

  /// A query that finds every word by its beginning, or `nil` where nothing in the text can be looked for.
  ///
  /// Each word becomes a quoted phrase, so that `AND`, `*`, `-` and quotes in it are only text.
  static func query(_ text: String) -> String? {
    let words = indexed(text).split { $0.isWhitespace || $0 == "\"" }
    let phrases = words.filter { $0.contains { $0.isLetter || $0.isNumber } }
    return phrases.isEmpty ? nil : phrases.map { "\"\($0)\"*" }.joined(separator: " ")
  }

  /// A name for comparing names: small letters, one space between words.
  static func folded(_ text: String) -> String {
    indexed(text).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What follows the last `@`, in small letters; empty where there is none.
  static func domain(ofEmail email: String) -> String {
    guard let at = email.lastIndex(of: "@") else { return "" }
    return email[email.index(after: at)...].lowercased()
  }
}
