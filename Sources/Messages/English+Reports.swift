extension English {
  /// What `customers report` prints.
  static let reports: [String: String] = [
    "report/title.day": "Customers by day",
    "report/title.week": "Customers by week",
    "report/title.month": "Customers by month",
    "report/title.operator": "Customers by operator",
    "report/title.country": "Customers by country",
    "report/title.reseller": "Customers by reseller",
    "report/title.offer": "Customers by offer",
    "report/title.segment": "Customers by qualification",
    "report/range.since": ", saved since {since}",
    "report/range.until": ", saved until {until}",
    "report/range.both": ", saved from {since} until {until}",

    "report/heading.day": "Day",
    "report/heading.week": "Week",
    "report/heading.month": "Month",
    "report/heading.operator": "Operator",
    "report/heading.country": "Country",
    "report/heading.reseller": "Reseller",
    "report/heading.offer": "Offer",
    "report/heading.segment": "Qualification",
    "report/heading.customers": "Customers",
    "report/heading.licences": "Licences",
    "report/heading.whole-term": "Whole term",
    "report/heading.per-year": "Per year",

    "report/total": "Total",
    "report/without-reseller": "No reseller",
    "report/without-order": "No order",
    "report/others": "{count} others",
    "report/money":
      "Money: the customers' prices without tax, as they were kept with the records. Whole term: all licences to the end of "
      + "their term. Per year: what comes back, for one year.",
    "report/lines-without-price.one": "{count} line without a kept price: its money is in no sum.",
    "report/lines-without-price.other": "{count} lines without a kept price: their money is in no sum.",
    "report/empty": "No customer has been saved yet.",
    "report/empty.days": "No customer was saved on these days.",
    "report/progress": "counting the records",
  ]
}
