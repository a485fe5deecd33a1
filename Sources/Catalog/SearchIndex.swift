internal import Rules

/// The folded words of a list's entries, made once, so that a search only compares bytes.
struct SearchIndex: Sendable {
  /// The entries' words in UTF-8, every one behind a blank: ` microsoft 365 business premium`; entry behind entry.
  private var octets: [UInt8] = []
  /// Where each entry ends.
  private var ends: [Int32] = []

  init(_ texts: some Sequence<String>) {
    for text in texts {
      for word in Self.words(text) {
        octets.append(0x20)
        octets += word
      }
      ends.append(Int32(clamping: octets.count))
    }
  }

  /// The places of the entries of which every typed word begins a word, in the list's order; all when nothing is typed.
  func places(matching text: String) -> [Int] {
    let typed = Self.words(text).map { [0x20] + $0 }
    if typed.isEmpty { return Array(ends.indices) }
    var places: [Int] = []
    unsafe octets.withUnsafeBufferPointer { octets in
      var start = 0
      for (place, end) in ends.enumerated() {
        let entry = unsafe UnsafeBufferPointer(rebasing: octets[start..<Int(end)])
        if typed.allSatisfy({ unsafe Self.holds(entry, $0) }) { places.append(place) }
        start = Int(end)
      }
    }
    return places
  }

  private static func words(_ text: String) -> [[UInt8]] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return Folding.words(text).map { Array($0.utf8) } }
    return text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      .split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }.map(Array.init)
  }

  private static func holds(_ entry: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
    guard word.count <= entry.count else { return false }
    var start = 0
    while start <= entry.count - word.count {
      var length = 0
      while length < word.count, unsafe entry[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
      start += 1
    }
    return false
  }
}
