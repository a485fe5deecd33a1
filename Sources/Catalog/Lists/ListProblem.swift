/// What is wrong in a list of offers or resellers, and where.
public struct ListProblem: Error, Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// The column's name; `nil` for the whole line.
  public let column: String?
  /// What is wrong.
  public let fault: ListFault

  /// Whether the list can do without the row: its term or billing is one that Frontdesk does not know, as new ones come.
  public var keepsOutRow: Bool {
    if case .notOneOf = fault { return column == "term" || column == "billing" }
    return false
  }

  /// A fault at a line of a list, perhaps at a column.
  public init(line: Int, column: String? = nil, fault: ListFault) {
    self.line = line
    self.column = column
    self.fault = fault
  }
}

/// What can be wrong in a list.
public enum ListFault: Hashable, Sendable {
  case csv(CSVFault)
  /// There is no header.
  case empty
  /// A column that the list does not have, with the one that was probably meant.
  case unknownColumn(nearest: String?)
  case columnTwice
  case columnMissing
  case cellCount(expected: Int, found: Int)
  case required
  case notOneOf([String])
  case notWhole
  /// Not an amount with a dot and at most so many decimals.
  case notMoney(digits: Int)
  case notPartnerID
  case notTenantID
  case unknownCountry(String)
  case notCurrency
  /// Control or direction characters.
  case control
  /// What a spreadsheet left in place of the value: `#N/A`, `1,23457E+07`.
  case spreadsheet
  case belowMinimum
  /// A fact of the offer that an earlier line gives otherwise.
  case differs(line: Int)
  /// The same entry as on an earlier line.
  case twice(line: Int)

  /// The key of the words for it.
  public var messageKey: String {
    switch self {
    case .csv(let fault): "list-fault/csv.\(fault.rawValue)"
    case .empty: "list-fault/empty"
    case .unknownColumn(nil): "list-fault/unknown-column"
    case .unknownColumn: "list-fault/unknown-column.nearest"
    case .columnTwice: "list-fault/column-twice"
    case .columnMissing: "list-fault/column-missing"
    case .cellCount: "list-fault/cell-count"
    case .required: "list-fault/required"
    case .notOneOf: "list-fault/not-one-of"
    case .notWhole: "list-fault/not-whole"
    case .notMoney: "list-fault/not-money"
    case .notPartnerID: "list-fault/not-partner-id"
    case .notTenantID: "list-fault/not-tenant-id"
    case .unknownCountry: "list-fault/unknown-country"
    case .notCurrency: "list-fault/not-currency"
    case .control: "list-fault/control"
    case .spreadsheet: "list-fault/spreadsheet"
    case .belowMinimum: "list-fault/below-minimum"
    case .differs: "list-fault/differs"
    case .twice: "list-fault/twice"
    }
  }

  /// Values for the placeholders of the words.
  public var arguments: [String: String] {
    switch self {
    case .unknownColumn(let nearest): nearest.map { ["nearest": $0] } ?? [:]
    case .cellCount(let expected, let found): ["expected": String(expected), "found": String(found)]
    case .notOneOf(let values): ["values": values.joined(separator: ", ")]
    case .notMoney(let digits): ["digits": String(digits)]
    case .unknownCountry(let country): ["country": country]
    case .differs(let line), .twice(let line): ["line": String(line)]
    default: [:]
    }
  }
}
