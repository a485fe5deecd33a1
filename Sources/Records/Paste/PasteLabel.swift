internal import Rules

/// What the words in front of a piece say that it is.
enum PasteLabel: Sendable {
  case phone
  case mobile
  case fax
  case email
  case street
  case secondLine
  case postalCode
  case city
  case state
  case country
  case company
  case person
  case firstName
  case lastName
  /// `family;given` of a card.
  case cardName
  /// The seven parts of an address on a card.
  case cardAddress
  /// A number by which companies are registered.
  case registration
  /// A number for value added tax.
  case tax
  /// A heading above an address.
  case address
  /// Something that no field of the form asks.
  case other
}

extension PasteLabel {
  /// The label of a piece and what stands behind it; a word in front of a colon that is not known is ``other``.
  static func read(_ piece: String) -> (label: PasteLabel?, rest: String) {
    if let first = piece.first, let label = PasteVocabulary.signs[first] {
      let rest = PasteWords.trimmed(piece.dropFirst().drop { $0 == "\u{FE0F}" || $0 == ":" || $0 == " " })
      return (label, rest)
    }
    if let colon = piece.firstIndex(where: { $0 == ":" || $0 == "：" }) {
      let name = piece[..<colon]
      let rest = PasteWords.trimmed(piece[piece.index(after: colon)...])
      if let label = named(name) { return address(label, rest) }
      let isWord = isUnknownLabel(name)
      if isWord, !rest.hasPrefix("//") { return (.other, rest.isEmpty ? piece : rest) }
      if rest.hasPrefix("//") { return (.other, piece) }
      return (nil, piece)
    }
    return withoutColon(piece)
  }

  /// Whether a text may be a label that is not known: a word or two, and none of a street (`Bağdat Cad. No: 12`).
  private static func isUnknownLabel(_ name: Substring) -> Bool {
    let tokens = PasteWords.tokens(name)
    guard name.count <= 40, (1...4).contains(tokens.count), !PasteWords.hasDigit(name), PasteWords.hasLetter(name)
    else {
      return false
    }
    if let last = tokens.last, ["no", "nr", "n°", "nº", "no.", "nr."].contains(last.lowercased()) { return false }
    return !StreetText.hasStreetWord(String(name)) || tokens.count == 1
  }

  /// What a label means beside what stands behind it: `Contact:` is followed by a name, a number or an address.
  private static func address(_ label: PasteLabel, _ rest: String) -> (PasteLabel?, String) {
    if label == .person, rest.contains("@") { return (.email, rest) }
    if label == .person, PasteWords.hasDigit(rest) { return (.other, rest) }
    if label == .address { return (rest.isEmpty ? nil : .address, rest) }
    return (label, rest)
  }

  /// `Tel 020 …`, `KvK 12345678`, `t.a.v. Sanne`: a label without a colon counts only where what follows fits it.
  private static func withoutColon(_ piece: String) -> (PasteLabel?, String) {
    let tokens = PasteWords.tokens(piece)
    for count in [3, 2, 1] where tokens.count > count {
      guard let label = named(tokens.prefix(count).joined(separator: " ")) else { continue }
      let rest = tokens.dropFirst(count).joined(separator: " ")
      switch label {
      case .phone, .mobile, .fax:
        // `P 4000-322 Porto` is no number.
        let isSure = tokens[0].count > 1 || !PasteWords.hasLetter(rest)
        if isSure, isNumber(rest, atLeast: 6) { return (label, rest) }
      case .registration, .tax: if rest.contains(where: \.isNumber), !rest.contains(",") { return (label, rest) }
      case .email: if rest.contains("@") { return (label, rest) }
      case .person:
        if PasteVocabulary.attention.contains(key(tokens.prefix(count).joined(separator: " "))) { return (label, rest) }
      case .street, .secondLine, .postalCode, .city, .state, .country, .company, .firstName, .lastName, .cardName,
        .cardAddress, .address, .other:
        break
      }
    }
    return (nil, piece)
  }

  /// Whether a new piece begins in the middle of a line with this word.
  static func begins(_ token: String, before next: String) -> Bool {
    if token.count > 1, token.last == ":", let label = named(token.dropLast()) {
      return label != .other || !next.isEmpty
    }
    // `bureau 2200` may be a room.
    guard token.count == 1 || midLine.contains(key(token)), let label = named(token) else { return false }
    switch label {
    case .phone, .mobile, .fax:
      return isNumber(next, atLeast: 3) || next.hasPrefix("+") || next.hasPrefix("0") || next.hasPrefix("(")
    case .email: return next.contains("@")
    default: return false
    }
  }

  /// Words that part a line without a colon behind them.
  private static let midLine: Set<String> = [
    "tel", "phone", "ph", "tlf", "puh", "fon", "fax", "mob", "mobile", "mobil", "cell", "gsm", "email", "mail", "тел",
  ]

  private static func isNumber(_ text: String, atLeast least: Int) -> Bool {
    guard let first = text.first, first.isNumber || first == "+" || first == "(" else { return false }
    return text.count(where: \.isNumber) >= least
  }

  private static func named(_ name: some StringProtocol) -> PasteLabel? {
    guard name.count <= 40 else { return nil }
    // A card writes `TEL;TYPE=WORK`.
    let word = name.prefix { $0 != ";" }
    let label = PasteVocabulary.labels[key(String(word))]
    if word.endIndex != name.endIndex, label == .phone {
      let kind = Folding.folded(String(name))
      return kind.contains("fax") ? .fax : kind.contains("cell") ? .mobile : .phone
    }
    return label
  }

  /// Folded words with single blanks between them; the points of `t.a.v.` are dropped.
  static func key(_ text: String) -> String {
    Folding.words(text.filter { $0 != "." && $0 != "'" }).joined(separator: " ")
  }
}
