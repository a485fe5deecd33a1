/// Where in a text the letters stand that a search was typed for.
extension Folding {
  /// The beginnings of words that one of the typed words begins, from left to right; the longest where several do.
  ///
  /// - Parameter typed: folded words, as ``words(_:)`` gives them.
  public static func matchedRanges(in text: String, by typed: [String]) -> [Range<String.Index>] {
    guard !typed.isEmpty else { return [] }
    // Each row of a list asks at each key, and most of them have nothing to do with what was typed.
    let octets = Array(text.utf8)
    if octets.allSatisfy({ $0 < 0x80 }) { return matchedRanges(inPlain: octets, of: text, by: typed) }
    guard mayMatch(octets, typed) else { return [] }
    return text.split { !($0.isLetter || $0.isNumber) }.compactMap { word in
      let whole = folded(String(word))
      guard let match = typed.filter({ whole.hasPrefix($0) }).max(by: { $0.count < $1.count }) else { return nil }
      // Folding may make two letters of one: the shortest beginning that holds all that was typed.
      let end = word.indices.first { folded(String(word[...$0])).count >= match.count }
      return end.map { word.startIndex..<word.index(after: $0) }
    }
  }

  /// The same in a text of ASCII, octet by octet.
  private static func matchedRanges(
    inPlain octets: [UInt8], of text: String, by typed: [String]
  ) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    for place in octets.indices where isPlainWord(octets[place]) && beginsWord(octets, place) {
      let longest = typed.reduce(0) { begins(octets, place, with: $1) == .yes ? max($0, $1.utf8.count) : $0 }
      if longest == 0 { continue }
      let start = text.utf8.index(text.startIndex, offsetBy: place)
      ranges.append(start..<text.utf8.index(start, offsetBy: longest))
    }
    return ranges
  }

  /// Whether what was typed can begin a word of the text, told from its octets: no letter is folded for a text in which
  /// nothing can.
  private static func mayMatch(_ octets: [UInt8], _ typed: [String]) -> Bool {
    octets.indices.contains { place in
      let isInsideLetter = octets[place] & 0xC0 == 0x80
      return !isInsideLetter && beginsWord(octets, place) && typed.contains { begins(octets, place, with: $0) != .no }
    }
  }

  private static func beginsWord(_ octets: [UInt8], _ place: Int) -> Bool {
    place == 0 || !isPlainWord(octets[place - 1])
  }

  private static func isPlainWord(_ octet: UInt8) -> Bool {
    switch octet {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private enum Answer {
    case yes
    case no
    /// A letter outside ASCII stands there, which may be folded to the one that was typed.
    case perhaps
  }

  /// Whether the octets from a place on begin with a folded text.
  private static func begins(_ octets: [UInt8], _ place: Int, with piece: String) -> Answer {
    var place = place
    for octet in piece.utf8 {
      guard place < octets.count else { return .no }
      let next = octets[place]
      if next >= 0x80 { return .perhaps }
      if ((0x41...0x5A).contains(next) ? next | 0x20 : next) != octet { return .no }
      place += 1
    }
    return .yes
  }
}
