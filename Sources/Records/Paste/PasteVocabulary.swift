internal import Rules

/// Words that stand in addresses and mail signatures, in the languages of the markets: all folded, as ``Folding`` does.
enum PasteVocabulary {
  /// What a label is called, as ``PasteLabel/key(_:)`` writes it.
  static let labels: [String: PasteLabel] = {
    var labels: [String: PasteLabel] = [:]
    for (label, words) in lists {
      for word in words.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
        labels[PasteLabel.key(String(word))] = label
      }
    }
    return labels
  }()

  private static let lists: [(PasteLabel, String)] = [
    (
      .phone,
      """
      t|fon|fono|tālr|tel|telephone|telephone number|phone|phone number|ph|p|telefoon|telefoonnummer|telnr|telefon|telefonnummer
      téléphone|teléfono|telefono|telefone|tlf|tfn|tfno|puh|puhelin|tél|τηλ|τηλέφωνο|тел|телефон|電話|電話番号|tel no
      direct|direct line|d|dd|ddi|o|off|durchwahl|doorkiesnummer|doorkies|ligne directe|office|work|business|kantoor|büro|bureau
      telefón|telefonszám|telefonas|tālrunis|telefoni|tlf nr|telefone comercial|telefono fijo|fijo|standard|sími
      """
    ),
    (
      .mobile,
      """
      m|mob|mobile|mobile number|mobile phone|cell|cell phone|cellphone|c|gsm|mobiel|mobiele telefoon|mobil|mobiltelefon
      handy|portable|móvil|movil|celular|cel|cellulare|telemóvel|mobilnummer|mobiili|kom|komórka|tel kom|móviles|κινητό|cep|cep tel
      моб|мобильный|мобільний|携帯|携帯電話
      """
    ),
    (.fax, "f|fax|faxnummer|fax number|telefax|télécopie|faks|фах|факс|φαξ|fax no|ファックス|fax nr"),
    (
      .email,
      """
      e|email|e mail|mail|e mailadres|emailadres|e mail address|email address|mailto|courriel|mél|correo|correo electrónico
      e mail adresse|e post|epost|sähköposti|posta|e posta|эл почта|почта|メール|email id|correio eletrônico|e pošta
      электронная почта|електронна пошта|имейл|ηλ ταχυδρομείο|e pasts|el paštas|e pošta
      """
    ),
    (
      .street,
      """
      street|street address|address line 1|address 1|straat|straatnaam|straße|strasse|rue|calle|via|rua|gade|gata|utca
      straat en huisnummer|línea de dirección 1|line 1|adresregel 1
      """
    ),
    (.secondLine, "address line 2|address 2|line 2|adresregel 2|adresszusatz|complément d adresse"),
    (
      .address,
      """
      address|adres|bezoekadres|vestigingsadres|postadres|adresse|anschrift|postanschrift|dirección|direccion|indirizzo
      endereço|morada|adress|besöksadress|besøksadresse|osoite|adresa|cím|διεύθυνση|адрес|адреса|住所|所在地|postal address
      visiting address|visit us|office address|mailing address|business address|registered office|siège social|sede|domicilio
      registered address|head office|hoofdkantoor|a|add|addr|adresas|adrese|aadress|naslov|adresă|ulica|ul
      """
    ),
    (
      .postalCode,
      """
      postal code|postcode|post code|zip|zip code|zipcode|plz|postleitzahl|code postal|cp|código postal|codigo postal|cap
      cep|kod pocztowy|psč|postnummer|postnr|postinumero|irányítószám|pin|pin code|pincode|eircode|郵便番号|индекс|cod poștal|pasta indekss|pašto kodas|posta kodu|poštanski broj|poštna številka|пощенски код|індекс
      postiindeks|τκ|postnr
      """
    ),
    (
      .city,
      """
      city|town|plaats|woonplaats|stad|ort|stadt|ville|ciudad|localidad|città|cidade|localidade|miasto|miejscowość|by|ort
      poststed|postort|kaupunki|város|oraș|град|город|місто|city town|suburb|gemeente|commune|mesto|grad|kraj
      linn|pilsēta|miestas|ilçe|şehir|πόλη|市区町村|postal town|oras|obec|település
      """
    ),
    (
      .state,
      """
      state|province|provincie|provincia|county|region|bundesland|estado|prefecture|state province|uf|emirate|département
      """
    ),
    (
      .country,
      "country|land|pays|país|pais|paese|kraj|country region|maa|ország|țară|страна|країна|国|χώρα|země|zeme|krajina"
    ),
    (
      .company,
      """
      company|company name|organisation|organization|business name|trading name|bedrijf|bedrijfsnaam|organisatie|firma
      firmenname|unternehmen|société|entreprise|raison sociale|empresa|razón social|azienda|ragione sociale|società|org
      nazwa firmy|företag|virksomhed|yritys|cégnév|společnost|handelsnaam|会社名|社名|компания|компанія|firmanavn|foretak
      tvrtka|podjetje|ettevõte|uzņēmums|įmonė|şirket|εταιρεία|фирма|spoločnosť|cég|bolag|tvrtka
      """
    ),
    (
      .person,
      """
      contact|contact person|contact name|contactpersoon|name|full name|naam|nom|nom et prénom|ansprechpartner|ansprechpartnerin|nom complet
      kontakt|kontaktperson|persona de contacto|contacto|contatto|referente|contato|attn|attention|att|tav|ter attentie van
      zhd|zh|à l attention de|a l attention de|fao|for the attention of|fn|nombre completo|osoba kontaktowa|yhteyshenkilö
      kapcsolattartó|担当者|担当|氏名|お名前|контактное лицо|контактна особа|kontaktní osoba|a la atención de|all attenzione di
      kontakt osoba|kontaktná osoba|kontaktna oseba|kontaktisik|kontaktpersona|kontaktinis asmuo|ilgili kişi|υπεύθυνος|контакт
      """
    ),
    (
      .firstName,
      """
      first name|given name|forename|voornaam|vorname|prénom|nombre|nome|förnamn|fornavn|etunimi|imię|keresztnév|имя|名
      """
    ),
    (
      .lastName,
      """
      last name|surname|family name|achternaam|nachname|familienname|apellido|apellidos|cognome|sobrenome|apelido
      efternamn|etternavn|efternavn|sukunimi|nazwisko|vezetéknév|фамилия|姓
      """
    ),
    (.cardName, "n"),
    (.cardAddress, "adr"),
    (
      .registration,
      """
      kvk|kvk nummer|kvk nr|handelsregister|kamer van koophandel|cnpj|nip|ein|fein|inn|инн|інн|unp|унп|bin|бин|gstin
      siren|cvr|cvr nr|cvr nummer|org nr|orgnr|organisasjonsnummer|organisationsnummer|y tunnus|ytunnus|oib|cui|cif|nipc
      kbo|bce|ondernemingsnummer|numéro d entreprise|ičo|ico|eik|еик|булстат|trn|mst|rif|vkn|idno|єдрпоу|код єдрпоу
      registrikood|matična številka|company number|company no|company registration number|company reg no|crn
      registration number|registered number|abn|acn|abn acn|edrpou|пиб|pib|kennitala|stir|стир
      """
    ),
    (
      .tax,
      """
      vat|vat number|vat no|vat id|vat reg no|btw|btw nr|btw nummer|btw id|ust id|ust idnr|ust id nr|ustid|ustidnr|uid
      umsatzsteuer id|tva|n tva|numéro de tva|tva intracommunautaire|p iva|piva|partita iva|iva|nif|moms|momsnr|mva|alv
      dič|dic|ič dph|adószám|αφμ|pvm|pvn|kmkr|ddv id|ддс|tax id|tax number
      """
    ),
    (
      .other,
      """
      w|web|website|internet|url|site|sitio|sito|www|skype|linkedin|twitter|x|iban|bic|swift|bank|rekening|konto|title|role
      function|functie|position|department|afdeling|abteilung|service|sent|from|to|cc|subject|van|aan|onderwerp|datum|date
      note|rev|prodid|rsin|bsn|hrb|amtsgericht|geschäftsführer|vorstand|sitz|opening hours|openingstijden|ref|reference
      """
    ),
  ]

  /// Labels that need no colon before a name.
  static let attention: Set<String> = [
    "attn", "att", "tav", "ter attentie van", "zhd", "fao", "for the attention of", "contact person", "contactpersoon",
    "ansprechpartner", "kontaktperson",
  ]

  /// Signs that stand for labels.
  static let signs: [Character: PasteLabel] = [
    "☎": .phone, "☎️": .phone, "📞": .phone, "✆": .phone, "℡": .phone, "📱": .mobile, "📠": .fax, "✉": .email,
    "✉️": .email, "📧": .email, "🌐": .other, "📍": .address, "🏠": .address, "🏢": .company, "👤": .person,
  ]

  /// What begins a disclaimer, a quoted mail or a sentence of courtesy.
  static let disclaimers = [
    "disclaimer", "confidential", "vertrouwelijk", "vertraulich", "confidenti", "original message",
    "oorspronkelijk bericht",
    "consider the environment", "denk aan het milieu", "intended recipient", "geadresseerde", "unsubscribe",
    "sent from my", "verzonden vanaf", "von meinem iphone", "envoye de mon", "all rights reserved",
  ]
}
