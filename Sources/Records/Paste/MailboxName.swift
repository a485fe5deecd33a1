internal import Rules

/// The words of a name that the part of an address before the `@` is made of.
struct MailboxName {
  /// The words of the first and of the last name; `nil` where the mailbox does not tell them apart.
  let split: (first: [String], last: [String])?
  /// Whether a first letter in it tells which name is the first one.
  let isByInitial: Bool

  /// `nil` where the mailbox is not made of the words: `s.vandermeer`, `sanne`, `vandermeer.sanne` are made of `Sanne
  /// van der Meer`.
  init?(_ words: [String], _ mailbox: String) {
    let pieces = mailbox.split { !$0.isLetter }
    let letters = pieces.joined()
    guard (2...6).contains(words.count), letters.count >= 3 else { return nil }
    for letter in [Self.oneLetter, Self.twoLetters] {
      let keys = words.map { Self.key($0, letter) }
      let places = keys.contains("") ? [] : Self.places(words, keys, pieces.map { String($0) })
      guard let place = places.first else { continue }
      split = Set(places).count == 1 ? (Array(words[..<place]), Array(words[place...])) : nil
      isByInitial = letters == keys[0].prefix(1) + keys[1...].joined()
      return
    }
    guard words.count == 2, Self.isFamilyFirst(words.map { Self.key($0, Self.oneLetter) }, letters) else { return nil }
    split = ([words[1]], [words[0]])
    isByInitial = true
  }

  /// The places at which the last name may begin; none where the mailbox is made of other words.
  private static func places(_ words: [String], _ keys: [String], _ pieces: [String]) -> [Int] {
    let letters = pieces.joined()
    let particle = words.indices.dropFirst().dropLast().first { isParticle(words[$0]) }
    func isMade(_ first: String, _ last: String) -> Bool {
      guard letters == first + last || letters == last + first else { return false }
      // A point in it stands between the two names.
      return pieces.count == 1 || pieces.contains(first) || pieces.contains(last)
        || first == pieces.dropLast().joined() || last == pieces.dropFirst().joined()
    }
    var places: [Int] = []
    for place in 1..<words.count {
      let last = keys[place...].joined()
      let firsts = firsts(keys[..<place])
      let isWhole = firsts.contains { isMade($0, last) } || letters == last && last.count >= 4
      // Of two family names many people use the first only.
      let isFirst = place > 1 && letters == keys[..<place].joined()
      if isWhole || isFirst || firsts.contains(where: { isMade($0, keys[place]) }) { places.append(particle ?? place) }
    }
    guard places.isEmpty, let given = keys.first, let family = keys.last else { return places }
    let isMadeOfEnds = firsts(keys[..<1]).contains { isMade($0, family) }
    let isFirst = letters == given || letters == given + String(family.prefix(1))
    if isMadeOfEnds || isFirst { places.append(particle ?? words.count - 1) }
    // `maria` says nothing of the names behind it.
    return isFirst && words.count > 2 && particle == nil ? places + [0] : places
  }

  /// What may stand for a first name: it, its first word, and the first letters.
  private static func firsts(_ keys: ArraySlice<String>) -> Set<String> {
    guard let given = keys.first else { return [] }
    return [keys.joined(), given, String(given.prefix(1)), keys.map { String($0.prefix(1)) }.joined()]
  }

  /// The family's name stands first in the line: `Meer Sanne`, `s.meer`.
  private static func isFamilyFirst(_ keys: [String], _ letters: String) -> Bool {
    letters == keys[1].prefix(1) + keys[0] || letters == keys[0] + keys[1].prefix(1)
  }

  /// Whether a word that is not the first begins a family name.
  static func isParticle(_ word: String) -> Bool {
    let folded = Folding.folded(word)
    guard PasteVocabulary.particles.contains(folded) else { return false }
    return word.first?.isLowercase == true
      || ["van", "von", "de", "der", "den", "du", "le", "la", "di", "da", "op", "ten", "ter"].contains(folded)
  }

  private static func key(_ word: String, _ letters: [Character: String]) -> String {
    var text = ""
    for character in word.lowercased() { text += letters[character] ?? String(character) }
    return Folding.folded(text).filter { $0.isLetter }
  }

  private static let oneLetter: [Character: String] = [
    "ø": "o", "ß": "ss", "ł": "l", "æ": "ae", "đ": "d", "ı": "i", "œ": "oe",
  ]
  private static let twoLetters: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "ß": "ss",
  ]
}
