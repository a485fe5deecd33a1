extension Dutch {
  /// What the interactive program says on the terminal before and after its pages.
  static let app: [String: String] = [
    "app/may-not-erase": "Uw rol mag geen klanten wissen. Vraag een globale beheerder of beheeragent.",
    "app/reseller-may-not-add":
      "Een indirecte reseller voegt geen klanten toe: dat doet de provider. Vraag een relatie met de klant aan.",
    "app/store-gone":
      "Het klantenbestand {path} was er eerder en is weg. Ontbreekt een schijf of share?\nDaar een nieuw, leeg klantenbestand beginnen? [j/N]",
    "app/may-not-add": "Uw rol mag klanten bekijken, niet toevoegen. Vraag een beheeragent of verkoopagent.",
    "app/not-utf-8":
      "Deze terminal stuurt geen UTF-8: er ging een letter verloren. Zet hem op UTF-8, of LANG op wat hij stuurt.",
    "app/no-arguments": "Het systeem gaf geen argumenten door: frontdesk weet niet wat er moet gebeuren.",
    "app/no-terminal": "De wizard heeft een terminal nodig voor invoer en uitvoer. Zie: frontdesk --help",
    "app/unusable-terminal":
      "Het terminaltype \"{term}\" kan de pagina's niet tonen. Zet TERM, bijvoorbeeld op xterm-256color.",
    "app/terminal-remembers": "Een terminal van het type \"{term}\" bewaart misschien wat erop te zien was.",
    "app/terminal-refused": "De terminal kon niet worden klaargezet (systeemfout {code}). Probeer een andere.",
    "app/crashed":
      "Frontdesk is gestopt door een interne fout. Wat bewaard was, is er nog: zie frontdesk drafts list",
    "app/crashed-draft":
      "Frontdesk is gestopt door een interne fout. Uw antwoorden zijn bewaard: frontdesk add --resume {code}",
    "app/draft-kept": "Concept {code} is bewaard. Ga ermee verder: frontdesk add --resume {code}",
    "app/no-application": "Aanmelding {reference} is er niet meer.",
    "app/application-finished": "{reference} is af: het is nu record {record}.",
    "app/idle": "Er is een tijd geen toets ingedrukt, dus Frontdesk is gestopt.",
    "app/idle.code":
      "Er is een tijd geen toets ingedrukt, dus Frontdesk is gestopt. Concept {code} is bewaard. Ga verder: frontdesk add --resume {code}",
    "app/draft-in-file":
      "Het klantenbestand kon niet worden beschreven. Uw antwoorden staan in {path}. Is dat verholpen: frontdesk add --resume {code}",
    "app/draft-moved": "Concept {code} is op een andere terminal geopend.",
    "app/draft-lost": "{reason} Uw antwoorden konden niet worden bewaard.",
    "app/no-draft": "Er is geen concept {code} van u. Zie: frontdesk drafts list",
    "configuration/expected-percent": "Schrijf bij {key} een percentage van 0 tot {most}, zoals 12 of 12.5.",
    "configuration/expected-currency": "Schrijf bij {key} de drie hoofdletters van een valuta, zoals EUR.",
  ]
}
