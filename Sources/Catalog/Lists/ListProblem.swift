/// What is wrong in a list of offers or resellers, and where.
public struct ListProblem: Error, Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// The column's name; `nil` for the whole line.
  public let column: String?
  /// What is wrong.
  public let fault: ListFault

  /// Whether the list can do without the row: it is right, and Frontdesk does not sell by it.
  ///
  /// Its term or billing is one that Frontdesk does not know, as new ones come; its price is for larger quantities; or
  /// another row leaves it no day.
  public var keepsOutRow: Bool {
    switch fault {
    case .notOneOf: column == "term" || column == "billing"
    case .notSold, .furtherTier, .neverRules: true
    default: false
    }
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
  /// The header is of no list of offers.
  case unknownList
  /// A term or a billing plan that Frontdesk does not sell.
  case notSold(String)
  /// The price is for more licences than the first tier begins with.
  case furtherTier
  /// Another price of the same plan rules on each of the row's days.
  case neverRules(line: Int)
  /// A moment in none of the forms of the published lists.
  case notDate
  case endBeforeStart
  /// Not the id of a product or a SKU, or not both as `PRODUCT/SKU`.
  case notOfferID
  /// A reseller with neither a tenant id nor a PartnerID.
  case noID
  /// Nobody is known by the ids of an answer that brings no name.
  case unknownReseller
  /// An answer of `agreementstatus` that does not say whose it is.
  case bareAgreement
  /// Not JSON, at a column from 1.
  case notJSON(column: Int)
  /// JSON that is none of the answers that Frontdesk reads.
  case unknownAnswer

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
    case .unknownList: "list-fault/unknown-list"
    case .notSold: "list-fault/not-sold"
    case .furtherTier: "list-fault/further-tier"
    case .neverRules: "list-fault/never-rules"
    case .notDate: "list-fault/not-date"
    case .endBeforeStart: "list-fault/end-before-start"
    case .notOfferID: "list-fault/not-offer-id"
    case .noID: "list-fault/no-id"
    case .unknownReseller: "list-fault/unknown-reseller"
    case .bareAgreement: "list-fault/bare-agreement"
    case .notJSON: "list-fault/not-json"
    case .unknownAnswer: "list-fault/unknown-answer"
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
    case .differs(let line), .twice(let line), .neverRules(let line): ["line": String(line)]
    case .notSold(let value): ["value": value]
    case .bareAgreement: ["example": #"{"mpnId": "4847383", "isAgreementSigned": true}"#]
    case .notJSON(let column): ["column": String(column)]
    default: [:]
    }
  }
}
