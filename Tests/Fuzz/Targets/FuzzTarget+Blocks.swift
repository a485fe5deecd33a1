import Records
import Reference
import Rules
import TestSupport

extension FuzzTarget {
  /// Pasted addresses and signatures: each answer is one that its rules take, and made of words of the text.
  static let block = FuzzTarget("block", "pasted addresses and mail signatures") { input throws(Breach) in
    let codes = countriesOfBlocks
    let country = codes[Int(input.first ?? 0) % codes.count]
    let text = String(decoding: input.dropFirst(), as: UTF8.self)
    let block = PastedBlock(text, country: country, environment: Fixtures.environment)
    let again = PastedBlock(text, country: country, environment: Fixtures.environment)
    try expect(block == again, "read twice, read otherwise")
    guard let block else { return }
    try checkOrder(block)
    for answer in block.answers { try check(answer, block, country, text) }
    for piece in block.unused { try Forbidden.expectNone(in: piece, "a piece that is not used") }
    let length = block.unused.reduce(0) { $0 + $1.unicodeScalars.count }
    try expect(length <= text.unicodeScalars.count * 3, "more is not used than was pasted")
  }

  private static let countriesOfBlocks = ["NL", "US", "GB", "JP", "BR"] + Countries.all.map(\.code)

  /// No field twice, and none that no block says.
  private static func checkOrder(_ block: PastedBlock) throws(Breach) {
    let order = Form.all.map(\.field)
    let places = block.answers.compactMap { answer in order.firstIndex(of: answer.field) }
    try expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 }, "the answers are not in the order of the form")
    let known: FieldSet = [
      .country, .companyName, .registrationID, .addressLine1, .addressLine2, .city, .state, .postalCode, .firstName,
      .lastName, .email, .phone,
    ]
    for answer in block.answers {
      try expect(known.contains(answer.field), "an answer of \(answer.field)")
      try expect((0..<PastedBlock.maximumLines).contains(answer.line), "line \(answer.line)")
    }
  }

  private static func check(
    _ answer: PastedAnswer, _ block: PastedBlock, _ country: String, _ text: String
  ) throws(Breach) {
    let place = "\(answer.field.rawValue) \(country) \(answer.value.debugDescription)"
    try expect(!answer.value.isEmpty, "\(place) is empty")
    try Forbidden.expectNone(in: answer.value, place)
    var answers = Answers()
    for answer in block.answers { answers[answer.field] = answer.value }
    if answers[.country].isEmpty { answers[.country] = country }
    let problems = RecordChecker(environment: Fixtures.environment).problems(of: answer.field, in: answers)
    try expect(!problems.contains { $0.severity == .error }, "\(place) is refused: \(problems)")
    switch answer.field {
    case .companyName, .addressLine1, .addressLine2, .city, .firstName, .lastName, .email:
      let whole = compact(TextNormalisation.email(text))
      for word in answer.value.split(whereSeparator: \.isWhitespace) {
        try expect(contains(whole, compact(String(word))), "\(place) is not in the text")
      }
    default: break
    }
  }

  /// The folded letters and digits of a text.
  private static func compact(_ text: String) -> [UInt8] {
    Array(Folding.folded(text).filter { $0.isLetter || $0.isNumber }.utf8)
  }

  private static func contains(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= whole.count else { return part.isEmpty }
    return whole.indices.dropLast(part.count - 1).contains { place in
      whole[place] == first && whole[place..<place + part.count].elementsEqual(part)
    }
  }
}
