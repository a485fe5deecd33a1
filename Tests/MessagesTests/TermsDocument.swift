import Foundation
import Messages

/// `Documentation/terms.md`: what its three tables say, and which messages go against it.
struct TermsDocument {
  /// A thing with its words in both languages, each with its other forms.
  struct Term {
    var english: [String]
    var dutch: [String]
    var name: String { english.first ?? "" }
  }

  /// A word that no message of a language has.
  struct Unused {
    var language: Language
    var word: String
  }

  /// A key that may go against a term, or use a word that others do not.
  struct Exception {
    var key: String
    var word: String

    func covers(_ key: String, _ word: String) -> Bool {
      let isKey = self.key.hasSuffix("*") ? key.hasPrefix(self.key.dropLast()) : key == self.key
      return isKey && word == self.word
    }
  }

  var terms: [Term]
  var unused: [Unused]
  var exceptions: [Exception]

  static let kept: TermsDocument = {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Documentation/terms.md")
    return TermsDocument((try? String(contentsOf: url, encoding: .utf8)) ?? "")
  }()

  /// Reads the rows of the tables; each begins after a row of dashes.
  init(_ text: String) {
    var tables: [[[String]]] = []
    for line in text.split(separator: "\n") where line.hasPrefix("|") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      if line.hasPrefix("|---") {
        tables.append([])
      } else if !tables.isEmpty {
        tables[tables.count - 1].append(cells)
      }
    }
    // The head of a table stands at the end of the one before, because the row of dashes comes after it.
    for place in tables.indices.dropLast() { tables[place].removeLast() }
    func rows(_ place: Int) -> [[String]] { tables.indices.contains(place) ? tables[place] : [] }
    terms = rows(0).map { Term(english: Self.forms($0[0]), dutch: Self.forms($0[1])) }
    unused = rows(1).map { Unused(language: $0[0] == "Dutch" ? .dutch : .english, word: $0[1].lowercased()) }
    exceptions = rows(2).map {
      Exception(key: $0[0].trimmingCharacters(in: ["`"]), word: $0[1].lowercased())
    }
  }

  private static func forms(_ cell: String) -> [String] {
    cell.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
  }

  /// The text without its placeholders, in small letters.
  static func plain(_ text: String) -> String {
    text.replacing(/\{\w+\}/, with: "").replacing("\n", with: " ").lowercased()
  }

  /// Whether one of the forms stands in the text as whole words.
  static func has(_ forms: [String], asWordsIn text: String) -> Bool {
    forms.contains { form in
      text.ranges(of: form).contains { range in
        let before = range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
        let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
        return ![before, after].contains { $0.map { $0.isLetter || $0 == "-" } == true }
      }
    }
  }

  private func isExcepted(_ key: String, _ word: String) -> Bool { exceptions.contains { $0.covers(key, word) } }

  /// Keys with their texts in English and Dutch.
  typealias Texts = [(key: String, english: String, dutch: String)]

  /// What goes against the tables in these texts.
  func breaches(_ texts: Texts) -> [String] {
    texts.flatMap { key, english, dutch -> [String] in
      let (english, dutch) = (Self.plain(english), Self.plain(dutch))
      let missing = terms.filter { term in
        Self.has(term.english, asWordsIn: english) && !term.dutch.contains { dutch.contains($0) }
          && !isExcepted(key, term.name)
      }
      let used = unused.filter {
        ($0.language == .dutch ? dutch : english).contains($0.word) && !isExcepted(key, $0.word)
      }
      return missing.map { "\(key): \($0.name) is \($0.dutch.first ?? "")" } + used.map { "\(key): not \($0.word)" }
    }
  }

  /// Terms that no text uses.
  func idle(_ texts: Texts) -> [String] {
    terms.filter { term in
      !texts.contains { Self.has(term.english, asWordsIn: Self.plain($0.english)) }
        || !texts.contains { text in term.dutch.contains { Self.plain(text.dutch).contains($0) } }
    }.map(\.name)
  }

  /// Exceptions of which no text has need.
  func needless(_ texts: Texts) -> [String] {
    exceptions.indices.filter { place in
      var without = self
      let exception = without.exceptions.remove(at: place)
      return without.breaches(texts.filter { exception.covers($0.key, exception.word) }).isEmpty
    }.map { exceptions[$0].key }
  }
}
