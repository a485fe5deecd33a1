extension Dutch {
  /// Delen van de bronvermelding van een tabel, bij het Engels; namen, versies en licenties blijven zoals ze zijn.
  static let noticeParts: [(english: String, dutch: String)] = [
    ("Names and currencies: ", "Namen en valuta's: "),
    ("codes and cultures: ", "codes en culturen: "),
    ("Microsoft Partner Center documentation", "documentatie van Microsoft Partner Center"),
    ("September 2021", "september 2021"),
    (" through ", " via "),
    ("Lists: ", "Lijsten: "),
    ("Endings that company names may not have: ", "Uitgangen die bedrijfsnamen niet mogen hebben: "),
    ("Mozilla Foundation and contributors", "Mozilla Foundation en bijdragers"),
    ("last labels", "alleen het laatste deel"),
    ("fields selected", "een keuze uit de velden"),
    (" amended", " aangepast"),
    (" extended", " uitgebreid"),
    ("other names: ", "andere namen: "),
    ("Own names: ", "Eigen namen: "),
    ("common names: ", "gangbare namen: "),
    ("regional authorization overview (2023)", "overzicht van regionale machtigingen (2023)"),
    (
      "a partner in a country of a region may sell to customers of that region only",
      "een partner in een land van een regio mag alleen verkopen aan klanten in die regio"
    ),
  ]
}
