extension Dutch {
  /// What is asked when a customer may be here already, and when answers could be lost.
  static let questions: [String: String] = [
    "question/cancel":
      "Stoppen met deze klant? Met een bewaard concept kunt u later verder, met de code {code}. Een weggegooid concept is voorgoed weg.",
    "question/no-subscriptions": "Er is geen abonnement gekozen. Deze klant zonder toevoegen?",
    "question/take-out": "{offer} uit de bestelling halen?",
    "question/discard-draft": "Concept {code} weggooien? Het komt niet terug.",
    "question/discard-draft.application":
      "Weggooien wat u aan aanmelding {reference} hebt toegevoegd? Wat is ingeleverd blijft, en wacht weer.",
    "question/cancel.application":
      "Stoppen met aanmelding {reference}? Met een bewaard concept kunt u later verder, met de code {code}. Gooit u het weg, dan is weg wat u hebt toegevoegd, en wacht de aanmelding weer zoals zij is ingeleverd.",
    "question/discard-application": "Weggooien wat {name} heeft ingeleverd ({reference})? Het komt niet terug.",
    "question/discard-application.held": "{operator} heeft dit open: wat daar is toegevoegd, gaat ook weg.",
    "question/application-in-use": "{operator} heeft aanmelding {reference} open, laatst bewaard {time}.",
    "question/message": "Kies met Omhoog en Omlaag, dan Enter. Esc gaat terug.",
    "choice/keepDraft": "Concept bewaren",
    "choice/discard": "Weggooien",
    "choice/carryOn": "Doorgaan",
    "choice/goOn": "Ja, zonder abonnementen",
    "choice/takeOut": "Haal weg",
    "choice/stay": "Nee",

    "choice/goOnWithDraft": "Verder met het concept",
    "choice/beginAnew": "Een nieuwe klant beginnen",
    "choice/useFree": "Neem het vrije domein",
    "choice/showRecord": "Gegevens tonen",
    "choice/requestRelationship": "Relatie aanvragen",
    "choice/takeOver": "Hier verdergaan",
    "choice/leaveIt": "Daar laten",
    "choice/keepOwn": "Bewaren als eigen concept",
    "choice/tryAgain": "Opnieuw proberen",
    "choice/saveToFile": "In een bestand bewaren...",
    "choice/leave": "Stoppen",

    "question/message.must": "Kies met Omhoog en Omlaag, dan Enter.",
    "question/domain-taken": "Een ander bedrijf heeft dit domein.",
    "question/domain-taken.free": "Een ander bedrijf heeft dit domein. {domain} is vrij.",
    "question/existing-customer": "Deze klant is er misschien al.",
    "question/draft-left": "Er is een concept van {time} bewaard.",
    "question/draft-left.named": "Er is een concept van {time} bewaard: {name}.",
    "question/draft-left.more":
      "De sessie eindigde zonder het te verlaten. Ermee verder, of een nieuwe klant beginnen? Het concept blijft hoe dan ook.",
    "question/draft-in-use": "Concept {code} is open in een andere terminal, laatst bewaard {time}.",
    "question/draft-in-use.more":
      "Gaat u hier verder, dan stopt het andere scherm; wat daar sindsdien is getypt, kan een eigen concept worden.",
    "question/draft-moved":
      "Dit concept gaat verder in een andere terminal. Wat u hier daarna hebt getypt, staat er niet in.",
    "question/draft-moved.at":
      "Dit concept gaat sinds {time} verder in een andere terminal. Wat u hier daarna hebt getypt, staat er niet in.",
    "question/not-kept": "Het concept is niet bewaard. {reason}",
    "question/not-kept.record": "De klant is niet opgeslagen. {reason}",
    "question/store-busy": "Een ander programma gebruikt de opslag, dus opslaan duurt langer dan anders.",
    "question/store-busy.more":
      "Er gaat niets verloren: als u stopt, blijven de antwoorden hier, en kunt u opnieuw indienen.",
    "choice/waitOn": "Blijven wachten",
    "choice/stopWaiting": "Stoppen",
    "question/kept.file": "Uw antwoorden staan veilig in {path}.",
    "question/kept.store": "Het concept is veilig, zoals het laatst is bewaard.",
    "question/kept.memory": "Uw antwoorden staan nu alleen in dit venster.",
    "question/draft-written": "Uw antwoorden staan in {path}.",
    "question/draft-written.more": "Verder gaat u met: frontdesk add --answers {path}",
    "title/welcome-back": "Welkom terug",
    "title/draft": "Concept {code}",

    "file/title": "De antwoorden in een bestand bewaren",
    "file/label": "Bestand",
    "file/private": "Er staan gegevens van de klant in: houd het voor uzelf.",
    "file/message": "Typ waar; Enter schrijft het bestand. Esc gaat terug.",
    "does/write": "Schrijf",
    "does/show": "Toon",

    "notice/existing-customer/registration-id": "{reference}, {name}, heeft dit nummer. {F4} toont de klant.",
    "notice/existing-customer/domain-prefix": "{reference}, {name}, heeft dit domein. {F4} toont de klant.",
    "notice/existing-customer/name": "{reference}, {name}, heet zo. {F4} toont de klant.",
    "notice/existing-customer/name.near": "{reference}, {name}, heet bijna zo. {F4} toont de klant.",
    "notice/existing-customer/email-domain": "{reference}, {name}, heeft dit e-maildomein. {F4} toont de klant.",
    "review/existing": "Bestaande klant?",
    "review/existing-customer/registration-id": "{reference} heeft hetzelfde nummer. Bekijk met Enter",
    "review/existing-customer/domain-prefix": "{reference} heeft hetzelfde domein. Bekijk met Enter",
    "review/existing-customer/name": "{reference} heeft dezelfde naam. Bekijk met Enter",
    "review/existing-customer/name.near": "{reference} heet bijna zo. Bekijk met Enter",
    "review/existing-customer/email-domain": "{reference} heeft dit maildomein. Bekijk met Enter",
    "message/existing-customer": "Enter toont de klant en wat u kunt doen.",
    "notice/draft-renewed": "Dit is nu concept {code}. Het andere blijft zoals het is.",
    "notice/draft-moved": "Concept {code} gaat verder in een andere terminal.",
    "notice/saved-already": "Deze klant was al opgeslagen voordat de verbinding wegviel. Niets komt er dubbel in.",
  ]
}
