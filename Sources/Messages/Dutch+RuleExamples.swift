extension Dutch {
  /// Voorbeelden van regels die een situatie beschrijven, bij de Engelse tekst van de regel zelf.
  static let ruleExamples: [String: String] = [
    "a line of 2 MiB": "een regel van 2 MiB",
    "a line of 1 kB": "een regel van 1 kB",
    "a name saved as Windows-1252": "een naam die als Windows-1252 is opgeslagen",
    "a name saved as UTF-8": "een naam die als UTF-8 is opgeslagen",
    "any customer of an indirect reseller": "elke klant van een indirecte reseller",
    "any customer of an indirect provider": "elke klant van een indirecte provider",
    "4847383 named by a direct-bill partner": "4847383, genoemd door een partner die rechtstreeks factureert",
    "4847383 named by an indirect provider": "4847383, genoemd door een indirecte provider",
    "1234566 where that is the partner's own ID": "1234566, als dat het eigen ID van de partner is",
    "a reseller in the United States for a customer in the Netherlands":
      "een reseller in de Verenigde Staten voor een klant in Nederland",
    "5357564 for a customer in the United States": "5357564 voor een klant in de Verenigde Staten",
    "5357564 for a customer in the Netherlands": "5357564 voor een klant in Nederland",
    "5357564 without a first reseller": "5357564 zonder eerste reseller",
    "5357564 after the first reseller 4847383": "5357564 na de eerste reseller 4847383",
    "six additional resellers": "zes extra resellers",
    "five additional resellers": "vijf extra resellers",
    "4847383 where it is the first reseller too": "4847383, als dat ook de eerste reseller is",
    "partnerAttested by a Global admin": "partnerAttested door een globale beheerder",
    "partnerAttested by a Sales agent": "partnerAttested door een verkoopagent",
    "customerWillAccept with subscriptions": "customerWillAccept met abonnementen",
    "customerWillAccept without subscriptions": "customerWillAccept zonder abonnementen",
    "a day after today": "een dag na vandaag",
    "today": "vandaag",
    "an offer for US only, for a customer in NL; an offer that is no longer sold":
      "een aanbieding voor alleen US, voor een klant in NL; een aanbieding die niet meer te koop is",
    "an offer for every market": "een aanbieding voor elke markt",
    "an education offer for a commercial customer": "een onderwijsaanbieding voor een commerciële klant",
    "an education offer for an education customer": "een onderwijsaanbieding voor een onderwijsklant",
    "an add-on alone": "een aanvulling alleen",
    "an add-on with its base offer": "een aanvulling met haar basisaanbieding",
    "the same offer, billing and term twice; a trial twice":
      "twee keer dezelfde aanbieding, facturering en looptijd; twee keer een proefaanbieding",
    "a reseller whose relationship is pending": "een reseller van wie de relatie nog niet actief is",
    "a reseller that the list has no tenant ID of": "een reseller van wie de lijst geen tenant-id heeft",
    "an offer with conditions of its own, not agreed to": "een aanbieding met eigen voorwaarden, niet geaccepteerd",
    "the same offer, agreed to": "dezelfde aanbieding, geaccepteerd",
    "a trial that becomes P3Y where the list has P1M and P1Y":
      "een proefaanbieding die P3Y wordt waar de lijst P1M en P1Y heeft",
    "a trial that becomes P1Y": "een proefaanbieding die P1Y wordt",
    "the same offer monthly and annually": "dezelfde aanbieding per maand en per jaar",
    "0 licences": "0 licenties",
    "1 licence": "1 licentie",
    "200 licences monthly and 200 annually of a product for at most 300":
      "200 licenties maandelijks en 200 jaarlijks van een product voor hoogstens 300",
    "300 licences": "300 licenties",
    "6 licences of an add-on with 5 of its base":
      "6 licenties van een aanvulling met 5 van haar basisaanbieding",
    "5 licences of an add-on with 5 of its base":
      "5 licenties van een aanvulling met 5 van haar basisaanbieding",
    "triennial for an offer billed monthly or annually":
      "triennial voor een aanbieding die per maand of per jaar gefactureerd wordt",
    "P3Y for an offer of one year": "P3Y voor een aanbieding van één jaar",
  ]
}
