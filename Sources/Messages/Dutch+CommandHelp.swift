extension Dutch {
  /// Wat `--help` over elke opdracht zegt: een zin, en onder `.discussion` alinea's met een lege regel ertussen.
  static let commandHelp: [String: String] = [
    "usage/about/frontdesk": "Voegt nieuwe klantrecords toe voor een Microsoft CSP-partner, vanuit elke terminal.",
    "usage/about/frontdesk.discussion":
      "Zonder opdracht opent de pagina Klanten: records en concepten, de nieuwste bovenaan. F10 voegt een klant toe.\n\n"
      + "Afsluitcode: 0 gelukt, 1 de gegevens hebben problemen, 64 verkeerd gebruik, 66 geen invoer, 70 interne fout, 73 een "
      + "bestand kan niet worden gemaakt, 74 fout bij lezen of schrijven, 75 onderbroken en het concept is bewaard, 77 niet "
      + "toegestaan, 78 verkeerde configuratie.\n\n"
      + "Aanvulling in de shell: --generate-completion-script met bash, zsh of fish.",
    "usage/about/add": "Voegt een klant toe.",
    "usage/about/add.discussion":
      "Promoties komen hier niet voor: wat daar is afgesproken, voert u in Partner Center in.",
    "usage/about/kiosk": "Toont de kiosk: een bezoeker vult het eigen bedrijf in, een medewerker maakt het af.",
    "usage/about/kiosk.discussion":
      "Heeft een configuratie nodig: die van --config, of /etc/frontdesk/config.yaml. Het deel kiosk: zegt wie daar zit en in "
      + "welke talen; in Examples/kiosk staat hoe u een kiosk inricht. Zonder configuratie eindigt de opdracht met 78.",
    "usage/about/check": "Controleert records zonder ze te bewaren.",
    "usage/about/check.discussion":
      "Leest JSON Lines, of CSV met veld-id's als kolommen, zoals company.name en subscriptions[0].offer. De extensie van het "
      + "bestand beslist, of --format. De afsluitcode is 1 als een record een fout heeft; waarschuwingen tellen niet mee.",
    "usage/about/check-field": "Controleert waarden van één veld.",
    "usage/about/check-field.discussion":
      "Zonder waarde leest de opdracht JSON Lines van de standaardinvoer, met één object per regel: value, en desgewenst "
      + "country, state, segment en partnerDomains. Op elk object volgt een regel JSON als antwoord. Een waarde die met - "
      + "begint, komt achter --.",
    "usage/about/import": "Controleert records en bewaart die zonder fouten.",
    "usage/about/import.discussion":
      "Leest wat check leest. Elk record wordt in zijn geheel bewaard, of geweigerd met de redenen; een klant die al in het "
      + "klantenbestand staat, wordt geweigerd. Het verslag bevat één JSON-object per record.\n\n"
      + "Met --dry-run wordt niets bewaard en geen verslag geschreven: de records worden vergeleken met het klantenbestand en "
      + "met de regels ervoor.\n\n"
      + "Een onderbroken import gaat met --resume verder waar hij stopte, en bewaart niets dubbel. De afsluitcode is 1 als er "
      + "een record is geweigerd.",
    "usage/about/customers": "Leest, telt, exporteert, corrigeert of wist bewaarde klantrecords.",
    "usage/about/customers-list": "Toont de records, de nieuwste eerst.",
    "usage/about/customers-list.discussion":
      "Op een terminal staat er een rij met kopjes boven de tabel, in een pijp niet. Met --tsv staan er tabs tussen de "
      + "cellen, en tijden in UTC zoals bij --json.",
    "usage/about/customers-find": "Zoekt records, de nieuwste eerst.",
    "usage/about/customers-find.discussion":
      "Elk woord moet het begin zijn van een woord uit de naam, het kenmerk, het e-mailadres, het registratienummer, het "
      + "telefoonnummer, het domein, de plaats of het land. De leestekens in nummers maken niet uit.",
    "usage/about/customers-show": "Toont één record, of alles wat van een persoon bewaard wordt.",
    "usage/about/customers-export": "Geeft alle records, voor andere programma's, het oudste eerst.",
    "usage/about/customers-export.discussion":
      "Als jsonl staat er één record per regel, zoals check en import het lezen, met onder de sleutel saved wat het "
      + "klantenbestand eraan toevoegde. Als csv staat er één record per rij, onder dezelfde namen. Dat is veilig te openen in "
      + "een spreadsheet: een cel die daar als formule zou werken, begint met een apostrof, die check en import weer "
      + "weghalen.\n\n"
      + "Scheidt uw Excel cellen met puntkomma's, gebruik dan --separator en --bom, zoals in het tweede voorbeeld.\n\n"
      + "Als partner-center staan er de aanroepen die de klant in Partner Center maken, in hun volgorde, één record per regel; "
      + "wat geen record heeft, staat erin als naam tussen accolades. --steps geeft hetzelfde voor mensen. --script curl maakt "
      + "een bash-script voor curl en jq in een map, met de inhoud als bestanden ernaast: het doet de aanroepen, en begint "
      + "opnieuw waar het was gestopt. Er is er geen voor PowerShell: dat kon hier niet worden geprobeerd.",
    "usage/about/explain": "Zegt wat een foutcode van Partner Center betekent.",
    "usage/about/explain.discussion":
      "Het zegt wat de code voor een record betekent, wat er te doen is, en met welke velden het te maken kan hebben.",
    "usage/about/customers-report": "Telt klanten, licenties en bedragen, per maand of in andere groepen.",
    "usage/about/customers-report.discussion":
      "Bedragen zijn wat de klanten betalen exclusief btw, tegen de prijzen die bij het bewaren of de laatste correctie van "
      + "elk record zijn bewaard; nooit wat de partner betaalt. De hele looptijd is wat alle licenties kosten tot het einde "
      + "van hun looptijd. Per jaar is hetzelfde voor één jaar: een looptijd van een maand telt twaalf keer, een van drie jaar "
      + "voor een derde (per regel afgerond), een proefabonnement niet. Valuta's worden nooit opgeteld. Een regel zonder "
      + "bewaarde prijs telt alleen mee met de licenties; het overzicht zegt hoeveel het er zijn.\n\n"
      + "Een record telt één keer, op de dag waarop het hier voor het eerst is bewaard; een gewist record telt niet. Weken "
      + "zijn die van ISO 8601. Een record met twee aanbiedingen telt in twee rijen van --by offer, en één keer in het totaal. "
      + "Een record heeft hier één reseller: die van de klant zelf.\n\n"
      + "De balken van --chart zijn klanten; van meer dan 40 aanbiedingen, resellers en dergelijke toont de laatste balk de "
      + "andere samen. Zonder UTF-8, en op de console van Linux, bestaan ze uit #. Met --csv is er geen totaal: elke valuta "
      + "heeft twee kolommen.",
    "usage/about/customers-history": "Toont wie wat met een record deed, wanneer en waarvandaan.",
    "usage/about/customers-history.discussion":
      "De geschiedenis noemt de velden die zijn ingevuld, nooit de antwoorden. Zij blijft als een record wordt gewist.",
    "usage/about/customers-correct": "Corrigeert een bewaard record met de antwoorden uit een bestand.",
    "usage/about/customers-correct.discussion":
      "In het bestand staat het hele record zoals show --json het geeft, met de gewijzigde antwoorden. Het record houdt zijn "
      + "kenmerk; de vorige antwoorden worden uit het klantenbestand gewist, en de geschiedenis noemt de velden en wie ze "
      + "wijzigde. De regels van vandaag gelden.\n\n"
      + "Staat de sleutel saved in het bestand, dan moet de versie daarin die van het klantenbestand zijn, zodat niemands "
      + "correctie verloren gaat.",
    "usage/about/customers-link": "Noteert de tenant die bij Microsoft voor een bewaarde klant is aangemaakt.",
    "usage/about/customers-link.discussion":
      "show en export geven die voortaan bij het record, en de geschiedenis noemt wie de tenant noteerde en wanneer. Een "
      + "tenant is van één klant, en een klant heeft er één: een andere komt alleen met --replace in de plaats.\n\n"
      + "Is de tenant genoteerd, dan laat een correctie het land en het domein zoals ze zijn.",
    "usage/about/customers-erase":
      "Wist op verzoek en voorgoed een record, of alles wat van een persoon bewaard wordt.",
    "usage/about/customers-erase.discussion":
      "Er blijft geen byte van over in het klantenbestand. Wel blijft bekend dat er iets was: het kenmerk van een record, dat "
      + "nooit opnieuw wordt gebruikt, en wie wat wanneer deed. Eerdere reservekopieën en exports bevatten het nog.\n\n"
      + "Met --person wist de opdracht elk record en elke aanmelding met dit adres bij de contactpersoon, elk concept en "
      + "verzoek waarin het staat, en de concepten die het klantenbestand niet kon opnemen en die in bestanden van dit account "
      + "staan. Voor elk daarvan volgt een regel.",
    "usage/about/drafts": "Toont uw concepten, of gooit ze weg.",
    "usage/about/drafts-list": "Toont uw concepten, het nieuwste eerst.",
    "usage/about/drafts-show": "Toont één van uw concepten.",
    "usage/about/drafts-discard": "Gooit één van uw concepten of alle oude concepten voorgoed weg.",
    "usage/about/applications": "Toont wat bezoekers bij een kiosk hebben ingeleverd, of gooit het weg.",
    "usage/about/applications.discussion":
      "Een aanmelding wacht tot iemand haar op de pagina Klanten opent en er een record van maakt.",
    "usage/about/applications-list": "Toont de aanmeldingen, de nieuwste eerst.",
    "usage/about/applications-show": "Toont één aanmelding.",
    "usage/about/applications-discard": "Gooit een aanmelding voorgoed weg, met het concept dat haar zou afmaken.",
    "usage/about/applications-discard.discussion":
      "Een aanmelding die iemand in een andere terminal open heeft, wordt niet weggegooid.",
    "usage/about/relationships": "Toont of exporteert relatieverzoeken.",
    "usage/about/catalog": "Importeert, toont en doorzoekt het aanbod dat klanten kunnen kopen.",
    "usage/about/catalog-import":
      "Neemt prijslijsten, voorbeelden ervan, de aanbiedingenmatrix of eigen aanbod op in het klantenbestand.\n\n"
      + "Wat een bestand is, zegt de kopregel. Een prijslijst komt in de plaats van die van dezelfde markt en maand; een "
      + "voorbeeld wordt samengevoegd met de nieuwste lijst van zijn markt, en de prijzen gelden vanaf hun eerste dag; de "
      + "aanbiedingenmatrix komt in de plaats van de vorige. Regels die niet te lezen zijn of waarvan het abonnement niet "
      + "wordt verkocht, worden weggelaten en gemeld. Tot alles is opgeslagen, werkt iedereen met de lijst van daarvoor. "
      + "Acties worden niet gelezen: van een actieprijs weet Frontdesk niets.",
    "usage/about/catalog-list": "Toont het aanbod dat op een dag in een land te koop is.",
    "usage/about/catalog-show": "Toont één aanbieding met al haar prijzen.",
    "usage/about/catalog-history":
      "Toont welke lijsten zijn geïmporteerd, door wie en wat ze wijzigden, de nieuwste eerst.",
    "usage/about/resellers": "Importeert en toont de indirecte resellers van de partner.",
    "usage/about/resellers-import":
      "Neemt lijsten van resellers, of antwoorden van het Partnercentrum over hen, op in het klantenbestand.\n\n"
      + "Een bestand is CSV, of de JSON van /v1/relationships, van agreementstatus (JSON Lines, elk met mpnId of tenantId) "
      + "of van validateresellers. Gegevens worden samengevoegd op tenant-id waar beide er een hebben, anders op MPN-id: de "
      + "relaties zeggen wie er zijn, de andere of zij mogen worden gekozen. Waarover niets wordt gezegd, blijft gelijk.",
    "usage/about/resellers-list": "Toont de resellers op naam, met wat belet dat er een wordt gekozen.",
    "usage/about/resellers-show": "Toont wat er van één reseller bekend is.",
    "usage/about/relationships-list": "Toont de verzoeken, het nieuwste eerst.",
    "usage/about/relationships-show": "Geeft één uitnodiging, klaar om te mailen.",
    "usage/about/relationships-export": "Geeft alle verzoeken, voor andere programma's, het oudste eerst.",
    "usage/about/relationships-export.discussion":
      "Elke regel is één JSON-object, met de koppeling en de hele tekst van de uitnodiging.",
    "usage/about/rules": "Toont de regels, elk met een voorbeeld dat fout is en een dat goed is.",
    "usage/about/backup": "Kopieert het klantenbestand terwijl het in gebruik is.",
    "usage/about/backup.discussion":
      "De kopie wordt gecontroleerd voordat zij haar naam krijgt. Zij is zelf een klantenbestand: met --store leest u haar, en "
      + "zij kan een verloren klantenbestand vervangen terwijl er geen Frontdesk draait.",
    "usage/about/verify":
      "Controleert het hele klantenbestand: elke pagina, elk record, elk concept, elke aanmelding en elke index.",
    "usage/about/expire": "Verwijdert concepten en aanmeldingen die lang genoeg zijn bewaard.",
    "usage/about/expire.discussion":
      "De delen drafts: en kiosk: van de configuratie zeggen hoeveel dagen zij bewaard blijven. De wizard en de kiosk "
      + "verwijderen ze bij het starten; deze opdracht is voor een timer die het elke dag doet. Wat open is, blijft.",
    "usage/about/config": "Toont wat er is ingesteld.",
    "usage/about/config-show": "Toont de instellingen die gelden, en waar elke vandaan komt.",
    "usage/about/config-show.discussion":
      "De configuratie is de eerste van deze die er is: die van --config, die van de variabele FRONTDESK_CONFIG, "
      + "$XDG_CONFIG_HOME/frontdesk/config.yaml (zonder de variabele ~/.config/frontdesk/config.yaml), "
      + "/etc/frontdesk/config.yaml. Een kiosk leest alleen de eerste en de laatste.",
    "usage/about/push": "Stuurt wat op deze computer is opgeslagen naar de centrale.",
    "usage/about/push.discussion":
      "Heeft het deel fleet: van de configuratie nodig, en het pakket frontdesk-sync. Wat de centrale heeft bevestigd, wordt "
      + "nooit nog eens gestuurd; een onderbroken push gaat verder waar hij stopte.\n\n"
      + "Afsluitcode: 75 de centrale is niet te bereiken, probeer het opnieuw; 77 zij weigert de login; 78 configuratie of "
      + "certificaat; 74 het klantenbestand en de centrale passen niet bij elkaar.",
    "usage/about/pull": "Haalt op waaraan de klanten van andere vestigingen te herkennen zijn.",
    "usage/about/pull.discussion":
      "Het staat in het bestand fleet.sqlite naast het klantenbestand, dat weg mag: --anew maakt het opnieuw. Er staat in "
      + "waaraan klanten te herkennen zijn, en verder niets van hen.",
    "usage/about/sync": "Doet push en pull, en wist wat andere vestigingen mogen laten wissen.",
    "usage/about/sync.discussion":
      "Een timer doet dit elke minuut. Is de laatste sync minder dan fleet.every seconden geleden, dan eindigt de opdracht "
      + "meteen.",
    "usage/about/fleet": "Zorgt voor de centrale en voor wat deze computer daar is.",
    "usage/about/fleet-schema": "Geeft de tabellen van de centrale, als SQL voor haar beheerder.",
    "usage/about/fleet-enrol":
      "Geeft wat de beheerder van de centrale uitvoert om deze computer toe te laten, als SQL.",
    "usage/about/fleet-enrol.discussion":
      "Voor een globale beheerder. Het klantenbestand moet er zijn: de SQL noemt de identiteit ervan.",
    "usage/about/fleet-status":
      "Toont hoe deze computer en de andere er bij de centrale voor staan, en welke verzoeken om te wissen open staan.",
    "usage/about/fleet-erase": "Vraagt een andere vestiging om een record van haar te wissen.",
    "usage/about/fleet-erase.discussion":
      "De andere vestiging wist het bij de volgende sync als deze in haar fleet.eraseFrom staat, hoogstens 10 per dag; anders "
      + "beslist daar iemand.",
    "usage/about/fleet-rejoin":
      "Geeft het klantenbestand een nieuwe identiteit, nadat het is teruggezet of gekopieerd.",
    "usage/about/fleet-rejoin.discussion":
      "Voor een globale beheerder. Een klantenbestand dat uit een oudere kopie is teruggezet, heeft niet wat de centrale "
      + "ervan heeft; dan wordt niets gestuurd tot het een nieuwe identiteit heeft. De opdracht noemt de records die alleen "
      + "de centrale heeft.",
    "usage/about/doctor":
      "Controleert de terminal, de taalinstelling, de configuratie, het klantenbestand en de lijsten, of een kiosk.",
    "usage/about/doctor.discussion":
      "Zegt wat er mis is en hoe u het verhelpt. De afsluitcode is 1 als er iets is gevonden; waarschuwingen (?) tellen niet "
      + "mee.\n\n"
      + "Met --kiosk controleert de opdracht, als root, een kiosk die op deze computer is ingericht: de configuratie, het "
      + "klantenbestand, de schijf, de programma's, de sleutels en wat sshd over de logins zegt. Met --console controleert zij "
      + "ook wat mensen bij de kiosk houdt op het eigen scherm van deze computer.",
  ]
}
