internal import Rules

/// Words by which a piece is recognised without a label.
extension PasteVocabulary {
  private static func set(_ words: String) -> Set<String> {
    Set(
      words.split { $0 == " " || $0.isNewline }.flatMap { word in
        let folded = Folding.folded(String(word))
        return [folded, folded.filter { $0 != "." }]
      })
  }

  /// Words for a street or another place to which mail goes.
  static let streetWords = set(
    """
    street st road rd avenue ave av lane ln drive dr boulevard blvd bd court ct square sq place pl way close crescent
    terrace parade highway hwy parkway pkwy route rte rue chemin impasse allée allee allées quai cours faubourg passage
    straat laan weg plein gracht kade singel steenweg dreef hof baan
    straße strasse str platz gasse ring damm ufer
    calle c/ avenida avda paseo plaza camino carretera ronda travesía calzada cerrada privada circuito prolongación
    via viale piazza corso largo vicolo strada contrada borgo
    rua r. travessa alameda praça praca rodovia estrada largo quadra
    ulica ul. ul aleja al. plac pl. os. osiedle
    ulice náměstí nám. třída utca út tér körút köz sétány
    strada str. bulevardul bd. calea aleea șoseaua splaiul
    ул ул. улица бул бул. бульвар проспект пр. просп вул. вулиця провулок площа переулок
    οδός λεωφόρος λεωφ. cesta trg iela gatve prospekts g. pr. gatvė mnt tee pst tn maantee
    mah. mahallesi cad. caddesi sok. sokak sokağı bulvarı blv.
    vägen väg gatan gata vej gade vei veien gate plass torv allé katu tie bulevardi
    po postbus postfach bp box pobox apartado casella caixa apdo postboks boîte p.o.
    marg nagar chowk ganj sector jalan jl. jl
    """)

  /// How names of streets end in languages that write them in one word.
  static let streetEndings = [
    "straat", "laan", "weg", "gracht", "plein", "kade", "singel", "dijk", "dreef", "steeg", "straße", "strasse", "str.",
    "platz", "allee", "gasse", "ring", "damm", "ufer", "gatan", "vagen", "gata", "vag", "stigen", "vej", "gade",
    "veien",
    "vei", "gate", "gata", "alle", "katu", "tie", "kuja", "polku", "tanav", "iela", "lei", "baan", "steenweg", "stræde",
    "torget", "gränd", "grand", "backen", "plan", "park", "hof", "berg", "markt", "wal", "burgwal", "haven", "graben",
  ].map { Folding.folded($0) }

  /// Words for a part of a building.
  static let unitWords = set(
    """
    suite ste floor fl unit apt apartment flat level room building bldg tower block bus boîte bte etage étage verdieping
    stock og eg piso planta puerta esc escalera local oficina interior int depto departamento appartement appt bâtiment
    bat bât résidence hinterhaus gebäude haus scala palazzo sala bloco conj conjunto andar apto cj lokal lok. m. byt
    emelet ajtó em. kat daire apartman. sc. et. ap. bl. оф. офис кв. кв стая ет. вх. entrance wing house dept kamer
    stiege interno poschodie patro n° lt lgh porras
    """)

  /// Counties of the United Kingdom that do not end in `shire`.
  static let counties: Set<String> = [
    "surrey", "kent", "essex", "sussex", "east sussex", "west sussex", "norfolk", "suffolk", "cornwall", "devon",
    "dorset",
    "somerset", "cumbria", "county durham", "co durham", "greater manchester", "greater london", "merseyside",
    "middlesex", "middx", "tyne and wear", "west midlands", "isle of wight", "rutland", "northumberland", "hants",
    "herts", "berks", "bucks", "beds", "cambs", "lancs", "leics", "lincs", "northants", "notts", "oxon", "staffs",
    "wilts", "worcs", "glos", "fife", "midlothian", "west lothian", "east lothian", "scottish borders", "highland",
    "gwynedd", "powys", "dyfed", "clwyd", "gwent", "mid glamorgan", "south glamorgan", "west glamorgan", "antrim",
    "county antrim", "county down", "co antrim", "co down", "county armagh", "county tyrone", "county londonderry",
    "humberside", "avon", "cleveland", "angus", "argyll",
  ]

  /// Cantons as they stand behind Swiss cities.
  static let cantons: Set<String> = [
    "AG", "AI", "AR", "BE", "BL", "BS", "FR", "GE", "GL", "GR", "JU", "LU", "NE", "NW", "OW", "SG", "SH", "SO", "SZ",
    "TG", "TI", "UR", "VD", "VS", "ZG", "ZH",
  ]

  /// Words in front of the name of a company that only address it.
  static let companyTitles: Set<String> = [
    "spett.le", "spett.", "spettabile", "fa.", "firma", "ditta", "messrs", "messrs.",
  ]

