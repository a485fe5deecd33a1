internal import Rules

/// The folded words of a list's entries, made once, so that a search only compares bytes.
struct SearchIndex: Sendable {
  /// Each entry's words in UTF-8, every one behind a blank: ` microsoft 365 business premium`.
  private let entries: [[UInt8]]

  init(_ texts: some Sequence<String>) { entries = texts.map { Self.words($0).flatMap { [0x20] + $0 } } }

  /// The places of the entries of which every typed word begins a word, in the list's order; all when nothing is typed.
  func places(matching text: String) -> [Int] {
    let typed = Self.words(text).map { [0x20] + $0 }
    return entries.indices.filter { place in typed.allSatisfy { Self.holds(entries[place], $0) } }
  }

  private static func words(_ text: String) -> [[UInt8]] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return Folding.words(text).map { Array($0.utf8) } }
    return text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      .split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }.map(Array.init)
  }

  private static func holds(_ entry: [UInt8], _ word: [UInt8]) -> Bool {
    guard word.count <= entry.count else { return false }
    return (0...(entry.count - word.count)).contains { start in
      word.indices.allSatisfy { entry[start + $0] == word[$0] }
    }
  }
}
