internal import Rules

/// Cuts a pasted text into its pieces: lines, columns of a line, and what stands behind each label.
struct PasteLines {
  private let text: String
  private var segments: [PasteSegment] = []
  /// A label that stood alone in its line, for the next line.
  private var waiting: PasteLabel?

  init(_ text: String) { self.text = text }

  /// The pieces; `nil` where the text has fewer than two lines or more than are read.
  mutating func cut() -> [PasteSegment]? {
    var line = 0
    var paragraph = 0
    var isProse = false
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let kept = Self.cleaned(raw)
      if kept.isEmpty {
        paragraph += 1
        isProse = false
        waiting = nil
        continue
      }
      if line == PastedBlock.maximumLines { return nil }
      isProse = isProse || Self.isProse(kept)
      if isProse || kept.count > PastedBlock.maximumLineLength || kept.hasPrefix(">") {
        segments.append(PasteSegment(line: line, paragraph: paragraph, label: .other, text: "", shown: kept))
      } else if !Self.saysNothing(kept) {
        for column in Self.columns(of: kept) { add(column, line, paragraph) }
      }
      line += 1
    }
    return line < 2 ? nil : segments
  }

  /// A line without characters that no answer may hold; a tab parts columns.
  private static func cleaned(_ line: Substring) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if scalar == "\t" { kept.append("|") } else if !TextNormalisation.isForbidden(scalar) { kept.append(scalar) }
    }
    return PasteWords.trimmed(TextNormalisation.collapsed(TextNormalisation.cleaned(String(kept))))
  }

  /// Rules of hyphens and the like, and what frames a card.
  private static func saysNothing(_ line: String) -> Bool {
    if !line.contains(where: { $0.isLetter || $0.isNumber }) && !line.contains("@") { return true }
    return ["begin:vcard", "end:vcard"].contains(line.lowercased()) || line.lowercased().hasPrefix("version:")
  }

  /// Sentences and disclaimers: the paragraph from there on answers nothing.
  private static func isProse(_ line: String) -> Bool {
    if line.count(where: { $0.isWhitespace }) >= 15, !line.contains("@"), !line.contains("|") { return true }
    let lowered = Folding.folded(line)
    return PasteVocabulary.disclaimers.contains { lowered.contains($0) }
  }

  /// The columns of a line, and the parts in front of and behind an address in angle brackets.
  private static func columns(of line: String) -> [String] {
    line.split { "|•·‖\u{2022}<>".contains($0) }.map { PasteWords.trimmed($0) }.filter { !$0.isEmpty }
  }

  /// Adds the pieces of a column: it is cut in front of each label.
  private mutating func add(_ column: String, _ line: Int, _ paragraph: Int) {
    for piece in Self.cutAtLabels(column).flatMap(Self.cutAroundAddresses) {
      let (label, rest) = PasteLabel.read(piece)
      if rest.isEmpty {
        waiting = label
        continue
      }
      let isNamed = label != nil || waiting == nil
      segments.append(
        PasteSegment(
          line: line, paragraph: paragraph, label: isNamed ? label : waiting, text: rest, shown: piece))
      waiting = nil
    }
  }

  /// `T +31 20 … M +31 6 …`: cut in front of each label but the first.
  private static func cutAtLabels(_ column: String) -> [String] {
    let tokens = PasteWords.tokens(column)
    var pieces: [[String]] = [[]]
    for (place, token) in tokens.enumerated() {
      let next = tokens.indices.contains(place + 1) ? tokens[place + 1] : ""
      if let piece = pieces.last, !piece.isEmpty, PasteLabel.begins(token, before: next), Self.isWhole(piece) {
        pieces.append([])
      }
      pieces[pieces.count - 1].append(token)
    }
    return pieces.map { $0.joined(separator: " ") }.map { PasteWords.trimmed($0) }.filter { !$0.isEmpty }
  }

  /// Whether words in front of a label are a piece of their own, and not its beginning (`Company name:`).
  private static func isWhole(_ tokens: [String]) -> Bool {
    tokens.count > 2 || tokens.contains { PasteWords.hasDigit($0) || $0.contains("@") || $0.contains(":") }
  }

  /// A mail address or a site among other words is a piece of its own.
  private static func cutAroundAddresses(_ piece: String) -> [String] {
    guard PasteLabel.read(piece).label == nil else { return [piece] }
    let tokens = PasteWords.tokens(piece)
    guard tokens.count > 1, tokens.contains(where: isAddress) else { return [piece] }
    var pieces: [[String]] = [[]]
    for token in tokens {
      if isAddress(token) {
        pieces += [[token], []]
      } else {
        pieces[pieces.count - 1].append(token)
      }
    }
    return pieces.map { PasteWords.trimmed($0.joined(separator: " ")) }.filter { !$0.isEmpty && $0 != "/" && $0 != "-" }
  }

  private static func isAddress(_ token: String) -> Bool {
    token.contains("@") || token.lowercased().hasPrefix("www.") || token.contains("://")
  }
}