  /// Words that end a letter, by their beginnings.
  static let greetings = [
    "kind regards", "best regards", "regards", "warm regards", "sincerely", "yours", "best", "thanks", "thank you",
    "cheers", "with kind regards", "many thanks", "met vriendelijke groet", "vriendelijke groet",
    "met hartelijke groet",
    "groet", "hartelijke groet", "hoogachtend", "mvg", "mit freundlichen gru", "freundliche gru", "viele gru",
    "beste gru", "liebe gru", "schone gru", "mfg", "cordialement", "bien cordialement", "sinceres salutations",
    "bien a vous", "salutations", "atentamente", "saludos", "un saludo", "cordialmente", "cordiali saluti",
    "distinti saluti", "saluti", "atenciosamente", "cumprimentos", "com os melhores cumprimentos",
    "melhores cumprimentos", "med vanlig halsning", "med vanliga halsningar", "vanliga halsningar", "mvh",
    "med venlig hilsen", "venlig hilsen", "med vennlig hilsen", "vennlig hilsen", "ystavallisin terveisin",
    "terveisin", "z powazaniem", "pozdrawiam", "s pozdravem", "s pozdravom", "s uctou", "udvozlettel",
    "tisztelettel", "cu stima", "с уважение", "поздрави", "с уважением", "з повагою", "με εκτιμηση", "lep pozdrav",
    "srdacan pozdrav", "ar cienu", "pagarbiai", "lugupidamisega", "saygilarimla", "saygilarimizla", "敬具", "le meas",
  ]

  /// Words of job titles, departments and names of companies: no name of a person has one.
  static let notNames = set(
    """
    manager director directeur directrice direktor direktorin head chief officer ceo cto cfo coo cio founder owner
    eigenaar inhaber partner consultant adviseur advisor berater engineer ingenieur developer ontwikkelaar assistant
    assistent assistente secretary secretaresse accountant controller analyst architect administrator coordinator
    specialist medewerker sales marketing account support service services helpdesk customer klantenservice finance
    financial administratie administration verwaltung inkoop einkauf purchasing procurement vertrieb verkoop verkauf
    department afdeling abteilung team office kantoor büro bureau group groep gruppe gruppo grupo groupe holding
    company companies firma bedrijf solutions systems software technologies technology consulting international
    industries trading logistics transport bakery bakkerij bäckerei restaurant hotel school university college institute
    stichting foundation vereniging verein association bank studio agency centre center centrum markets global media
    design digital data cloud energy health care medical pharma legal law advocaten rechtsanwälte notariaat senior
    junior vice president chair chairman geschäftsführer geschäftsführerin leiter leiterin leitung gérant responsable
    chef commercial gerente jefe responsabile amministratore titolare sócio vd försäljning säljare daglig leder
    toimitusjohtaja myyntipäällikkö prezes kierownik dyrektor specjalista jednatel ředitel obchodní ügyvezető igazgató
    and und et y e en og och & the of der für voor de la les del
    управител директор διευθυντης διευθυντρια müdürü müdür satın alma juhataja valdes loceklis direktorius direktors
    konateľ riaditeľ obchodný inköpschef indkøbschef innkjøpssjef direktør ředitelka beszerzési vezető zarządu działu
    compras achats acquisti einkäufer inkoper compliance operations projects project facility facilities
    store stores shop market supplies products works brothers bros sons
    """
  ).subtracting(["de", "la", "der", "del", "e", "y", "les"])

  /// Legal forms that are told by their spelling only.
  static let legalForms: Set<String> = [
    "OG", "Bt.", "Bt", "DAC", "Ky", "e.K.", "e.U.", "Kkt.", "HB", "s.p.", "a.s.", "d.d.", "sp.j.", "s.c.", "ASA", "ΑΕ",
    "ПрАТ", "АД", "S.à", "r.l.", "CLG", "mbH",
  ]

  /// Forms of address in front of a name.
  static let titles = set(
    """
    mr mr. mrs mrs. ms ms. miss dr dr. prof prof. ir ir. ing ing. drs drs. mw mw. mevr mevr. mevrouw dhr dhr. de_heer
    heer herr frau hr fr. m. mme mme. mlle monsieur madame sr sr. sra sra. don doña señor señora sig sig. sig.ra dott
    dott. dott.ssa avv avv. eng eng. pan pani ing.arch mgr mgr. inż inż. bay bayan пан пані г-н г-жа κ. κα. dipl.-ing.
    """)

  /// Small words that belong to a family name.
  static let particles = set(
    """
    van von der den de het 't ter ten te in op aan la le du des del della di da do dos das e y el al bin ibn ben zu zum
    zur vom af av of st. san santa mac mc o' lo degli dei dalla
    """)

  /// Mailboxes of a company, whose name is no person's.
  static let sharedMailboxes = set(
    """
    info sales contact office mail admin support hello post kontakt service administratie verkoop helpdesk finance
    invoice invoices facturen boekhouding receptie reception hr jobs team welcome contacto contato commercial ventas
    vendas vertrieb buchhaltung rechnung firmapost myynti asiakaspalvelu biuro sekretariat obchod iroda ufficio
    amministrazione noreply no-reply marketing enquiries orders
    """)
}
