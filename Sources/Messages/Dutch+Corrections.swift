extension Dutch {
  /// De correctie van een opgeslagen klant, in de wizard en op de opdrachtregel.
  static let corrections: [String: String] = [
    "correction/title": "{reference} corrigeren",
    "correction/title-saved": "Correctie opgeslagen",
    "correction/begun":
      "Druk op Enter bij een antwoord om het te wijzigen. Er wordt pas op de laatste pagina opgeslagen.",
    "correction/nothing-changed":
      "Er is nog geen antwoord gewijzigd. Druk op Enter bij een antwoord om het te wijzigen.",
    "correction/meanwhile":
      "{operator} heeft dit record intussen gecorrigeerd. Uw wijzigingen zijn gemarkeerd in de nieuwe versie: controleer ze en sla dan op.",
    "correction/save-title": "Deze correctie opslaan",
    "correction/changed": "Gewijzigd",
    "correction/and-more": "{names} en nog {count}",
    "correction/step-1": "Het record houdt kenmerk {reference} en wordt versie {version}.",
    "correction/step-2": "De oude antwoorden worden gewist. Wie welke antwoorden wijzigde, blijft bewaard.",
    "correction/step-3": "In eerdere exports staat de correctie niet: exporteer het record opnieuw.",
    "correction/by": "Gecorrigeerd door",
    "correction/button": "Correctie opslaan",
    "correction/message": "Er is nog niets gewijzigd in het record.",
    "correction/saving": "De correctie wordt opgeslagen...",
    "correction/saved": "Gecorrigeerd",
    "correction/saved-at": "{date}, {time}, door {operator}, versie {version}",
    "correction/tell": "Gecorrigeerd. Het kenmerk blijft hetzelfde:",
    "correction/saved-notice": "Correctie van {reference} opgeslagen.",
    "correction/cancel":
      "Stoppen met het corrigeren van {reference}? Als u het concept bewaart, kunt u later verder met de code {code}. Als u het weggooit, blijft het record zoals het is.",
    "correction/discard-draft": "De correctie van {reference} weggooien? Het record blijft zoals het is.",
    "correction/row": "corrigeert {reference}",
    "correction/row-message": "Concept {code} corrigeert {reference}. Enter opent het.",
    "correction/no-record": "Record {reference} is er niet meer.",
    "correction/may-not": "Uw rol mag geen klanten corrigeren. Vraag een beheeragent of verkoopagent.",
    "correction/done": "{reference} is gecorrigeerd en is nu versie {version}. Gewijzigd: {fields}.",
    "correction/no-change": "{reference} blijft zoals het is: in het bestand staan dezelfde antwoorden.",
    "correction/other-version":
      "{reference} is intussen gecorrigeerd door {operator} en is nu versie {version}; het bestand komt van versie {own}. Exporteer het record opnieuw en wijzig dat.",
    "correction/other-record": "In het bestand staat {other}, niet {reference}. Er is niets gewijzigd.",
    "correction/stamp": "Gecorrigeerd op {date} om {time} door {by}, versie {version}",
  ]
}
