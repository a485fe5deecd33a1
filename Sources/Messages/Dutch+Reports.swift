extension Dutch {
  /// Wat `customers report` geeft.
  static let reports: [String: String] = [
    "report/title.day": "Klanten per dag",
    "report/title.week": "Klanten per week",
    "report/title.month": "Klanten per maand",
    "report/title.operator": "Klanten per medewerker",
    "report/title.country": "Klanten per land",
    "report/title.reseller": "Klanten per reseller",
    "report/title.offer": "Klanten per aanbieding",
    "report/title.segment": "Klanten per kwalificatie",
    "report/range.since": ", bewaard sinds {since}",
    "report/range.until": ", bewaard tot en met {until}",
    "report/range.both": ", bewaard van {since} tot en met {until}",

    "report/heading.day": "Dag",
    "report/heading.week": "Week",
    "report/heading.month": "Maand",
    "report/heading.operator": "Medewerker",
    "report/heading.country": "Land",
    "report/heading.reseller": "Reseller",
    "report/heading.offer": "Aanbieding",
    "report/heading.segment": "Kwalificatie",
    "report/heading.customers": "Klanten",
    "report/heading.licences": "Licenties",
    "report/heading.whole-term": "Hele looptijd",
    "report/heading.per-year": "Per jaar",

    "report/total": "Totaal",
    "report/without-reseller": "Geen reseller",
    "report/without-order": "Geen bestelling",
    "report/others": "{count} andere",
    "report/money":
      "Bedragen: de prijzen van de klanten exclusief btw, zoals ze bij de records zijn bewaard. Hele looptijd: alle licenties "
      + "tot het einde van hun looptijd. Per jaar: wat terugkomt, voor één jaar.",
    "report/lines-without-price.one": "{count} regel zonder bewaarde prijs: het bedrag ervan telt nergens mee.",
    "report/lines-without-price.other": "{count} regels zonder bewaarde prijs: de bedragen ervan tellen nergens mee.",
    "report/empty": "Er is nog geen klant bewaard.",
    "report/empty.days": "Op deze dagen is er geen klant bewaard.",
    "report/progress": "de records worden geteld",
  ]
}
