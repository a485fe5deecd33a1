/// Where in a text the letters stand that a search was typed for.
extension Folding {
  /// The beginnings of words that one of the typed words begins, from left to right; the longest where several do.
  ///
  /// - Parameter typed: folded words, as ``words(_:)`` gives them.
  public static func matchedRanges(in text: String, by typed: [String]) -> [Range<String.Index>] {
    guard !typed.isEmpty else { return [] }
    return text.split { !($0.isLetter || $0.isNumber) }.compactMap { word in
      let whole = folded(String(word))
      guard let match = typed.filter({ whole.hasPrefix($0) }).max(by: { $0.count < $1.count }) else { return nil }
      // Folding may make two letters of one: the shortest beginning that holds all that was typed.
      let end = word.indices.first { folded(String(word[...$0])).count >= match.count }
      return end.map { word.startIndex..<word.index(after: $0) }
    }
  }
}
