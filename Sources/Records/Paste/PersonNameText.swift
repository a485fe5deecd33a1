internal import Rules

/// A name of a person as it is written in one line.
struct PersonNameText {
  /// The words without forms of address in front and degrees behind.
  let words: [String]
  /// Whether a form of address stands in front.
  let hasTitle: Bool
  /// The parts that a comma tells apart: `Meer, Sanne van der`.
  private let parted: (first: String, last: String)?

  /// `nil` for a text that is no name: it has digits, too many words, or words of jobs, companies and streets.
  init?(_ text: String) {
    guard text.count <= 60, !PasteWords.hasDigit(text), !text.contains("@"), !PastedCompany.hasLegalForm(text)
    else { return nil }
    let parts = PasteWords.parts(text)
    var tokens = PasteWords.tokens(parts.first ?? "")
    let all = tokens.count
    while let first = tokens.first, Self.isTitle(first) { tokens.removeFirst() }
    hasTitle = tokens.count < all
    if parts.count == 2, let given = parts.last, !Self.isDegree(given) {
      let given = PasteWords.tokens(given)
      guard given.allSatisfy(Self.isWord), tokens.allSatisfy(Self.isWord), given.count <= 4,
        (1...3).contains(tokens.count)
      else { return nil }
      let particles = given.reversed().prefix { PasteVocabulary.particles.contains($0) }.reversed()
      let names = given.dropLast(particles.count)
      guard !names.isEmpty else { return nil }
      parted = (names.joined(separator: " "), (particles + tokens).joined(separator: " "))
      words = given + tokens
      return
    }
    parted = nil
    guard parts.count <= 3, parts.dropFirst().allSatisfy(Self.isDegree) else { return nil }
    while tokens.count > 2, let last = tokens.last, Self.isDegree(last) { tokens.removeLast() }
    guard (1...6).contains(tokens.count), tokens.allSatisfy(Self.isWord), !Self.isLong(tokens),
      tokens.last.map({ !MailboxName.isParticle($0) }) == true
    else { return nil }
    words = tokens
  }

  private static func isTitle(_ token: String) -> Bool { PasteVocabulary.titles.contains(Folding.folded(token)) }

  private static func isLong(_ tokens: [String]) -> Bool {
    tokens.count { !PasteVocabulary.particles.contains(Folding.folded($0)) } > 4
  }

  private static func isDegree(_ text: String) -> Bool {
    let letters = Folding.folded(text).filter { $0.isLetter }
    return [
      "phd", "msc", "bsc", "mba", "ma", "ba", "md", "llm", "llb", "ra", "cpa", "csc", "jr", "pmp", "ing", "eng", "peng",
    ].contains(
      letters)
  }

  /// A word of a name: a capital or a letter of a script without capitals in front, or a small word of a family name.
  private static func isWord(_ token: String) -> Bool {
    guard let first = token.first, first.isLetter || "'’".contains(first) else { return false }
    guard token.allSatisfy({ $0.isLetter || "-'’.".contains($0) }) else { return false }
    let folded = Folding.folded(token)
    if PasteVocabulary.particles.contains(folded) { return true }
    if token.dropLast().contains("."), token.count > 5 { return false }
    return !first.isLowercase && !PasteVocabulary.notNames.contains(folded)
      && !PasteVocabulary.streetWords.contains(folded)
  }

  // MARK: - First and last name

  /// The two names; `nil` where nothing tells which words are the family's.
  ///
  /// - Parameter mailbox: the folded part of the person's address before the `@`; empty where it is not known.
  func names(in country: String, mailbox: String) -> (first: String, last: String)? {
    if let parted { return parted }
    guard words.count > 1 else { return nil }
    let ofMailbox = MailboxName(words, mailbox)
    let isFamilyFirst = Self.familyFirst.contains(country)
    if isFamilyFirst, words.count == 2, ofMailbox?.isByInitial != true {
      // In Latin letters nothing tells the order of a name from Asia.
      let isOwnOrder = country == "HU" || !words.contains { $0.contains(where: \.isCased) }
      return isOwnOrder ? joined([words[1]], [words[0]]) : nil
    }
    // `María del Carmen Avilés`: there the small word may be of the first name.
    let isDoubtful = Self.twoFamilyNames.contains(country) && words.count > 3
    if isDoubtful, words.indices.dropFirst().contains(where: isParticle) { return nil }
    if let split = ofMailbox?.split { return joined(split.first, split.last) }
    if let split = byCapitals { return joined(split.first, split.last) }
    if words.count == 2 { return joined([words[0]], [words[1]]) }
    if isFamilyFirst || Self.uncertain.contains(country) { return nil }
    if let place = words.indices.dropFirst().first(where: isParticle), place < words.count - 1 {
      return joined(Array(words[..<place]), Array(words[place...]))
    }
    if Self.twoFamilyNames.contains(country) {
      return words.count == 4 ? joined(Array(words.dropLast(2)), Array(words.suffix(2))) : nil
    }
    return joined(words.dropLast(), words.suffix(1))
  }

  private func isParticle(_ place: Int) -> Bool { MailboxName.isParticle(words[place]) }

  private func joined(_ first: [String], _ last: [String]) -> (first: String, last: String)? {
    first.isEmpty || last.isEmpty ? nil : (first.joined(separator: " "), last.joined(separator: " "))
  }

  /// `DE VRIES Sanne`: the family's name in capitals at one end.
  private var byCapitals: (first: [String], last: [String])? {
    let capitals = words.map { word in word.count > 1 && !word.contains(where: \.isLowercase) && !word.contains(".") }
    guard capitals.contains(true), capitals.contains(false), words.allSatisfy({ $0.contains { $0.isCased } }) else {
      return nil
    }
    if let end = capitals.firstIndex(of: false), end > 0, !capitals[end...].contains(true) {
      return (Array(words[end...]), Array(words[..<end]))
    }
    if let start = capitals.firstIndex(of: true), start > 0, !capitals[start...].contains(false) {
      return (Array(words[..<start]), Array(words[start...]))
    }
    return nil
  }

  private static let familyFirst: Set<String> = ["HU", "CN", "JP", "KR", "TW", "VN"]
  /// Where three words may be one or two names of either kind.
  private static let uncertain: Set<String> = ["BR", "PT", "IN", "ID", "TH", "PH", "RU", "UA", "BY", "KZ"]
  private static let twoFamilyNames: Set<String> = [
    "AR", "BO", "CL", "CO", "CR", "DO", "EC", "ES", "GT", "HN", "MX", "NI", "PA", "PE", "PY", "SV", "UY", "VE",
  ]
}
