extension Dutch {
  /// The page on which an existing customer is asked for a relationship, and the invitation it makes.
  static let relationships: [String: String] = [
    "title/relationship": "Relatie aanvragen",
    "title/relationship-saved": "Verzoek opgeslagen",
    "button/request-relationship": "Relatie aanvragen",
    "button/saveRequest": "Verzoek opslaan",
    "button/showInvitation": "Uitnodiging tonen",
    "choice/saveRequest": "Verzoek opslaan",
    "choice/leaveUnsaved": "Verlaten zonder opslaan",
    "does/save-request": "Opslaan",
    "does/invitation": "Tonen",
    "does/row": "Bewegen",
    "does/move-link": "Link verschuiven",
    "more-rows.one": "nog {count}",
    "more-rows.other": "nog {count}",
    "customers/request-message": "Enter maakt een uitnodiging voor een bestaande klant.",
    "app/may-not-request":
      "Uw rol mag geen relatie aanvragen. Vraag een beheeragent, verkoopagent of globale beheerder.",
    "notice/lines-joined.one": "{count} regel geplakt.",
    "notice/lines-joined.other": "{count} regels geplakt, als één alinea.",
    "small/mend.request": "Maak het groter om verder te gaan met het verzoek.",
    "question/leave-request": "Dit verzoek is nog niet opgeslagen. Opslaan voordat u de pagina verlaat?",

    "relationship/intro":
      "Voor een klant die al bestaat: mail deze uitnodiging, dan kan de klant u als partner accepteren. Frontdesk slaat die op als verzoek en verstuurt niets.",
    "relationship/customer": "Klant",
    "relationship/email": "E-mail",
    "relationship/email-hint": "Waar u de uitnodiging naartoe mailt",
    "relationship/reference": "Bestaand record",
    "relationship/no-admin": "U krijgt hiermee geen beheerrechten: vraag die later aan in Partner Center (GDAP).",
    "relationship/link-long": "Links/Rechts verschuift de link. {print} staat de link op één regel.",
    "relationship/link-long.print": "In het bestand dat P schrijft",
    "relationship/link-long.shown": "In de uitvoer van frontdesk relationships show",
    "relationship/invitation": "Uitnodiging",
    "relationship/left-out": "Leeg: deze alinea wordt weggelaten",
    "relationship/link-stays": "De link kan niet worden gewijzigd:",
    "relationship/demonstration-link": "Demonstratie: deze link noemt geen echte partner.",
    "relationship/no-tenant":
      "Het verzoek kan nog niet worden gemaakt: voor de link is tenantID onder partner in de configuratie nodig.",
    "relationship/more-below.one": "nog {count} deel hieronder",
    "relationship/more-below.other": "nog {count} delen hieronder",
    "message/relationship-customer": "Typ de naam van de klant; die komt in de uitnodiging.",
    "message/relationship-email": "Typ het adres, of laat het leeg.",
    "message/relationship-paragraph": "Wijzig deze alinea, of maak die leeg om die weg te laten.",
    "message/relationship-save": "Enter slaat het verzoek op. Er wordt niets verstuurd.",
    "message/relationship-cannot": "Opslaan kan zodra tenantID in de configuratie staat.",
    "message/relationship-back": "Enter gaat terug naar waar u was.",

    "relationship/your-organisation": "uw organisatie",
    "relationship/first":
      "Graag zorgen wij van {partner} voor de Microsoft-clouddiensten van {customer}. Wilt u ons als partner accepteren?",
    "relationship/second":
      "Een globale beheerder van {customer} kan dat doen met de link hieronder, in het Microsoft 365-beheercentrum. Is de Microsoft-klantovereenkomst nog niet geaccepteerd, dan vraagt de pagina daar ook om.",
    "relationship/closing": "Met vriendelijke groet, {partner}",

    "relationship/saved": "Verzoek opgeslagen",
    "relationship/number": "Nummer",
    "relationship/plain": "P toont de hele uitnodiging als gewone tekst, om in uw mail te plakken.",
    "relationship/show": "frontdesk relationships show {number}   toont de uitnodiging opnieuw.",
    "relationship/nothing-sent": "Frontdesk heeft niets verstuurd.",
    "relationship/saved-message": "Verzoek {number} is opgeslagen. Er is niets verstuurd.",
    "help/invitation": "Verzoek {number}",
    "page-help/relationship":
      "Relatie aanvragen\nVoor een klant die al bestaat. Typ de naam van de klant, wijzig de twee alinea's naar wens of maak ze leeg, en sla op met {F10}. Daarna toont P de uitnodiging als gewone tekst, om in uw mail te plakken: Frontdesk verstuurt niets.\nDe link noemt alleen uw bedrijf. Een globale beheerder van de klant opent de link en accepteert. U krijgt hiermee geen beheerrechten: vraag die later aan in Partner Center (GDAP).",
  ]
}
