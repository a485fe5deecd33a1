/// One record of a CSV file: its cells, or why it could not be read.
public struct CSVRecord: Hashable, Sendable {
  /// The line on which the record begins, from 1; for `openQuote` the line on which that quote stands.
  public let line: Int
  /// Empty where `fault` says why.
  public let cells: [String]
  /// Why the record could not be read; `nil` where it could.
  public let fault: CSVFault?

  /// A record as it was read, or the fault that kept it from being read.
  public init(line: Int, cells: [String], fault: CSVFault? = nil) {
    self.line = line
    self.cells = fault == nil ? cells : []
    self.fault = fault
  }

  /// Whether the record has a cell for each of so many columns; cells behind them must be empty, as spreadsheets leave
  /// them.
  public func fits(columns: Int) -> Bool {
    cells.count >= columns && cells.dropFirst(columns).allSatisfy(\.isEmpty)
  }
}

/// Why a record of a CSV file could not be read.
public enum CSVFault: String, Error, Hashable, Sendable, CaseIterable {
  /// Not UTF-8.
  case encoding
  /// A quote within a cell that does not begin with one, or text behind a closing quote.
  case strayQuote
  /// The file ends within quotes.
  case openQuote
  /// More bytes than a record may have.
  case tooLong
}
