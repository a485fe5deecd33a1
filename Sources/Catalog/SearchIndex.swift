import Synchronization

/// The folded words of a list's entries, made at the first search and kept.
final class SearchIndex: Sendable {
  private let words: Mutex<[[String]]?> = Mutex(nil)

  /// The places of the entries of which every typed word begins a word, in the list's order; all when nothing is typed.
  func places(matching text: String, count: Int, entry: (Int) -> String) -> [Int] {
    let typed = Folding.words(text)
    guard !typed.isEmpty else { return Array(0..<count) }
    let prepared = words.withLock { words in
      if let words { return words }
      let made = (0..<count).map { Folding.words(entry($0)) }
      words = made
      return made
    }
    return prepared.indices.filter { Folding.matches(typed, prepared[$0]) }
  }
}
