/// Reads CSV (RFC 4180) from bytes as they come, in memory that does not grow with the file.
///
/// Lines end with CR LF, LF or CR; a byte order mark at the start is passed over, and so are blank lines and rows of
/// empty cells. Cells stand apart by a comma, a semicolon or a tab: the first row has most of one of them, or the first
/// line names it (`sep=;`), as the spreadsheets of many countries write it. A record that cannot be read is handed over
/// with its fault, and reading goes on behind it.
public struct CSVReader: Sendable {
  private enum State { case atCell, inPlain, inQuotes, afterQuote }

  private let maximumBytes: Int
  private var state = State.atCell
  private var cell: [UInt8] = []
  private var cells: [String] = []
  private var size = 0
  private var fault: CSVFault?
  private var isQuoted = false
  private var isAfterCarriageReturn = false
  /// The line of the next byte, the line on which the record began, and the line of its last opening quote.
  private var line = 1
  private var firstLine = 1
  private var quoteLine = 1
  /// Bytes of a mark that may stand at the very start, as far as seen; `nil` afterwards.
  private var mark: Int? = 0

  /// What stands between cells.
  private var separator = UInt8(ascii: ",")
  /// The first row, held until its separator is known; `nil` afterwards.
  private var opening: CSVOpening? = CSVOpening()

  /// A record of more than `maximumBytes` bytes is a fault.
  public init(maximumBytes: Int = 1 << 20) { self.maximumBytes = maximumBytes }

  /// All records of a file that is in memory.
  public static func records(of bytes: [UInt8]) -> [CSVRecord] {
    var reader = CSVReader()
    var records: [CSVRecord] = []
    reader.read(bytes) { records.append($0) }
    reader.finish { records.append($0) }
    return records
  }

  /// Takes the next bytes and hands over each record that they complete.
  public mutating func read(_ bytes: some Sequence<UInt8>, _ take: (CSVRecord) -> Void) {
    for byte in bytes {
      if let seen = mark, passes(byte, ofMark: seen) { continue }
      if opening == nil { read(byte, take) } else { hold(byte, take) }
    }
  }

  private mutating func hold(_ byte: UInt8, _ take: (CSVRecord) -> Void) {
    opening?.append(byte)
    if opening?.isWhole == true || opening?.octets.count ?? 0 > maximumBytes { settle(take) }
  }

  /// Reads what was held; a line of blanks says nothing of the separator.
  private mutating func settle(_ take: (CSVRecord) -> Void) {
    guard let held = opening else { return }
    opening = held.isBlank ? CSVOpening() : nil
    separator = held.separator
    // The line `sep=;` is none of the table's: its end alone is read.
    for byte in held.namesSeparator ? Array(held.lineEnd) : held.octets { read(byte, take) }
  }

  /// Hands over the last record, where the file does not end with a line end.
  public mutating func finish(_ take: (CSVRecord) -> Void) {
    settle(take)
    if state == .inQuotes {
      // Whatever else is wrong with the record: this quote is why the rest of the file belongs to it.
      fault = .openQuote
      firstLine = quoteLine
    }
    if let mark, mark > 0 { fault = .encoding }
    if state != .atCell || !cells.isEmpty || fault != nil { endRecord(take) }
  }

  /// Whether the byte belongs to the byte order mark EF BB BF; what was taken for one and is not is text after all.
  private mutating func passes(_ byte: UInt8, ofMark seen: Int) -> Bool {
    let whole: [UInt8] = [0xEF, 0xBB, 0xBF]
    if byte == whole[min(seen, 2)] {
      mark = seen == 2 ? nil : seen + 1
      return true
    }
    mark = nil
    for early in whole.prefix(seen) { append(early, .inPlain) }
    return false
  }

  private mutating func read(_ byte: UInt8, _ take: (CSVRecord) -> Void) {
    if isAfterCarriageReturn {
      isAfterCarriageReturn = false
      if byte == 0x0A {
        if state == .inQuotes { append(byte, .inQuotes) }
        return
      }
    }
    switch (state, byte) {
    case (.inQuotes, 0x22): state = .afterQuote
    case (.inQuotes, _): append(byte, .inQuotes)
    case (.afterQuote, 0x22): append(byte, .inQuotes)
    case (.atCell, 0x22):
      isQuoted = true
      quoteLine = line
      state = .inQuotes
    case (_, separator):
      endCell()
      // A separator counts, or a record of them alone would grow without end.
      countByte()
    case (_, 0x0A), (_, 0x0D): break
    case (.inPlain, 0x22), (.afterQuote, _):
      fault = fault ?? .strayQuote
      state = .inPlain
    default: append(byte, .inPlain)
    }
    guard byte == 0x0A || byte == 0x0D else { return }
    isAfterCarriageReturn = byte == 0x0D
    line += 1
    if state != .inQuotes { endRecord(take) }
  }

  private mutating func append(_ byte: UInt8, _ next: State) {
    state = next
    countByte()
    if fault == nil { cell.append(byte) }
  }

  private mutating func countByte() {
    size += 1
    if size > maximumBytes { fault = fault ?? .tooLong }
  }

  private mutating func endCell() {
    if fault == nil {
      if let text = String(validating: cell, as: UTF8.self) { cells.append(text) } else { fault = .encoding }
    }
    cell.removeAll(keepingCapacity: true)
    isQuoted = false
    state = .atCell
  }

  private mutating func endRecord(_ take: (CSVRecord) -> Void) {
    let isBlank = cell.isEmpty && !isQuoted && fault == nil && cells.allSatisfy(\.isEmpty)
    if !isBlank {
      endCell()
      take(CSVRecord(line: firstLine, cells: cells, fault: fault))
    }
    cells.removeAll(keepingCapacity: true)
    cell.removeAll(keepingCapacity: true)
    (size, fault, isQuoted, state) = (0, nil, false, .atCell)
    firstLine = line
  }
}
