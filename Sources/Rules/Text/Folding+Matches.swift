/// Where in a text the letters stand that a search was typed for.
extension Folding {
  /// The beginnings of words that one of the typed words begins, from left to right; the longest where several do.
  ///
  /// - Parameter typed: folded words, as ``words(_:)`` gives them.
  public static func matchedRanges(in text: String, by typed: [String]) -> [Range<String.Index>] {
    guard !typed.isEmpty else { return [] }
    // Each row of a list asks at each key; nearly all of them are plain letters.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return matchedRanges(inPlain: text, by: typed) }
    return text.split { !($0.isLetter || $0.isNumber) }.compactMap { word in
      let whole = folded(String(word))
      guard let match = typed.filter({ whole.hasPrefix($0) }).max(by: { $0.count < $1.count }) else { return nil }
      // Folding may make two letters of one: the shortest beginning that holds all that was typed.
      let end = word.indices.first { folded(String(word[...$0])).count >= match.count }
      return end.map { word.startIndex..<word.index(after: $0) }
    }
  }

  /// The same in a text of ASCII, octet by octet.
  private static func matchedRanges(inPlain text: String, by typed: [String]) -> [Range<String.Index>] {
    let octets = text.utf8
    var ranges: [Range<String.Index>] = []
    var start = octets.startIndex
    while start != octets.endIndex {
      let end = octets[start...].firstIndex { !isPlainWord($0) } ?? octets.endIndex
      let longest = typed.lazy.filter { begins(octets[start..<end], $0) }.map(\.utf8.count).max() ?? 0
      if longest > 0 { ranges.append(start..<octets.index(start, offsetBy: longest)) }
      start = octets[end...].firstIndex(where: isPlainWord) ?? octets.endIndex
    }
    return ranges
  }

  private static func isPlainWord(_ octet: UInt8) -> Bool {
    switch octet {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func begins(_ word: Substring.UTF8View, _ piece: String) -> Bool {
    var octets = word.makeIterator()
    for octet in piece.utf8 {
      guard let next = octets.next(), (0x41...0x5A).contains(next) ? next | 0x20 == octet : next == octet else {
        return false
      }
    }
    return true
  }
}
