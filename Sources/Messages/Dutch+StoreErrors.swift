extension Dutch {
  static let storeErrors: [String: String] = [
    "store/draft-damaged":
      "Dit concept kan niet worden gelezen. frontdesk drafts discard CODE verwijdert het; verder is niets weg.",
    "store/no-home": "De thuismap waarin {path} zou komen bestaat niet. Maak hem, of zet HOME.",
    "store/gone":
      "Het klantenbestand {path} was er eerder en is weg. Breng de schijf of share terug; frontdesk add vraagt of u opnieuw begint.",
    "store/missing":
      "Er is geen klantenbestand op {path}. "
      + "Voeg een klant toe om er een te beginnen, of geef een ander op met --store.",
    "store/not-ours":
      "{path} is geen klantenbestand van Frontdesk, of is beschadigd. Er is niets aan veranderd. "
      + "Geef een ander op met --store, of zet een reservekopie terug.",
    "store/newer":
      "{path} is gemaakt door een nieuwere Frontdesk (indeling {found}; deze leest {supported}). "
      + "Werk Frontdesk bij. Er is niets veranderd.",
    "store/damaged":
      "{path} is beschadigd ({detail}). Er is niets aan veranderd. "
      + "Bewaar er een kopie van en zet de laatste reservekopie terug.",
    "store/part.page": "een pagina",
    "store/part.quick_check": "een pagina",
    "store/part.column": "een kolom",
    "store/part.record": "een record",
    "store/part.draft": "een concept",
    "store/part.application": "een aanmelding",
    "store/part.trail": "de geschiedenis",
    "store/part.index": "een index",
    "store/part.name-index": "een index",
    "store/part.search-index": "een index",
    "store/part.foreign-key": "een rij zonder haar record",
    "store/part.counter": "een teller",
    "store/part.draft-submitted": "een concept",
    "store/part.application-open": "een aanmelding",
    "store/part.application-submitted": "een aanmelding",
    "store/read-only":
      "In {path} kan niet worden geschreven. "
      + "Sta schrijven toe in het bestand en de map, of geef een ander op met --store.",
    "store/locked": "{path} is te lang in gebruik bij anderen. Probeer het zo dadelijk opnieuw.",
    "store/full": "Er is op de schijf geen ruimte voor {path}. Maak ruimte vrij en sla opnieuw op.",
    "store/permission":
      "Dit account mag {path} niet openen. Vraag toegang tot het bestand en de map, of geef een ander op met --store.",
    "store/code-taken": "Een ander concept in {path} heeft deze hervatcode. Sla opnieuw op voor een nieuwe code.",
    "store/not-owner": "Dit concept in {path} is van een andere medewerker. Vraag die medewerker het af te maken.",
    "store/taken-over":
      "Dit concept in {path} is geopend in een andere terminal. Ga daar verder, of verlaat het daar eerst.",
    "store/draft-too-large":
      "Dit concept is te groot voor {path}: dat van een bezoeker mag 64 KiB hebben. Kort de langste antwoorden in.",
    "store/too-many-drafts":
      "Bezoekers zijn binnen een uur aan te veel concepten begonnen, of in {path} staan er te veel. "
      + "Zie kiosk: in de configuratie.",
    "store/too-many-applications":
      "Bezoekers hebben binnen een uur te veel aanmeldingen ingeleverd. Zie kiosk: in de configuratie.",
    "store/application-ended":
      "De aanmelding van dit concept staat niet meer in {path}: iemand anders heeft haar afgemaakt of weggegooid. "
      + "Er is niets bewaard.",
    "store/corrected-meanwhile":
      "{operator} heeft dit record in {path} intussen gecorrigeerd. Er is niets opgeslagen. Open het opnieuw en corrigeer "
      + "wat er nu staat.",
    "store/linked":
      "Deze klant is al aangemaakt bij Microsoft: het land en het domein blijven zoals ze zijn. Er is niets opgeslagen.",
    "store/erased":
      "Wat in dit concept staat, is op verzoek gewist uit {path} en wordt niet opnieuw bewaard. Voeg de klant opnieuw toe.",
    "store/moved":
      "{path} is verplaatst of verwijderd terwijl het openstond. Sindsdien is er niets in opgeslagen. "
      + "Zet het terug en probeer het opnieuw.",
    "store/replaced":
      "Op {path} staat nu een ander klantenbestand dan er geopend was. Er is niets in opgeslagen. "
      + "Stop, en begin opnieuw.",
    "store/target-exists":
      "Er staat al een bestand op {path}. Geef een andere naam.",
    "store/target-is-backup":
      "Er staat al een oudere reservekopie op {path}. Geef een andere naam, of vervang die met --replace.",
    "store/clock-behind":
      "De klok van deze computer staat vóór {moment}, toen er voor het laatst iets is opgeslagen. "
      + "Laat de datum goed zetten.",
    "store/target-in-use": "{path} is een klantenbestand in gebruik, of hoort erbij. Geef een andere naam.",
    "store/io": "{path} kon niet worden gelezen of geschreven (fout {code}). Controleer de schijf en sla opnieuw op.",
    "store/no-library":
      "{path} kan niet worden geopend zonder SQLite. Installeer het (Debian: apt-get install libsqlite3-0).",
    "store/unexpected":
      "{path} gaf een onverwachte fout ({code}). Probeer het opnieuw; blijft de fout, voer dan frontdesk doctor uit.",
    "store/path-link": "{path} is een koppeling. Geef het pad van het klantenbestand zelf op.",
    "store/path-folder": "{path} is een map. Geef het pad van een bestand in die map op.",
    "store/path-special": "{path} is geen gewoon bestand. Geef het pad van een bestand op.",
    "store/path-second-name":
      "{path} heeft een tweede naam (een harde koppeling). Verwijder de andere naam en probeer het opnieuw.",
    "store/path-other-owner": "{path} is van een ander account. Vraag de eigenaar het met uw groep te delen.",
    "store/path-writable-by-all":
      "Iedereen mag in {path} schrijven. Neem dat recht weg met chmod o-w en probeer het opnieuw.",
    "store/path-not-a-folder":
      "Een deel van {path} is een bestand waar een map hoort te staan. Geef een ander pad op met --store.",
    "store/path-unusable": "{path} kan niet als pad worden gebruikt. Geef een ander op met --store.",
  ]
}
