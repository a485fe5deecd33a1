import Catalog

/// What a report counts of a group of records.
public struct ReportFigures: Hashable, Sendable {
  /// How many records.
  public private(set) var customers = 0
  /// Of all lines of their orders.
  public private(set) var licences = 0
  /// How many lines have no kept price: their money is in no sum.
  public private(set) var linesWithoutPrice = 0
  /// The sums of each currency, by its code.
  public private(set) var money: [LineValue] = []

  /// Nothing counted yet.
  public init() {}

  mutating func addCustomers(_ count: Int = 1) { customers = Self.sum(customers, count) }

  /// Counts a line. A line that would take a sum beyond 64 bits counts as one without a price.
  mutating func add(_ line: ReportedLine) {
    licences = Self.sum(licences, line.quantity)
    guard let value = line.value, add(value) else {
      linesWithoutPrice += 1
      return
    }
  }

  private mutating func add(_ value: LineValue) -> Bool {
    let currency = value.wholeTerm.currency
    guard let place = money.firstIndex(where: { $0.wholeTerm.currency >= currency }),
      money[place].wholeTerm.currency == currency
    else {
      let place = money.firstIndex { $0.wholeTerm.currency > currency } ?? money.endIndex
      money.insert(value, at: place)
      return true
    }
    guard let whole = money[place].wholeTerm.adding(value.wholeTerm),
      let year = money[place].perYear.adding(value.perYear)
    else { return false }
    money[place] = LineValue(wholeTerm: whole, perYear: year)
    return true
  }

  /// The sum, or the most that 64 bits hold.
  private static func sum(_ first: Int, _ second: Int) -> Int {
    let (sum, isTooMuch) = first.addingReportingOverflow(second)
    return isTooMuch ? .max : sum
  }
}
