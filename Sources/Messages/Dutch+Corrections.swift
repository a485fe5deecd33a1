extension Dutch {
  /// De correctie van een opgeslagen klant, in de wizard en op de opdrachtregel.
  static let corrections: [String: String] = [
    "correction/title": "{reference} corrigeren",
    "correction/title-saved": "Correctie opgeslagen",
    "correction/begun": "Enter op een antwoord wijzigt het. Pas op de laatste pagina wordt opgeslagen.",
    "correction/nothing-changed": "Er is nog geen antwoord gewijzigd. Enter op een antwoord wijzigt het.",
    "correction/meanwhile":
      "{operator} heeft het intussen gecorrigeerd. Uw wijzigingen staan erin gemarkeerd: kijk nog eens en sla op.",
    "correction/save-title": "Deze correctie opslaan",
    "correction/changed": "Gewijzigd",
    "correction/and-more": "{names} en nog {count}",
    "correction/step-1": "De klant houdt kenmerk {reference} en wordt versie {version}.",
    "correction/step-2": "Wat er eerst stond, wordt gewist; wie welke antwoorden wijzigde, blijft bekend.",
    "correction/step-3": "In wat eerder is geëxporteerd, staat het niet: exporteer de klant opnieuw.",
    "correction/by": "Gecorrigeerd door",
    "correction/button": "Correctie opslaan",
    "correction/message": "Er is nog niets gewijzigd aan de klant.",
    "correction/saving": "De correctie wordt opgeslagen...",
    "correction/saved": "Gecorrigeerd",
    "correction/saved-at": "{date}, {time}, door {operator}, versie {version}",
    "correction/tell": "Gecorrigeerd. Het kenmerk blijft hetzelfde:",
    "correction/saved-notice": "Correctie van {reference} opgeslagen.",
    "correction/cancel":
      "Stoppen met het corrigeren van {reference}? Met een bewaard concept kunt u later verder, met de code {code}. Gooit u het weg, dan blijft de klant zoals hij is.",
    "correction/discard-draft": "De correctie van {reference} weggooien? De klant blijft zoals hij is.",
    "correction/row": "corrigeert {reference}",
    "correction/row-message": "Concept {code} corrigeert {reference}. Enter opent het.",
    "correction/no-record": "Klant {reference} is er niet meer.",
    "correction/may-not": "Uw rol mag geen klanten corrigeren. Vraag een beheeragent of verkoopagent.",
    "correction/done": "{reference} is gecorrigeerd en is nu versie {version}. Gewijzigd: {fields}.",
    "correction/no-change": "{reference} blijft zoals het is: in het bestand staan dezelfde antwoorden.",
    "correction/other-version":
      "{reference} is intussen gecorrigeerd door {operator}: het is versie {version}, en het bestand komt van versie {own}. Exporteer het opnieuw en wijzig dat.",
    "correction/other-record": "Het bestand is {other}, niet {reference}. Er is niets gewijzigd.",
    "correction/stamp": "Gecorrigeerd op {date} om {time} door {by}, versie {version}",
  ]
}
