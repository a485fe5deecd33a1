extension Dutch {
  /// De correctie van een opgeslagen klant, in de wizard en op de opdrachtregel, en de tenant bij Microsoft.
  static let corrections: [String: String] = [
    "correction/title": "{reference} corrigeren",
    "correction/title-saved": "Correctie opgeslagen",
    "correction/begun":
      "Druk op Enter bij een antwoord om het te wijzigen. Er wordt pas op de laatste pagina opgeslagen.",
    "correction/nothing-changed":
      "Er is nog geen antwoord gewijzigd. Druk op Enter bij een antwoord om het te wijzigen.",
    "correction/meanwhile":
      "{operator} heeft dit record intussen gecorrigeerd. Uw wijzigingen zijn gemarkeerd in de nieuwe versie: controleer ze en sla dan op.",
    "correction/linked":
      "Deze klant is al aangemaakt bij Microsoft: {operator} noteerde de tenant op {date}.",
    "correction/linked.more":
      "Wat u hier wijzigt, wijzigt daar niet. Het land en het domein blijven zoals ze zijn.",
    "correction/linked-resumed":
      "Deze klant is al aangemaakt bij Microsoft: het land en het domein blijven zoals ze zijn.",
    "correction/linked-meanwhile":
      "Deze klant is intussen aangemaakt bij Microsoft: het land en het domein zijn weer zoals in het record. Controleer de antwoorden en sla dan op.",
    "correction/stays": "Dit antwoord blijft zoals het is ({field}): de klant is al aangemaakt bij Microsoft.",
    "correction/kept-hint": "Blijft: de klant is al aangemaakt bij Microsoft",
    "correction/kept":
      "In {reference} kan dit niet worden gewijzigd: {fields}. De klant is al aangemaakt bij Microsoft; de tenant is genoteerd op {date}. Er is niets gewijzigd.",
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
    "link/tenant": "Tenant",
    "link/noted": "Tenant genoteerd",
    "link/stamp": "Tenant {tenant}, genoteerd op {date} om {time} door {by}",
    "link/done": "De tenant van {reference} is genoteerd: {tenant}.",
    "link/replaced": "De tenant van {reference} is nu {tenant}; de eerder genoteerde is weg.",
    "link/same": "{reference} heeft deze tenant al: {by} noteerde die op {date} om {time}. Er is niets gewijzigd.",
    "link/other":
      "{reference} heeft een andere tenant, die {by} op {date} om {time} noteerde. Er is niets gewijzigd. Geef --replace om deze in de plaats te zetten.",
    "link/taken": "{other} heeft deze tenant al, en een tenant is van één klant. Er is niets gewijzigd.",
    "link/malformed":
      "Schrijf de tenant-ID zoals Partner Center die toont: 32 cijfers en letters a tot f in vijf groepen, zoals 6f9619ff-8b86-4d01-b42d-00cf4fc964ff.",
    "correction/stamp": "Gecorrigeerd op {date} om {time} door {by}, versie {version}",
  ]
}
