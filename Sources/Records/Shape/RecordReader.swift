public import Rules

/// Reads a record, or a part of one, from a line of JSON or from columns.
///
/// A missing key, `null` and `""` are the same; `saved` and `application` are passed over; an unticked confirmation reads as empty.
/// What is wrong with the text becomes problems of the rules `record/*`; nothing is said of the values themselves.
public struct RecordReader: Sendable {
  /// Bytes that a line may have.
  public static let maximumLineLength = 1 << 20

  private let context: RuleContext

  /// Reads for an environment, because the configuration may say how severe an unknown key is.
  public init(environment: RuleEnvironment) { context = RuleContext(environment: environment) }

  /// Reads one line of JSON, without its line break.
  public func decode(_ line: [UInt8]) -> DecodedRecord {
    guard line.count <= Self.maximumLineLength else { return unreadable(.tooLongLine(maximum: Self.maximumLineLength)) }
    do throws(JSONFault) {
      let (value, duplicate) = try JSONReader.read(line)
      var decoding = RecordDecoding()
      if case .duplicateKey(let key)? = duplicate?.kind {
        decoding.tell(.duplicateKey(RecordDecoding.printable(key)), at: .other(""))
      }
      return decode(value, decoding)
    } catch {
      if Self.isOpeningAlone(line) { return unreadable(.severalLines) }
      return unreadable(error.kind == .encoding ? .encoding(byte: error.column) : .syntax(column: error.column))
    }
  }

  /// Whether a line is the first of a record that is written over several.
  public static func isOpeningAlone(_ line: [UInt8]) -> Bool {
    line.count < 20 && line.filter { $0 != 0x20 && $0 != 0x09 } == [UInt8(ascii: "{")]
  }

  /// Reads one record from a text of JSON.
  public func decode(_ text: String) -> DecodedRecord { decode(Array(text.utf8)) }

  /// Reads a record that is a part of something larger, such as a draft.
  public func decode(_ value: JSONValue) -> DecodedRecord { decode(value, RecordDecoding()) }

  private func decode(_ value: JSONValue, _ begun: RecordDecoding) -> DecodedRecord {
    guard case .object(let members) = value else { return unreadable(.wrongType(expected: .object)) }
    var decoding = begun
    decoding.decode(members)
    return decoded(decoding)
  }

  private func decoded(_ decoding: RecordDecoding) -> DecodedRecord {
    let problems = decoding.mistakes.compactMap { mistake, path in
      RecordRules.finding(mistake, context).map { Problem(path: path, finding: $0) }
    }
    return DecodedRecord(answers: decoding.answers, problems: problems)
  }

  private func unreadable(_ mistake: RecordMistake) -> DecodedRecord {
    // No configuration makes a record of a line that cannot be read: the severity is the rule's own here.
    var plain = context
    plain.environment.severities = [:]
    let finding = RecordRules.finding(mistake, plain)
    return DecodedRecord(
      problems: finding.map { [Problem(path: .other(""), finding: $0)] } ?? [], isReadable: false)
  }

  /// Reads the first row of a table, whose columns are named as the fields of problems are, such as
  /// `subscriptions[0].offer`.
  public func header(_ names: [String]) -> RecordHeader { RecordHeader(names, context) }

  /// Reads one row of a table, with as many cells as the header has names.
  ///
  /// Confirmations are `true` or `false` in any case, or a spreadsheet's words for them; empty cells are answers
  /// not given; `saved.*` and `application.*` are passed over.
  public func decode(_ cells: [String], under header: RecordHeader) -> DecodedRecord {
    var decoding = RecordDecoding()
    for (column, cell) in zip(header.columns, cells) {
      if let column, !cell.isEmpty { decoding.answer(column, cell) }
    }
    return decoded(decoding)
  }
}
