internal import Rules

/// A pasted block while it is read: its pieces, and the answers that were found so far.
struct PasteSheet {
  /// An answer with the piece from which it was read.
  private struct Found {
    let value: String
    let place: Int
  }

  /// The pieces in the order of the text.
  var segments: [PasteSegment]
  /// The country whose addresses and numbers are read: that of the form, or the market that the block names.
  var country: String
  /// Whether the block names a country that is no market of the partner: then its address is not read.
  var isElsewhere = false
  /// The part of the contact's address before the `@`; empty while none was found.
  var mailbox = ""
  /// The domain of the contact's address; empty while none was found.
  var mailDomain = ""
  private var found: [Field: Found] = [:]

  init?(_ text: String, country: String) {
    self.country = country
    segments = []
    var lines = PasteLines(text)
    guard let pieces = lines.cut() else { return nil }
    segments = pieces
  }

  /// Whether a field has an answer already.
  func has(_ field: Field) -> Bool { found[field] != nil }

  /// What a field was answered with; `nil` while it was not.
  func value(of field: Field) -> String? { found[field]?.value }

  /// The piece from which a field was answered; `nil` while it was not.
  func place(of field: Field) -> Int? { found[field]?.place }

  /// Answers a field, unless it is answered already or the value is empty.
  ///
  /// - Parameter isWhole: whether the value is all that the piece says.
  mutating func put(_ field: Field, _ value: String, from place: Int, isWhole: Bool = true) {
    let value = PasteWords.trimmed(value)
    guard found[field] == nil, !value.isEmpty, segments.indices.contains(place) else { return }
    found[field] = Found(value: value, place: place)
    if isWhole { segments[place].isUsed = true }
  }

  /// Marks a piece that says nothing that is not known already.
  mutating func passOver(_ place: Int) { if segments.indices.contains(place) { segments[place].isUsed = true } }

  /// What keeps a value from being offered: an error, or a number that is none of the country's.
  private static func isDoubt(_ finding: Finding) -> Bool {
    finding.severity == .error || finding.rule.rawValue.hasPrefix("registration-id/")
  }

  /// The answers that their rules take, in normal form, and the pieces from which none was read.
  func checked(by checker: RecordChecker) -> (answers: [PastedAnswer], unused: [String]) {
    var answers = Answers()
    answers[.country] = country
    if let state = found[.state] {
      let context = RecordChecker.context(for: answers, environment: checker.environment)
      answers[.state] = Normaliser.normalised(state.value, for: .state, in: context)
    }
    let context = RecordChecker.context(for: answers, environment: checker.environment)
    var kept: [PastedAnswer] = []
    var refused: Set<Int> = []
    var taken: Set<Int> = []
    for definition in Form.all {
      guard let found = found[definition.field] else { continue }
      let value = Normaliser.normalised(found.value, for: definition.field, in: context)
      let findings = checker.findings(for: definition.field, value: value, context: context)
      if value.isEmpty || !definition.isAsked(context) || findings.contains(where: Self.isDoubt) {
        refused.insert(found.place)
      } else {
        kept.append(PastedAnswer(field: definition.field, value: value, line: segments[found.place].line))
        taken.insert(found.place)
      }
    }
    let unused = segments.indices.filter { !segments[$0].isUsed || refused.contains($0) && !taken.contains($0) }
    return (kept, unused.map { segments[$0].shown })
  }
}
