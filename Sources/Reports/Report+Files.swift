import Catalog
public import Records

/// A report for other programs.
extension Report {
  /// One object. Amounts are texts with the currency's decimals, as everywhere.
  public var json: JSONValue {
    .object([
      JSONMember("by", .text(grouping.rawValue)), JSONMember("since", since.map(JSONValue.text) ?? .null),
      JSONMember("until", until.map(JSONValue.text) ?? .null),
      JSONMember(
        "rows",
        .array(
          rows.map { row in
            .object([JSONMember("key", .text(row.key)), JSONMember("name", .text(row.name))] + row.figures.members)
          })),
      JSONMember("total", .object(total.members)),
    ])
  }

  /// The rows for a spreadsheet, which adds up itself: a row of names, then one for each group, with two columns for each
  /// currency.
  public var csv: [[String]] {
    let currencies = total.money.map(\.wholeTerm.currency)
    let names = ["key", "name", "customers", "licences", "linesWithoutPrice"]
    let header = names + currencies.flatMap { ["wholeTerm.\($0)", "perYear.\($0)"] }
    return [header]
      + rows.map { row in
        let figures = row.figures
        let counts = [figures.customers, figures.licences, figures.linesWithoutPrice].map { String($0) }
        return [row.key, row.name] + counts + currencies.flatMap { figures.amounts(in: $0) }
      }
  }
}

extension ReportFigures {
  fileprivate var members: [JSONMember] {
    [
      JSONMember("customers", .number(JSONNumber(customers))), JSONMember("licences", .number(JSONNumber(licences))),
      JSONMember("linesWithoutPrice", .number(JSONNumber(linesWithoutPrice))),
      JSONMember(
        "money",
        .array(
          money.map { value in
            .object([
              JSONMember("currency", .text(value.wholeTerm.currency)),
              JSONMember("amount", .text(value.wholeTerm.plainText)),
              JSONMember("perYear", .text(value.perYear.plainText)),
            ])
          })),
    ]
  }

  /// A sum of nothing is 0.
  fileprivate func amounts(in currency: String) -> [String] {
    let nothing = Money(minorUnits: 0, currency: currency)
    let value =
      money.first { $0.wholeTerm.currency == currency } ?? LineValue(wholeTerm: nothing, perYear: nothing)
    return [value.wholeTerm.plainText, value.perYear.plainText]
  }
}
