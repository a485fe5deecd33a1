extension Dutch {
  /// What a refusal of Partner Center means by its code, and what to do.
  static let serviceErrors: [String: String] = [
    "explain/1000":
      "Op dit adres staat niets: een id erin klopt niet, of wat het noemt is er niet meer. Begin opnieuw "
      + "met de aanroepen van dit record.",
    "explain/2000":
      "De MPN-id of de tenant-id van de reseller is niet als zodanig geschreven. Schrijf de MPN-id in cijfers.",
    "explain/2001":
      "Er ontbreekt iets wat de aanroep moet hebben; het antwoord noemt de plaatsen. Bij een abonnement "
      + "dat er al is, kan het aantal licenties niet veranderen zolang het is onderbroken. Bekijk de "
      + "velden die bij de weigering worden genoemd.",
    "explain/2002": "Het aantal licenties is kleiner of groter dan het aanbod toelaat. Corrigeer het aantal licenties.",
    "explain/2030":
      "Deze partner is niet aangemeld om te verkopen in het land van de klant. Controleer het land, of "
      + "laat de aanmelding ervoor in Partner Center afmaken.",
    "explain/2072":
      "De MPN-id is die van uzelf als provider; hier kan alleen die van een reseller staan. Kies de reseller, of geen.",
    "explain/2091": "Het aanbod wordt niet meer verkocht. Kies het aanbod dat ervoor in de plaats is gekomen.",
    "explain/2200":
      "De MPN-id van de reseller geldt niet, of is een oude die niet is overgezet. Vraag de reseller om de "
      + "MPN-id van de vestiging die verkoopt.",
    "explain/2201":
      "De reseller is in een andere regio van het programma. Kies een reseller uit de regio van de partner.",
    "explain/2203":
      "De reseller heeft de Microsoft Partner-overeenkomst niet ondertekend. Laat de reseller die "
      + "ondertekenen, of kies een andere.",
    "explain/2204":
      "De reseller heeft geen account als reseller van het programma. Laat de reseller zich aanmelden, of "
      + "kies een andere.",
    "explain/2205": "Microsoft kent de tenant van de reseller niet. Controleer de tenant-id in de lijst van resellers.",
    "explain/2206":
      "Van de tenant van de reseller is geen Microsoft Partner-overeenkomst bekend. Laat de reseller die "
      + "ondertekenen, of kies een andere.",
    "explain/10000":
      "Een regel van het winkelwagentje heeft een andere valuta dan de rest. Bestel deze aanbiedingen apart.",
    "explain/10001":
      "Microsoft kent het aanbod van een regel van het winkelwagentje niet. Importeer de geldende "
      + "prijslijst en kies het aanbod opnieuw.",
    "explain/10002":
      "Een regel van het winkelwagentje heeft meer licenties dan er te koop zijn. Corrigeer het aantal licenties.",
    "explain/10003":
      "Wat een regel van het winkelwagentje bestelt, is nu niet te krijgen. Probeer het later opnieuw, of "
      + "kies een ander aanbod.",
    "explain/10004":
      "De resellers op een regel van het winkelwagentje passen niet bij deze partner. Controleer de "
      + "reseller en de extra resellers.",
    "explain/10010":
      "Microsoft begrijpt een regel van het winkelwagentje niet. Controleer het aanbod, de facturering en "
      + "de looptijd ervan.",
    "explain/10012":
      "Bij een regel van het winkelwagentje moet de klant met de voorwaarden van het aanbod instemmen. "
      + "Vink dat aan op de regel van dat aanbod.",
    "explain/10013":
      "De facturering van een regel past niet bij de looptijd. Kies een facturering die het aanbod bij "
      + "deze looptijd heeft.",
    "explain/10015":
      "Een regel van het winkelwagentje heeft meer licenties dan een abonnement mag hebben. Corrigeer het "
      + "aantal licenties.",
    "explain/10018":
      "Een aanvulling heeft meer licenties van het basisaanbod nodig dan er zijn besteld. Bestel van het "
      + "basisaanbod evenveel als van de aanvulling.",
    "explain/10019":
      "Een aanvulling heeft minder licenties dan nodig is. Corrigeer het aantal licenties van de aanvulling.",
    "explain/13605":
      "Er kan niets worden gekocht voordat de Microsoft-klantovereenkomst is geaccepteerd. Bevestig dat de "
      + "klant die heeft geaccepteerd, of laat de klant die in het beheercentrum accepteren, en begin opnieuw.",
    "explain/20000": "De bestelling is niet gevonden. Zoek die bij de bestellingen van de klant in Partner Center.",
    "explain/20002": "Deze partner en deze klant doen nog geen zaken met elkaar. Vraag een relatie met de klant aan.",
    "explain/27002": "Microsoft neemt het e-mailadres van de contactpersoon niet aan. Corrigeer het adres.",
    "explain/27006": "De klant heeft dit aanbod al zo vaak gehad als mag. Kies een ander aanbod.",
    "explain/400013":
      "Het product van het aanbod is niet gevonden. Importeer de geldende prijslijst en kies het aanbod opnieuw.",
    "explain/400018":
      "De SKU van het aanbod is niet gevonden. Importeer de geldende prijslijst en kies het aanbod opnieuw.",
    "explain/400019":
      "Het aanbod is veranderd sinds het winkelwagentje is gemaakt: wat Microsoft de beschikbaarheid "
      + "noemt, is een andere. Begin opnieuw: die wordt dan weer opgezocht.",
    "explain/400041":
      "Een aanvulling heeft een basisaanbod nodig dat erbij past. Bestel ook een van de basisaanbiedingen ervan.",
    "explain/600002":
      "Het land van de klant kent geen registratienummer, of het nummer en het land van het adres passen niet bij "
      + "elkaar. Controleer het land van het adres; laat het registratienummer weg in een land dat er niet om "
      + "vraagt.",
    "explain/600006":
      "Microsoft staat dit niet toe aan wie het vraagt: door de rol, het programma van de partner of de "
      + "toestand van de klant. Laat een globale beheerder kijken naar de rollen van de persoon van wie het "
      + "token is.",
    "explain/600049": "Het registratienummer ontbreekt; dit land vraagt erom. Vul het registratienummer in.",
    "explain/600050":
      "Het registratienummer is niet geschreven zoals dit land het heeft; het antwoord noemt het patroon. "
      + "Corrigeer het registratienummer.",
    "explain/600051":
      "Het telefoonnummer ontbreekt; dit land vraagt erom. Vul het telefoonnummer van de contactpersoon in.",
    "explain/600061":
      "De overeenkomst van deze klant is al bevestigd. Er hoeft niets te gebeuren, tenzij de persoon of de "
      + "dag is veranderd.",
    "explain/800002":
      "Microsoft kan niet lezen wat er is gestuurd. Exporteer het record opnieuw; meld het als dat niet helpt.",
    "explain/800009":
      "Een regel van het winkelwagentje is geweigerd; de regel zegt waarom. Bekijk de code van de regel.",
    "explain/800015": "Microsoft kent de MPN-id van een reseller niet. Controleer de reseller en de extra resellers.",
    "explain/800016":
      "De MPN-id is niet die van een indirecte reseller. Vraag de reseller om de MPN-id van de vestiging die verkoopt.",
    "explain/800017": "Zoveel licenties van het aanbod zijn er niet te krijgen. Corrigeer het aantal licenties.",
    "explain/800020": "Deze klant kan het aanbod niet kopen. Kies een ander aanbod.",
    "explain/800023":
      "Het krediet van de partner bij Microsoft is te klein voor deze bestelling. Vraag het aan wie het "
      + "account van de partner bij Microsoft beheert.",
    "explain/800025":
      "Het krediet van de partner bij Microsoft is te klein voor deze bestelling. Vraag het aan wie het "
      + "account van de partner bij Microsoft beheert.",
    "explain/800029": "De aanvulling hoort niet bij het basisaanbod. Bestel een van de basisaanbiedingen ervan.",
    "explain/800039":
      "Het lidmaatschap van de reseller van het programma is niet actief. Laat de reseller dat in orde "
      + "maken, of kies een andere.",
    "explain/800060":
      "Dezelfde bestelling is al onderweg. Kijk over een paar minuten bij de bestellingen van de klant.",
    "explain/800064": "Iemand anders is nu met dit winkelwagentje bezig. Wacht een minuut en begin opnieuw.",
    "explain/800065": "Dit winkelwagentje is al besteld. Kijk bij de bestellingen van de klant in Partner Center.",
    "explain/800066": "De klant zou meer abonnementen hebben dan een klant mag hebben. Bestel minder abonnementen.",
    "explain/800067": "De regel heeft meer licenties dan een abonnement mag hebben. Corrigeer het aantal licenties.",
    "explain/800070": "Het aanbod wordt in het land van de klant niet verkocht. Kies een aanbod van dit land.",
    "explain/800073":
      "Microsoft onderzoekt deze klant; een paar dagen kan er niets worden gekocht. Controleer de naam en "
      + "het adres, en begin na een paar dagen opnieuw.",
    "explain/800074":
      "Microsoft onderzoekt deze klant; een paar dagen kan er niets worden gekocht. Controleer de naam en "
      + "het adres, en begin na een paar dagen opnieuw.",
    "explain/800075":
      "Microsoft heeft deze klant geweigerd; er kan niets aan worden verkocht. Controleer de naam en het "
      + "adres, en vraag het de ondersteuning van Microsoft.",
    "explain/800086":
      "De klant is niet van het segment waarvoor het aanbod is. Controleer de kwalificatie, of kies een "
      + "aanbod uit het segment van de klant.",
    "explain/800088":
      "De regel heeft meer licenties dan er voor een abonnement van dit aanbod over zijn. Corrigeer het "
      + "aantal licenties.",
    "explain/800089": "De klant zou meer van dit aanbod hebben dan een klant mag hebben. Bestel minder.",
    "explain/800121": "De looptijd is er geen die het aanbod heeft. Kies een van de looptijden ervan.",
    "explain/900121":
      "Het krediet van de partner bij Microsoft is te klein voor deze bestelling. Vraag het aan wie het "
      + "account van de partner bij Microsoft beheert.",
    "explain/900123":
      "De reseller heeft de Microsoft Partner-overeenkomst niet geaccepteerd. Laat de reseller die accepteren, "
      + "of kies een andere.",
    "explain/900124":
      "Uw eigen bedrijf heeft de Microsoft Partner-overeenkomst niet geaccepteerd. Laat uw globale beheerder "
      + "die in Partner Center accepteren.",
    "explain/900150":
      "De rol van de persoon van wie het token is, staat dit niet toe. Gebruik het token van een "
      + "beheeragent of een verkoopagent.",
    "explain/900169":
      "De valuta is niet die van de partner en niet die van de klant. Controleer het land en de taal, "
      + "waarnaar Microsoft de valuta kiest.",
    "explain/900203":
      "Het aanbod heeft de instemming van de klant met de voorwaarden nodig. Vink dat aan op de regel van dat aanbod.",
    "explain/900206": "De verklaringen van de partner over de bestelling ontbreken. Vink beide bevestigingen aan.",
    "explain/900242":
      "De dag waarop de looptijd moet eindigen, is niet die van een ander abonnement van de klant en niet "
      + "het einde van een maand. Laat de looptijd zoals het aanbod die heeft.",
    "explain/900269": "De facturering is er geen die het aanbod heeft. Kies een van de factureringen ervan.",
    "explain/900270": "De facturering is langer dan de looptijd. Kies een kortere facturering of een langere looptijd.",
    "explain/900275":
      "Het aantal licenties van de regel is er geen dat het aanbod toelaat. Corrigeer het aantal licenties.",
    "explain/900308":
      "De rechten van wie het vraagt, zijn niet voldoende. Gebruik het token van een beheeragent of een verkoopagent.",
    "explain/900400":
      "Microsoft ziet de MPN-id niet als die van een gemachtigde indirecte reseller. Controleer de "
      + "aanmelding van de reseller, of kies een andere.",
  ]
}
