extension Dutch {
  /// The way to Partner Center: the calls of a record, the script that makes them, what is said of a refusal.
  static let partnerCenter: [String: String] = [
    "calls/step.domain": "Is het domein vrij?",
    "calls/step.address": "Het adres controleren",
    "calls/step.customer": "De klant maken",
    "calls/step.qualification": "De kwalificatie aanvragen",
    "calls/step.agreement": "De overeenkomst bevestigen",
    "calls/step.availability": "Het aanbod voor deze klant zoeken",
    "calls/step.cart": "De bestelling in een winkelwagentje leggen",
    "calls/step.checkout": "Bestellen wat in het winkelwagentje ligt",
    "calls/about.domain": "404 betekent dat het vrij is, 200 dat het bezet is.",
    "calls/about.address":
      "Ga door als de status van het antwoord Verified of VerifiedShippable is; bekijk anders de adressen die "
      + "het voorstelt.",
    "calls/about.customer":
      "Houd MS-RequestId als u het opnieuw stuurt, zodat er geen tweede klant komt. In het antwoord staat de id "
      + "van de tenant, en "
      + "een keer de naam en het wachtwoord van de beheerder.",
    "calls/about.qualification":
      "Het antwoord zegt InReview: wat alleen voor scholen is, kan worden besteld zodra het Approved zegt; dat "
      + "duurt enkele dagen.",
    "calls/about.agreement": "Zonder dit kan er niets worden besteld (13605).",
    "calls/about.availability": "Kies die waar dit allemaal voor geldt:",
    "calls/about.cart":
      "Bekijk ook de fout van elke regel: het antwoord kan 200 of 201 zijn terwijl een regel is geweigerd.",
    "calls/about.checkout": "Bekijk orders en orderErrors in het antwoord.",
    "calls/hole.reseller-tenant-id":
      "de tenant-id van reseller {reseller}, die geen lijst kent: importeer de lijst van resellers en exporteer "
      + "opnieuw",
    "calls/hole.customer-tenant-id": "id in het antwoord op stap {steps}",
    "calls/hole.templateId": "templateId in het antwoord op GET {path}",
    "calls/hole.availabilityId": "id in het antwoord op stap {steps}, voor elke regel een eigen",
    "calls/hole.cart-id": "id in het antwoord op stap {steps}",
    "calls/holes": "Wat tussen accolades staat:",
    "calls/linked": "Voor deze klant is tenant {tenant} al gemaakt: de aanroepen beginnen daarachter.",
    "calls/folder-needed": "Noem de map voor het script en de bestanden ervan: --output MAP.",
    "calls/folder-only":
      "{path} moet een eigen map zijn die anderen niet kunnen openen. Noem er een die er nog niet is.",
    "calls/no-folder": "De map {path} kan niet worden gemaakt: {reason}",
    "calls/no-tenant":
      "{reference} is weggelaten: geen lijst kent de tenant-id van reseller {reseller}. Importeer de lijst van "
      + "resellers en "
      + "exporteer opnieuw.",
    "calls/written.one": "{count} klantrecord staat klaar in {path}. Start {path}/{script}.",
    "calls/written.other": "{count} klantrecords staan klaar in {path}. Start {path}/{script}.",
    "calls/none": "Er is niets te schrijven: er is geen record over.",
    "calls/option-alone": "{option} hoort alleen bij --format partner-center.",
    "calls/one-of-both": "Geef --steps of --script, niet beide.",
    "script/usage":
      "create-customers [--credentials BESTAND] [--accept-address] [--base URL] [--tries N] [KENMERK ...]\n"
      + "Maakt de klanten van de mappen ernaast, of die worden genoemd. Het token wordt van de standaardinvoer "
      + "gelezen, of gevraagd.",
    "script/missing": "Installeer eerst {program}.",
    "script/no-terminal":
      "Elke nieuwe tenant heeft een wachtwoord dat een keer wordt getoond. Start dit op een terminal, of noem er "
      + "een bestand voor: "
      + "--credentials BESTAND.",
    "script/no-token": "Dat is geen toegangstoken.",
    "script/ask-token": "Plak het toegangstoken voor Partner Center en druk op Enter; het wordt niet getoond.",
    "script/credentials": "{file} kan geen eigen bestand voor de wachtwoorden zijn. Noem een ander.",
    "script/busy": "Iemand anders is hier nu mee bezig. Wacht tot dat klaar is en begin opnieuw.",
    "script/no-record": "Er is hier geen map van {reference}.",
    "script/damaged":
      "{reference}: in {file} staat wat Frontdesk niet heeft geschreven. Exporteer het record opnieuw naar een "
      + "andere map.",
    "script/unreadable": "{reference}: {step}: in het antwoord van Partner Center staat geen id. Begin later opnieuw.",
    "script/waiting":
      "{reference}: Partner Center is bezig of de lijn viel weg. Dezelfde aanroep nog eens over {seconds} seconden.",
    "script/lost":
      "{reference}: Partner Center antwoordt niet. Begin later opnieuw; wat is gedaan, gebeurt geen tweede keer.",
    "script/token": "{reference}: Partner Center neemt het token niet aan. Haal een nieuw en begin opnieuw.",
    "script/refused": "{reference}: {step} – geweigerd ({status}, code {code}).",
    "script/answered": "Partner Center zegt: {text}",
    "script/field": "Bekijk: {field}",
    "script/correct":
      "Corrigeer {reference} in Frontdesk, exporteer het naar dezelfde map en begin opnieuw; wat is gedaan, "
      + "gebeurt geen tweede keer.",
    "script/taken":
      "{reference}: het domein {domain} is al bezet. Corrigeer het record in Frontdesk en exporteer het opnieuw.",
    "script/address":
      "{reference}: Partner Center is niet zeker van het adres ({status}). Corrigeer het in Frontdesk, of start "
      + "met --accept-address. "
      + "Het stelt voor:",
    "script/address-unchecked": "{reference}: Partner Center kon het adres niet controleren; het blijft zoals het is.",
    "script/no-reseller-tenant":
      "{reference}: de tenant-id van de reseller is niet bekend. Importeer de lijst van resellers in Frontdesk en "
      + "exporteer opnieuw.",
    "script/password":
      "{reference}: op de volgende regel staan de naam en het wachtwoord van de beheerder. Ze worden alleen nu "
      + "getoond: schrijf ze op.",
    "script/made": "{reference}: de klant is gemaakt: {tenant}",
    "script/not-sold": "{reference}: deze klant kan regel {line} van de bestelling niet kopen.",
    "script/denied":
      "{reference}: Microsoft ziet deze klant niet als school. Er kan niets voor scholen worden besteld.",
    "script/in-review":
      "{reference}: Microsoft kijkt nog naar de school. Begin over een paar dagen opnieuw; wat is gedaan, gebeurt "
      + "geen tweede keer.",
    "script/made-all": "{reference}: klaar. Noteer het in Frontdesk: {command}",
    "explain/status": "Status van HTTP: {status}",
    "explain/fields": "Velden: {fields}",
    "explain/unknown": "Code {code} is hier niet bekend. Het dichtst erbij liggen {codes}.",
  ]
}
