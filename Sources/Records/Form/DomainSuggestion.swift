import Rules
@_spi(_Unicode) import Swift

/// A domain prefix made from a company's name.
public enum DomainSuggestion {
  /// Legal forms that end a name and say nothing of it.
  private static let legalForms: Set<String> = [
    "bv", "nv", "vof", "cv", "gmbh", "ag", "kg", "ug", "ltd", "limited", "plc", "llc", "llp", "inc", "corp", "co", "sa",
    "sas", "sarl", "srl", "spa", "sro", "spzoo", "oy", "ab", "as", "aps", "kft", "zrt", "lda", "ltda", "pty", "pvt",
    "bvba", "eood", "doo", "ooo", "wll", "fzco", "fze",
  ]

  /// Letters that decomposition leaves as they are, in plain letters.
  private static let plainLetters: [Unicode.Scalar: String] = [
    "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
  ]

  /// Lower-case ASCII letters and digits of the name without its legal form; `nil` when nothing is left.
  public static func prefix(from name: String) -> String? {
    var words = name.split(whereSeparator: \.isWhitespace).map { plain(String($0)) }.filter { !$0.isEmpty }
    while words.count > 1, let last = words.last, legalForms.contains(last) { words.removeLast() }
    let prefix = String(words.joined().prefix(MaximumLength.domainPrefix))
    return prefix.isEmpty ? nil : prefix
  }

  /// Domains to choose from, the plainest first: the name, with the country's letters, with the city, with a number.
  public static func prefixes(from answers: Answers) -> [String] {
    guard let name = prefix(from: answers[.companyName]) else { return [] }
    let city = answers[.city].split(whereSeparator: \.isWhitespace).map { plain(String($0)) }.joined()
    let endings = ["", answers[.country].lowercased(), city] + (2...9).map { String($0) }
    var prefixes: [String] = []
    for ending in endings where ending.count < MaximumLength.domainPrefix {
      let prefix = String(name.prefix(MaximumLength.domainPrefix - ending.count)) + ending
      if !prefixes.contains(prefix) { prefixes.append(prefix) }
    }
    return prefixes
  }

  private static func plain(_ word: String) -> String {
    var result = ""
    for scalar in word.lowercased()._nfd {
      if scalar.isASCII {
        if (scalar.value >= 0x30 && scalar.value <= 0x39) || (scalar.value >= 0x61 && scalar.value <= 0x7A) {
          result.unicodeScalars.append(scalar)
        }
      } else if let letters = plainLetters[scalar] {
        result += letters
      }
    }
    return result
  }
}
