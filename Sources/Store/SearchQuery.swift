/// What a person typed to find customers: every word begins a word of what is found, and a number may have any
/// punctuation.
public struct SearchQuery: Sendable {
  private indirect enum Condition: Sendable {
    /// A whole word.
    case word(String)
    /// The beginning of a word.
    case beginning(String)
    case all([Condition])
    case any([Condition])
  }

  private let condition: Condition

  /// `nil` where there is nothing in the text that can be looked for.
  ///
  /// At most sixteen words of it count, and twelve parts of each: what is longer is found by its beginning.
  public init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).prefix(16).map {
      Array(SearchWords.parts(String($0)).prefix(12))
    }
    let typed = words.filter { !$0.isEmpty }
    guard !typed.isEmpty else { return nil }
    var conditions: [Condition] = []
    var run: [[String]] = []
    for word in typed {
      if Self.isNumber(word) {
        run.append(word)
      } else {
        conditions += Self.number(run) + [Self.word(word)]
        run = []
      }
    }
    conditions += Self.number(run)
    condition = conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  /// Whether a word has a digit, so that the words beside it may belong to the same number.
  private static func isNumber(_ word: [String]) -> Bool {
    word.contains { $0.utf8.contains { (0x30...0x39).contains($0) } }
  }

  /// `noord-west.n`: whole words, and the beginning of the last.
  private static func word(_ parts: [String]) -> Condition {
    guard let last = parts.last else { return .all([]) }
    if parts.count == 1 { return .beginning(last) }
    return .all(parts.dropLast().map { .word($0) } + [.beginning(last)])
  }

  /// The fewest digits by which a phone number is found from its end.
  private static let leastEnd = 4

  /// `(020) 123 45`: as words, or as the beginning of one number, or as the end of a phone number; noughts in front may be
  /// a way to dial it.
  private static func number(_ words: [[String]]) -> [Condition] {
    if words.isEmpty { return [] }
    let joined = words.joined().joined()
    let apart: Condition = words.count == 1 ? word(words[0]) : .all(words.map { word($0) })
    var ways = [apart]
    if words.joined().count > 1 { ways.append(.beginning(joined)) }
    let dialled = String(joined.drop { $0 == "0" })
    if (1...2).contains(joined.utf8.count - dialled.utf8.count), dialled.utf8.count > 2 {
      ways.append(.beginning(dialled))
    }
    if joined.utf8.count >= leastEnd, joined.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      ways.append(.beginning(SearchWords.fromEnd(joined)))
    }
    return [ways.count == 1 ? apart : .any(ways)]
  }

  private init(_ condition: Condition) { self.condition = condition }

  // MARK: - A number in pieces

  /// What is looked for, where that is a number typed in pieces (`020 12`): as one number, and as words beside each other.
  /// `nil` for everything else.
  var numberInPieces: (joined: SearchQuery, apart: SearchQuery)? {
    guard case .any(let ways) = condition, case .all? = ways.first else { return nil }
    return (SearchQuery(.any(Array(ways.dropFirst()))), SearchQuery(ways[0]))
  }

  /// The longest word of it alone, which the fewest records have.
  var longestWord: SearchQuery { Self.longestWord(condition).map { SearchQuery($0) } ?? self }

  private static func longestWord(_ condition: Condition) -> Condition? {
    switch condition {
    case .word, .beginning: condition
    case .all(let conditions), .any(let conditions):
      conditions.compactMap { longestWord($0) }.max { length($0) < length($1) }
    }
  }

  private static func length(_ condition: Condition) -> Int {
    switch condition {
    case .word(let word), .beginning(let word): word.utf8.count
    case .all, .any: 0
    }
  }

  // MARK: - Asking

  /// Whether words are found, of something that no index has.
  public func matches(_ words: [String]) -> Bool { Self.matches(condition, words) }

  private static func matches(_ condition: Condition, _ words: [String]) -> Bool {
    switch condition {
    case .word(let word): words.contains(word)
    case .beginning(let beginning): words.contains { $0.hasPrefix(beginning) }
    case .all(let conditions): conditions.allSatisfy { matches($0, words) }
    case .any(let conditions): conditions.contains { matches($0, words) }
    }
  }

  /// The query as the index reads it: quoted pieces, so that nothing typed is read as a sign of its language.
  var match: String { Self.match(condition) }

  private static func match(_ condition: Condition) -> String {
    switch condition {
    case .word(let word): pieces(of: word, isWhole: true)
    case .beginning(let beginning): pieces(of: beginning, isWhole: false)
    case .all(let conditions): conditions.map { match($0) }.joined(separator: " AND ")
    case .any(let conditions): "(" + conditions.map { "(\(match($0)))" }.joined(separator: " OR ") + ")"
    }
  }

  /// A piece of full length is looked up whole: no piece is longer.
  private static func pieces(of word: String, isWhole: Bool) -> String {
    let pieces = SearchWords.pieces(word)
    return pieces.enumerated().map { place, piece in
      let isOpen = !isWhole && place == pieces.count - 1 && piece.unicodeScalars.count < SearchWords.pieceLength
      return "\"\(piece)\"" + (isOpen ? "*" : "")
    }.joined(separator: " AND ")
  }
}
