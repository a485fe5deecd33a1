extension Dutch {
  /// What each field asks, and where the customer finds the answer: the first lines of its help.
  static let fieldHelp: [String: String] = [
    "what/country": "Het land van het bedrijf. Dit bepaalt welke vragen volgen en wat de klant kan kopen.",
    "where/country": "Het hoort bij het officiële adres van het bedrijf.",
    "what/qualification": "Wat voor klant het is. Scholen en overheden kunnen andere aanbiedingen kopen dan bedrijven.",
    "where/qualification": "Vraag het aan de klant. Voor de meeste bedrijven is het Geen.",
    "what/qualification.segment": "Of het een school is of een instelling voor hoger onderwijs.",
    "where/qualification.segment": "Vraag het aan de klant.",
    "what/qualification.website": "De website van de instelling. Microsoft kijkt ernaar om de klant te controleren.",
    "where/qualification.website": "In de adresbalk van een browser, op de eigen pagina's van de instelling.",
    "what/qualification.validationCode": "De code die Microsoft u voor deze overheidsklant heeft gegeven.",
    "where/qualification.validationCode": "In Partner Center, bij de validatiecodes van uw bedrijf.",
    "what/company.name": "De precieze officiële naam van het bedrijf, met de rechtsvorm.",
    "where/company.name": "In het handelsregister of in de oprichtingsakte.",
    "what/company.registrationID":
      "Het nummer van het bedrijf in het openbare register, nooit het nummer van een persoon.",
    "where/company.registrationID": "In dat register, en vaak op brieven en facturen van het bedrijf.",
    "what/company.domainPrefix":
      "De naam van de klant bij Microsoft. De eerste gebruiker logt in als admin@NAAM.onmicrosoft.com. {F4} maakt een voorstel van de officiële naam.",
    "where/company.domainPrefix": "U kiest het hier: letters en cijfers. Later kunt u het niet wijzigen.",
    "what/company.purchaseOrder": "Het nummer waaronder de klant of uw bedrijf deze bestelling kent.",
    "where/company.purchaseOrder":
      "Op de bestelling van de klant. Laat het leeg als er geen is. Microsoft krijgt het niet.",
    "what/address.line1": "De straat en het huisnummer van het officiële adres van het bedrijf.",
    "where/address.line1": "In het handelsregister.",
    "what/address.line2": "De rest van het adres, als er meer is: een verdieping, een gebouw, een postbus.",
    "where/address.line2": "In het handelsregister. Laat het leeg als er niets meer is.",
    "what/address.city": "De plaats die bij het adres hoort.",
    "where/address.city": "Onder de straat, in hetzelfde adres.",
    "what/address.state": "De provincie, de staat of het gebied van het adres.",
    "where/address.state": "In hetzelfde adres. Als het land een lijst heeft, gaat die na een paar letters open.",
    "what/address.postalCode": "De postcode van het adres.",
    "where/address.postalCode": "In hetzelfde adres; de postcode hoort bij de straat.",
    "what/contact.firstName": "De voornaam van de contactpersoon bij het bedrijf.",
    "where/contact.firstName": "Vraag het aan die persoon. Gebruik de hele naam, geen voorletters.",
    "what/contact.lastName": "De achternaam van die persoon, met voorvoegsels zoals \"van der\".",
    "where/contact.lastName": "Vraag het aan die persoon.",
    "what/contact.email": "Het adres van die persoon bij het bedrijf. Ook Microsoft schrijft naar dit adres.",
    "where/contact.email": "Vraag het aan die persoon. Het mag geen adres van uw eigen bedrijf zijn.",
    "what/contact.phone": "Een telefoonnummer van het bedrijf.",
    "where/contact.phone": "Op de website of in brieven, met of zonder landnummer.",
    "what/culture": "De taal waarin Microsoft de klant schrijft en factureert.",
    "where/culture": "Vraag het aan de klant.",
    "what/reseller.partnerID":
      "De reseller die de klant bedient: de MPN-id (PartnerID) van de vestiging, niet de wereldwijde.",
    "where/reseller.partnerID":
      "In de lijst, op naam, MPN-id of land. Staat die er niet in, typ dan de MPN-id: die wordt overgenomen, maar is hier niet te controleren. Zonder reseller koopt de klant rechtstreeks bij u.",
    "what/reseller.additional":
      "Hoogstens vijf andere resellers van deze klant, elk maar één keer. Zij krijgen geen vergoeding over deze bestelling.",
    "where/reseller.additional":
      "In de lijst, op de MPN-id (PartnerID) van de vestiging, niet de wereldwijde. Een MPN-id die er niet in staat kunt u typen; die is hier niet te controleren.",
    "what/agreement.acceptance":
      "U verklaart dat de klant de Microsoft-klantovereenkomst heeft geaccepteerd, of de klant accepteert die later zelf.",
    "where/agreement.acceptance":
      "Vraag het aan de klant. Later accepteren doet de klant in het Microsoft 365-beheercentrum.",
    "what/agreement.date": "De dag waarop de klant de overeenkomst heeft geaccepteerd.",
    "where/agreement.date": "Op het document dat de klant heeft getekend. {F4} vult vandaag in.",
    "what/agreement.firstName": "De voornaam van de persoon die de overeenkomst voor de klant heeft geaccepteerd.",
    "where/agreement.firstName":
      "Op het getekende document. De naam van de contactpersoon is al ingevuld; u kunt die wijzigen.",
    "what/agreement.lastName": "De achternaam van de persoon die de overeenkomst heeft geaccepteerd.",
    "where/agreement.lastName":
      "Op het getekende document. De naam van de contactpersoon is al ingevuld; u kunt die wijzigen.",
    "what/agreement.email":
      "Het adres van de persoon die heeft geaccepteerd. Microsoft schrijft hiernaar over de overeenkomst.",
    "where/agreement.email":
      "Vraag het aan die persoon. Het adres van de contactpersoon is al ingevuld; u kunt het wijzigen.",
    "what/agreement.phone": "Een telefoonnummer van de persoon die heeft geaccepteerd.",
    "where/agreement.phone":
      "Vraag het aan die persoon. Het nummer van de contactpersoon is al ingevuld; u kunt het wijzigen.",
    "what/gdap":
      "Vraagt de klant om gedetailleerde gedelegeerde beheerdersrechten (GDAP) als de tenant wordt gemaakt (enableGDAPByDefault), zodat uw bedrijf die kan beheren.",
    "where/gdap": "Spreek het af met de klant. Zonder vinkje wordt er niets gevraagd.",
    "what/confirmations.partnerRole":
      "U bevestigt dat uw bedrijf de indirecte partner is als er een reseller is gekozen, en anders de directe partner.",
    "where/confirmations.partnerRole": "Kijk bij de reseller hierboven.",
    "what/confirmations.noAffiliateResale":
      "U bevestigt dat deze bestelling niet wordt doorverkocht aan partners van uw eigen moederorganisatie.",
    "where/confirmations.noAffiliateResale":
      "Weet u het niet zeker, vraag het dan in uw bedrijf. Zonder dit kunt u niet verder.",

    // Rules that differ from country to country, as they are for the customer's.
    "here/registration-id/required": "In dit land is het verplicht.",
    "here/registration-id/length": "Het heeft 5 tot 22 tekens.",
    "here/registration-id/format": "Het heeft de vorm die dit land gebruikt.",
    "here/phone/required": "In dit land is het verplicht.",
    "here/city/required": "Bij het adres hoort een plaats.",
    "here/state/required": "In dit land hoort het bij het adres.",
    "here/postal-code/required": "In dit land hoort bij een adres een postcode.",
    "here/postal-code/format": "De postcode heeft de vorm die dit land gebruikt.",
    "here/country/unknown": "Het is een van de landen in de lijst.",
  ]
}
