extension Dutch {
  /// Waar een regel vandaan komt, bij de Engelse tekst van de regel zelf. Titels staan vertaald, namen blijven.
  static let ruleSources: [String: String] = [
    "Announcement of September 2021: additional resellers in the EU/EFTA territory":
      "Aankondiging van september 2021: extra resellers in het EU/EFTA-gebied",
    "Article of September 2021: a correct MPN ID; Partner Center error 800015":
      "Artikel van september 2021: een juist MPN-ID; fout 800015 van Partner Center",
    "Article of September 2021: at most five additional resellers":
      "Artikel van september 2021: hoogstens vijf extra resellers",
    "Article of September 2021: choose a first reseller before additional ones":
      "Artikel van september 2021: kies een eerste reseller voordat u er meer kiest",
    "Article of September 2021: each additional reseller is checked for a correct MPN ID":
      "Artikel van september 2021: van elke extra reseller wordt het MPN-ID gecontroleerd",
    "Article of September 2021: each additional reseller is checked for a signed Microsoft Partner Agreement":
      "Artikel van september 2021: elke extra reseller moet de Microsoft Partner Agreement hebben getekend",
    "Article of September 2021: the indirect provider picks the indirect reseller; others sell directly":
      "Artikel van september 2021: de indirecte provider kiest de indirecte reseller; anderen verkopen rechtstreeks",
    "Article of September 2021: two statements to confirm on the account page":
      "Artikel van september 2021: twee verklaringen om te bevestigen op de accountpagina",
    "Check digit formulas of the tax administrations": "Formules voor controlecijfers van de belastingdiensten",
    "Customer qualification contract of May 2023: educationSegment is required for Education":
      "Contract voor de kwalificatie van klanten, mei 2023: educationSegment is verplicht voor Education",
    "Customer qualification: a validation code is required for GovernmentCommunityCloud":
      "Kwalificatie van klanten: een validatiecode is verplicht voor GovernmentCommunityCloud",
    "Decision: a line of more than 1 MiB is no record":
      "Besluit: een regel van meer dan 1 MiB is geen record",
    "Decision: the published order sample repeats the first reseller, which would count it twice":
      "Besluit: het gepubliceerde voorbeeld van een bestelling herhaalt de eerste reseller, die dan dubbel telt",
    "Decision: unknown keys are told, not ignored": "Besluit: onbekende sleutels worden gemeld, niet genegeerd",
    "Frontdesk: a number abroad is often a slip of the country":
      "Frontdesk: een buitenlands nummer is vaak een vergissing in het land",
    "Frontdesk: beside the article's rules for the domains themselves":
      "Frontdesk: naast de regels van het artikel voor de domeinen zelf",
    "Frontdesk: beside the registration ID and the domain": "Frontdesk: naast het registratienummer en het domein",
    "Frontdesk: how a spreadsheet shortens long numbers": "Frontdesk: hoe een spreadsheet lange getallen inkort",
    "Frontdesk: letters that look alike": "Frontdesk: letters die op elkaar lijken",
    "Frontdesk: longer than any real city": "Frontdesk: langer dan elke echte plaatsnaam",
    "Frontdesk: slips of the finger": "Frontdesk: typefouten",
    "Frontdesk: what other hosts of the partner have saved":
      "Frontdesk: wat andere vestigingen van de partner hebben opgeslagen",
    "Frontdesk: what a spreadsheet shows for a formula that failed":
      "Frontdesk: wat een spreadsheet toont als een formule mislukt",
    "Frontdesk: what is read must be what is stored":
      "Frontdesk: wat iemand leest, moet zijn wat er wordt bewaard",
    "How to add a new customer record in Partner Center, September 2021":
      "Een nieuwe klant toevoegen in Partner Center, september 2021",
    "ISO 8601, and dates as people write them": "ISO 8601, en datums zoals mensen ze schrijven",
    "Microsoft Customer Agreement, in use since 1 October 2019":
      "Microsoft Customer Agreement, in gebruik sinds 1 oktober 2019",
    "Microsoft Customer Agreement: the acceptance date is never in the future":
      "Microsoft Customer Agreement: de datum van acceptatie ligt nooit in de toekomst",
    "Microsoft Customer Agreement: the partner attests, or the customer accepts in the admin center":
      "Microsoft Customer Agreement: de partner verklaart het, of de klant accepteert in het beheercentrum",
    "Microsoft Partner Agreement, required of resellers since 1 February 2020; Partner Center error 2203":
      "Microsoft Partner Agreement, sinds 1 februari 2020 verplicht voor resellers; fout 2203 van Partner Center",
    "Microsoft's PowerShell module for Partner Center": "De PowerShell-module van Microsoft voor Partner Center",
    "Microsoft's check of 5 to 22 characters, quoted by Interworks":
      "De controle van Microsoft op 5 tot 22 tekens, aangehaald door Interworks",
    "Microsoft's sample storefront; Sell to education customers, Partner Center 2021":
      "De voorbeeldwinkel van Microsoft; Verkopen aan onderwijsklanten, Partner Center 2021",
    "National numbering plans (ITU-T E.164), libphonenumber": "Nationale nummerplannen (ITU-T E.164), libphonenumber",
    "New-commerce add-ons need one of their prerequisite SKUs; Partner Center error 400041":
      "Aanvullingen hebben een van hun basisaanbiedingen nodig; fout 400041 van Partner Center",
    "Offer matrix, MaxLicenses; Partner Center error 2002":
      "Aanbiedingenmatrix, MaxLicenses; fout 2002 van Partner Center",
    "Offer matrix, MinLicenses; Partner Center error 2002":
      "Aanbiedingenmatrix, MinLicenses; fout 2002 van Partner Center",
    "Partner Center API, create a customer, 2021": "API van Partner Center, een klant maken, 2021",
    "Partner Center asset limits (error 800089): lifetime offers once, concurrent ones up to their limit":
      "Limieten van Partner Center (fout 800089): sommige aanbiedingen één keer ooit, andere tot hun limiet tegelijk",
    "Partner Center cart error 10001: unknown catalogue item":
      "Winkelwagenfout 10001 van Partner Center: onbekend artikel in de catalogus",
    "Partner Center cart error 10018: base seats not met":
      "Winkelwagenfout 10018 van Partner Center: te weinig licenties van de basisaanbieding",
    "Partner Center documentation of 2021 on special pricing: which customer buys which segment; error 800086":
      "Documentatie van Partner Center uit 2021 over speciale prijzen: welke klant welk segment koopt; fout 800086",
    "Partner Center documentation of 2021 on validating Government Community Cloud customers: US only":
      "Documentatie van Partner Center uit 2021 over het valideren van Government Community Cloud-klanten: alleen in de VS",
    "Partner Center documentation of 2021: Admin agent and Sales agent confirm customer agreements":
      "Documentatie van Partner Center uit 2021: beheeragent en verkoopagent bevestigen klantovereenkomsten",
    "Partner Center error 13605: no order before the customer's acceptance":
      "Fout 13605 van Partner Center: geen bestelling voordat de klant accepteert",
    "Partner Center error 2072: the provider's own ID used as partner on record":
      "Fout 2072 van Partner Center: het eigen ID van de provider als partner of record",
    "Partner Center error 800070: offer not available in the country; price list and offer matrix compared":
      "Fout 800070 van Partner Center: de aanbieding is er niet in dit land; prijslijst en aanbiedingenmatrix vergeleken",
    "Frontdesk: longer than any order number in use": "Frontdesk: langer dan enig ordernummer dat in gebruik is",
    "Partner Center API, create a customer: AssociatedPartnerId is the reseller's tenant":
      "API van Partner Center, klant maken: AssociatedPartnerId is de tenant van de reseller",
    "Partner Center cart, attestationAccepted; cart error 10012: attestation":
      "Winkelwagen van Partner Center, attestationAccepted; fout 10012 van de winkelwagen: attestation",
    "Partner Center cart, renewsTo: the term of what a trial becomes":
      "Winkelwagen van Partner Center, renewsTo: de looptijd van wat een proefaanbieding wordt",
    "Partner Center documentation for indirect providers: a reseller that is not in the list is verified":
      "Documentatie van Partner Center voor indirecte providers: een reseller die niet in de lijst staat, wordt gecontroleerd",
    "Partner Center, relationships of an indirect provider: each reseller has a tenant":
      "Partner Center, relaties van een indirecte provider: elke reseller heeft een tenant",
    "Partner Center, relationships of an indirect provider: the state of each":
      "Partner Center, relaties van een indirecte provider: de toestand van elke relatie",
    "Partner Center supported languages and locales, 2021":
      "Ondersteunde talen en landinstellingen van Partner Center, 2021",
    "Partner Center's regional authorization: partner, reseller and customer are of one region":
      "Regionale machtiging van Partner Center: partner, reseller en klant horen bij één regio",
    "Partner Center's regional authorization; the partner's markets":
      "Regionale machtiging van Partner Center; de markten van de partner",
    "Postal services' rules, as Google's address data of 2024 collects them":
      "Regels van de postdiensten, zoals verzameld in de adresgegevens van Google uit 2024",
    "Price list, BillingPlan; Partner Center cart error 10013":
      "Prijslijst, BillingPlan; winkelwagenfout 10013 van Partner Center",
    "Price list, TermDuration: the terms of an offer by billing plan":
      "Prijslijst, TermDuration: de looptijden van een aanbieding per facturering",
    "Public descriptions by the tax administrations; the EU's VAT number structures":
      "Openbare beschrijvingen van de belastingdiensten; de opbouw van btw-nummers in de EU",
    "RFC 5321 and RFC 6531": "RFC 5321 en RFC 6531",
    "RFC 5321, section 4.5.3.1": "RFC 5321, paragraaf 4.5.3.1",
    "RFC 8259": "RFC 8259",
    "RFC 8259 section 4: names within an object should be unique":
      "RFC 8259, paragraaf 4: namen in een object zijn uniek",
    "RFC 8259 section 8.1: JSON text is encoded in UTF-8": "RFC 8259, paragraaf 8.1: JSON-tekst is gecodeerd als UTF-8",
    "Request a relationship with a customer, Partner Center 2021":
      "Een relatie met een klant aanvragen, Partner Center 2021",
    "Sell to education customers, Partner Center 2021": "Verkopen aan onderwijsklanten, Partner Center 2021",
    "The article's rule for abbreviations, for the legal forms that it does not list":
      "De regel van het artikel voor afkortingen, voor de rechtsvormen die het niet noemt",
    "The article: complete and exact addresses; the words are Frontdesk's":
      "Het artikel: volledige en precieze adressen; de woorden zijn van Frontdesk",
    "The public suffix list": "De Public Suffix List",
    "The shape of a record": "De vorm van een record",
    "Validate names and addresses, Partner Center 2024": "Namen en adressen valideren, Partner Center 2024",
  ]
}
