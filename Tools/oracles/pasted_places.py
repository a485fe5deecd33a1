"""What pasted_blocks.py makes its blocks of: cities with an area and a code, streets, legal forms, words of signatures."""


def place(language, locale, name, cities, streets, names, forms, **more):
    wide = [(cell + ("", "", ""))[:4] for cell in cities]
    return {
        "language": language, "locale": locale, "name": name, "cities": wide, "streets": streets, "names": names,
        "forms": forms, **more}


COUNTRIES = {
    "NL": place(
        "nl", "nl_NL", "Nederland",
        [("Amsterdam", "", "1015 CJ"), ("Den Haag", "", "2514 GL"), ("'s-Hertogenbosch", "", "5211 JC"), ("Bergen op Zoom", "", "4611 NT")],
        ["Keizersgracht 126", "Lange Voorhout 9a", "Burg. van Tuyllkade 14-16", "Postbus 1234", "Industrieweg 3"],
        ["Van der Meer Fietsen", "Bakkerij Jansen", "Noorderlicht Advies", "Studio 54"], ["B.V.", "BV", "N.V.", "bv"],
        units=["Unit 4", "2e verdieping"]),
    "BE": place(
        "nl", "nl_BE", "België",
        [("Brussel", "", "1000"), ("Antwerpen", "", "2018"), ("Sint-Niklaas", "", "9100"), ("La Louvière", "", "7100")],
        ["Koningsstraat 12", "Meir 85 bus 3", "Stationsstraat 4", "Chaussée de Charleroi 112"],
        ["Peeters Bouw", "Maes Logistiek", "Brouwerij De Linde"], ["NV", "BV", "BVBA", "SRL"], units=["bus 12"]),
    "DE": place(
        "de", "de_DE", "Deutschland",
        [("Berlin", "", "10115"), ("Frankfurt am Main", "", "60311"), ("Köln", "", "50667"), ("Mülheim an der Ruhr", "", "45468")],
        ["Hauptstraße 12", "Unter den Linden 77", "Schillerplatz 3b", "Am Alten Markt 5", "Postfach 10 12 34"],
        ["Müller Maschinenbau", "Nordlicht Beratung", "Schmidt & Söhne", "Bäckerei Huber"], ["GmbH", "AG", "GmbH & Co. KG", "e.K."],
        units=["Gebäude C", "3. Etage"]),
    "FR": place(
        "fr", "fr_FR", "France",
        [("Paris", "", "75008"), ("Lyon", "", "69002"), ("Saint-Étienne", "", "42000"), ("Aix-en-Provence", "", "13100")],
        ["12 rue de Rivoli", "45 bis, avenue des Champs", "3 place Bellecour", "ZI Nord, 8 rue des Artisans"],
        ["Boulangerie Martin", "Atelier Lumière", "Transports Duval"], ["SARL", "SAS", "S.A.", "EURL"],
        units=["Bâtiment B", "2ème étage"]),
    "GB": place(
        "en", "en_GB", "United Kingdom",
        [("London", "", "SW1A 2AA"), ("Oxford", "", "OX1 2JD"), ("Kingston upon Thames", "", "KT1 1EU"), ("Stoke-on-Trent", "", "ST4 1LQ")],
        ["10 Downing Street", "221B Baker Street", "14 The Green", "5 Mill Lane"],
        ["Harbour Lights", "Smith & Daughters", "Northgate Tools"], ["Ltd", "Limited", "PLC", "LLP"], units=["Flat 2", "Unit 7"]),
    "IE": place(
        "en", "en_IE", "Ireland",
        [("Dublin 2", "Co. Dublin", "D02 X285"), ("Cork", "Co. Cork", "T12 W8KF"), ("Galway", "Co. Galway", "H91 E9PR")],
        ["12 Main Street", "3 St Stephen's Green", "45 O'Connell Street"], ["Shamrock Tools", "Murphy Brewing"],
        ["Ltd", "Limited", "DAC"], units=["Unit 3"], asks_area=True),
    "US": place(
        "en", "en_US", "USA",
        [("New York", "NY", "10001"), ("San Francisco", "CA", "94105"), ("Salt Lake City", "UT", "84101"), ("Denver", "CO", "80202"),
         ("St. Louis", "MO", "63101"), ("Seattle", "WA", "98101-1234", "Washington")],
        ["350 5th Ave", "1600 Amphitheatre Parkway", "77 Massachusetts Avenue", "PO Box 1234", "500 W Madison St"],
        ["Blue Ridge Bikes", "Cascade Foods", "Lone Star Tools"], ["Inc.", "LLC", "Corp."], units=["Suite 400", "Floor 3"],
        asks_area=True),
    "CA": place(
        "en", "en_CA", "Canada",
        [("Toronto", "ON", "M5V 2T6"), ("Montréal", "QC", "H3Z 2Y7"), ("Calgary", "AB", "T2P 1J9"), ("Vancouver", "BC", "V6B 1A1", "British Columbia")],
        ["100 King Street West", "1250 boul. René-Lévesque", "845 Sherbrooke St W"], ["Maple Tools", "Northern Light Foods"],
        ["Inc.", "Ltd.", "Corp."], units=["Suite 1200"], asks_area=True),
    "AU": place(
        "en", "en_AU", "Australia",
        [("Sydney", "NSW", "2000"), ("Melbourne", "VIC", "3000"), ("Alice Springs", "NT", "0870"), ("Surry Hills", "NSW", "2010")],
        ["1 Macquarie Street", "88 Collins Street", "12 Todd Mall"], ["Kangaroo Tools", "Southern Cross Foods"],
        ["Pty Ltd", "Ltd"], units=["Level 5"], asks_area=True),
    "JP": place(
        "ja", "ja_JP", "日本",
        [("千代田区", "東京都", "100-0005"), ("横浜市西区", "神奈川県", "220-0012"), ("四日市市", "三重県", "510-0085")],
        ["丸の内1-1-1", "みなとみらい2丁目3番1号", "幸町3-5"], ["山田製作所", "青空"], ["株式会社", "合同会社"], form_first=False, gap="",
        family_first=True, layout="〒%Z%n%S%C%A", asks_area=True),
    "SE": place(
        "sv", "sv_SE", "Sverige", [("Stockholm", "", "111 20"), ("Göteborg", "", "411 06"), ("Malmö", "", "211 34")],
        ["Drottninggatan 12", "Storgatan 5 B", "Kungsgatan 44"], ["Nordljus Konsult", "Svensson Bygg"], ["AB", "HB"]),
    "PL": place(
        "pl", "pl_PL", "Polska", [("Warszawa", "", "00-950"), ("Kraków", "", "31-042"), ("Bielsko-Biała", "", "43-300")],
        ["ul. Marszałkowska 12/4", "al. Jerozolimskie 65", "Rynek Główny 8"], ["Kowalski Meble", "Zielony Las"],
        ["Sp. z o.o.", "S.A.", "sp.j."], units=["lok. 5"]),
    "BR": place(
        "pt", "pt_BR", "Brasil", [("São Paulo", "SP", "01310-100"), ("Rio de Janeiro", "RJ", "20040-020"), ("Belo Horizonte", "MG", "30130-010")],
        ["Av. Paulista, 1000", "Rua das Flores, 123", "Praça Sete, 45"], ["Café Brasil", "Oliveira Transportes"], ["Ltda.", "S.A.", "LTDA"],
        units=["Sala 12", "Conj. 301"], asks_area=True),
    "ES": place(
        "es", "es_ES", "España", [("Madrid", "M", "28013", "Madrid"), ("Barcelona", "B", "08002", "Barcelona"), ("Alcalá de Henares", "M", "28801", "Madrid")],
        ["Calle Mayor 12", "C/ Gran Vía, 45", "Avda. Diagonal 211"], ["Muebles García", "Aguas del Sur"], ["S.L.", "S.A.", "SL"],
        units=["Planta 3", "3º B"], asks_area=True),
    "IT": place(
        "it", "it_IT", "Italia", [("Milano", "MI", "20121"), ("Roma", "RM", "00187"), ("Reggio Calabria", "RC", "89125")],
        ["Via Dante 14", "Piazza Navona, 3", "Corso Italia 22/A"], ["Officine Rossi", "Pasticceria Bianchi"], ["S.r.l.", "S.p.A.", "srl"],
        units=["Scala B", "interno 4"], asks_area=True),
    "PT": place(
        "pt", "pt_PT", "Portugal", [("Lisboa", "", "1250-096"), ("Porto", "", "4000-322"), ("Vila Nova de Gaia", "", "4400-017")],
        ["Rua Augusta 24", "Avenida da Liberdade, 110", "Largo do Rato 7"], ["Azulejos Silva", "Vinhos do Douro"], ["Lda.", "S.A.", "Lda"]),
    "AT": place(
        "de", "de_AT", "Österreich", [("Wien", "", "1010"), ("Graz", "", "8010"), ("St. Pölten", "", "3100")],
        ["Kärntner Straße 12", "Mariahilfer Straße 45/3", "Hauptplatz 1"], ["Alpenblick Technik", "Gruber Holzbau"], ["GmbH", "KG", "OG"],
        units=["Stiege 2"]),
    "CH": place(
        "de", "de_CH", "Schweiz", [("Zürich", "", "8001"), ("Genève", "", "1204"), ("La Chaux-de-Fonds", "", "2300")],
        ["Bahnhofstrasse 12", "Rue du Rhône 8", "Via Nassa 5"], ["Meier Uhren", "Bergkristall"], ["AG", "GmbH", "SA"]),
    "DK": place(
        "da", "da_DK", "Danmark", [("København K", "", "1050"), ("Aarhus C", "", "8000"), ("Hellerup", "", "2900")],
        ["Kongens Nytorv 5", "Store Torv 12, 2. tv", "Strandvejen 100"], ["Havblik Rådgivning", "Jensen Møbler"], ["A/S", "ApS"]),
    "NO": place(
        "no", "no_NO", "Norge", [("Oslo", "", "0150"), ("Bergen", "", "5003"), ("Mo i Rana", "", "8622")],
        ["Karl Johans gate 12", "Torgallmenningen 3", "Storgata 5A"], ["Fjordlys", "Hansen Bygg"], ["AS", "ASA"]),
    "FI": place(
        "fi", "fi_FI", "Suomi", [("Helsinki", "", "00100"), ("Tampere", "", "33100"), ("Jyväskylä", "", "40100")],
        ["Mannerheimintie 12 A 5", "Hämeenkatu 3", "Kauppakatu 22"], ["Revontuli", "Virtanen Rakennus"], ["Oy", "Oyj", "Ky"]),
    "CZ": place(
        "cs", "cs_CZ", "Česká republika", [("Praha 1", "", "110 00"), ("Brno", "", "602 00"), ("Hradec Králové", "", "500 03")],
        ["Václavské náměstí 12", "Dlouhá 33/5", "Masarykova 101"], ["Novák Stavby", "Zlatý Lev"], ["s.r.o.", "a.s."]),
    "SK": place(
        "sk", "sk_SK", "Slovensko", [("Bratislava", "", "811 01"), ("Košice", "", "040 01"), ("Banská Bystrica", "", "974 01")],
        ["Hlavná 12", "Obchodná 45/A", "Námestie SNP 7"], ["Tatry Nábytok", "Horváth Stavby"], ["s.r.o.", "a.s."]),
    "HU": place(
        "hu", "hu_HU", "Magyarország", [("Budapest", "", "1051"), ("Debrecen", "", "4024"), ("Győr", "", "9021")],
        ["Fő utca 12.", "Andrássy út 45", "Kossuth tér 1-3."], ["Duna Bútor", "Kék Madár"], ["Kft.", "Zrt.", "Bt."], family_first=True,
        layout="%A%n%Z %C", units=["2. emelet 3."]),
    "RO": place(
        "ro", "ro_RO", "România", [("București", "", "010011"), ("Cluj-Napoca", "", "400001"), ("Iași", "", "700001")],
        ["Calea Victoriei 12", "Str. Republicii nr. 45", "Bd. Unirii 7"], ["Dacia Mobila", "Lumina Verde"], ["S.R.L.", "SRL", "S.A."],
        layout="%A%n%Z %C"),
    "BG": place(
        "bg", "bg_BG", "България", [("София", "", "1000"), ("Пловдив", "", "4000"), ("Варна", "", "9000")],
        ["ул. Витоша 12", "бул. България 45", "ул. Граф Игнатиев 7А"], ["Балкан Мебели", "Зелена Гора"], ["ООД", "ЕООД", "АД"]),
    "GR": place(
        "el", "el_GR", "Ελλάδα", [("Αθήνα", "", "105 57"), ("Θεσσαλονίκη", "", "546 24"), ("Πάτρα", "", "262 21")],
        ["Ερμού 12", "Λεωφόρος Συγγρού 45", "Τσιμισκή 7"], ["Αιγαίο Έπιπλα", "Ήλιος"], ["Α.Ε.", "Ε.Π.Ε."]),
    "HR": place(
        "hr", "hr_HR", "Hrvatska", [("Zagreb", "", "10000"), ("Split", "", "21000"), ("Slavonski Brod", "", "35000")],
        ["Ilica 12", "Ulica kralja Tomislava 45", "Trg bana Jelačića 1"], ["Jadran Namještaj", "Plavo More"], ["d.o.o.", "d.d."]),
    "SI": place(
        "sl", "sl_SI", "Slovenija", [("Ljubljana", "", "1000"), ("Maribor", "", "2000"), ("Novo Mesto", "", "8000")],
        ["Slovenska cesta 12", "Trubarjeva ulica 45a", "Glavni trg 3"], ["Triglav Pohištvo", "Zeleni Gaj"], ["d.o.o.", "d.d."]),
    "EE": place(
        "et", "et_EE", "Eesti", [("Tallinn", "", "10111"), ("Tartu", "", "51003"), ("Pärnu", "", "80010")],
        ["Narva mnt 12", "Viru tänav 5", "Pikk 7-3"], ["Põhjatäht", "Tamm Ehitus"], ["OÜ", "AS"], layout="%A%n%Z %C"),
    "LV": place(
        "lv", "lv_LV", "Latvija", [("Rīga", "", "LV-1010"), ("Daugavpils", "", "LV-5401"), ("Liepāja", "", "LV-3401")],
        ["Brīvības iela 12", "Kr. Barona iela 45-3", "Lielā iela 7"], ["Dzintars", "Bērzs Būve"], ["SIA", "AS"], form_first=True,
        layout="%A%n%C, %Z"),
    "LT": place(
        "lt", "lt_LT", "Lietuva", [("Vilnius", "", "01103"), ("Kaunas", "", "44280"), ("Klaipėda", "", "91240")],
        ["Gedimino pr. 12", "Laisvės al. 45", "Liepų g. 7-2"], ["Gintaras", "Ąžuolas Statyba"], ["UAB", "AB"], form_first=True,
        layout="%A%nLT-%Z %C"),
    "NZ": place(
        "en", "en_NZ", "New Zealand", [("Auckland", "", "1010"), ("Wellington", "", "6011"), ("Palmerston North", "", "4410")],
        ["12 Queen Street", "45 Lambton Quay", "7 Cuba Street"], ["Kiwi Tools", "Long Cloud Foods"], ["Ltd", "Limited"], units=["Level 2"]),
    "IN": place(
        "en", "en_IN", "India",
        [("Mumbai", "Maharashtra", "400001"), ("New Delhi", "Delhi", "110001"), ("Bengaluru", "Karnataka", "560001")],
        ["12 MG Road", "45, Nehru Nagar", "Plot 7, Sector 21"], ["Ganga Tools", "Lotus Foods"], ["Pvt. Ltd.", "Private Limited", "LLP"],
        layout="%A%n%C %Z%n%S", asks_area=True),
    "MX": place(
        "es", "es_MX", "México", [("Guadalajara", "Jal.", "44100", "Jalisco"), ("Monterrey", "N.L.", "64000", "Nuevo León"), ("Mérida", "Yuc.", "97000", "Yucatán")],
        ["Av. Juárez 12", "Calle 60 No. 45", "Paseo Montejo 7"], ["Cactus Muebles", "Agave Azul"], ["S.A. de C.V.", "S. de R.L. de C.V."],
        asks_area=True),
    "TR": place(
        "tr", "tr_TR", "Türkiye", [("Kadıköy", "İstanbul", "34710"), ("Çankaya", "Ankara", "06420"), ("Konak", "İzmir", "35250")],
        ["Bağdat Cad. No: 12", "Atatürk Bulvarı 45", "Cumhuriyet Mah. Gül Sok. No:7"], ["Mavi Deniz", "Yıldız Mobilya"],
        ["A.Ş.", "Ltd. Şti."], asks_area=True),
    "UA": place(
        "uk", "uk_UA", "Україна", [("Київ", "", "01001"), ("Львів", "", "79000"), ("Харків", "", "61000")],
        ["вул. Хрещатик, 12", "просп. Свободи, 45", "вул. Сумська, 7"], ["Калина", "Зелений Гай"], ["ТОВ", "ПрАТ"], form_first=True,
        layout="%A%n%C, %Z", asks_area=True),
    "CL": place(
        "es", "es_CL", "Chile", [("Santiago", "", "8340457"), ("Providencia", "", "7500000"), ("Valparaíso", "", "2340000")],
        ["Av. Libertador 12", "Calle Estado 45", "Los Leones 7"], ["Cobre Andino", "Viña del Valle"], ["S.A.", "SpA", "Ltda."],
        units=["Oficina 45"], layout="%A%n%Z %C", asks_area=True),
    "ZA": place(
        "en", "en_GB", "South Africa", [("Cape Town", "", "8001"), ("Sandton", "", "2196"), ("Port Elizabeth", "", "6001")],
        ["12 Long Street", "45 Rivonia Road", "7 Main Road"], ["Protea Tools", "Table Mountain Foods"], ["(Pty) Ltd", "Ltd"],
        units=["Block C"]),
    "LU": place(
        "fr", "fr_FR", "Luxembourg", [("Luxembourg", "", "1616"), ("Esch-sur-Alzette", "", "4011"), ("Differdange", "", "4620")],
        ["12, rue de la Gare", "45 avenue de la Liberté", "7, place d'Armes"], ["Moselle Vins", "Acier Conseil"], ["S.à r.l.", "S.A."]),
}


def words(greeting, title, phone, mobile, email, company, address, postal, city, contact, disclaimer):
    return {
        "greeting": greeting, "title": title, "phone": phone, "mobile": mobile, "email": email, "company": company,
        "address": address, "postal": postal, "city": city, "contact": contact, "disclaimer": disclaimer}


WORDS = {
    "nl": words(
        ["Met vriendelijke groet,", "Hartelijke groet,"], ["Inkoper", "Hoofd administratie", "Directeur"], ["Tel", "T", "Telefoon"],
        ["M", "Mob", "Mobiel"], ["E", "E-mail", "Mail"], ["Bedrijfsnaam", "Bedrijf"], ["Adres", "Straat"], ["Postcode"], ["Plaats", "Woonplaats"],
        ["Contactpersoon", "Naam"], "Disclaimer: dit bericht is vertrouwelijk en alleen voor de geadresseerde."),
    "de": words(
        ["Mit freundlichen Grüßen", "Viele Grüße"], ["Leiter Einkauf", "Geschäftsführerin", "Buchhaltung"], ["Tel.", "Telefon", "Fon"],
        ["Mobil", "Handy"], ["E-Mail", "Mail"], ["Firma"], ["Anschrift", "Straße"], ["PLZ", "Postleitzahl"], ["Ort", "Stadt"],
        ["Ansprechpartner", "Kontakt"], "Diese E-Mail enthält vertrauliche Informationen."),
    "fr": words(
        ["Cordialement,", "Bien cordialement"], ["Directrice commerciale", "Responsable achats"], ["Tél.", "Téléphone"], ["Mobile", "Portable"],
        ["E-mail", "Courriel"], ["Société", "Entreprise"], ["Adresse"], ["Code postal", "CP"], ["Ville"], ["Contact", "Nom"],
        "Ce message est confidentiel."),
    "en": words(
        ["Kind regards,", "Best regards,", "Thanks,"], ["Office Manager", "Head of Procurement", "Chief Financial Officer"],
        ["Tel", "Phone", "T"], ["Mobile", "M", "Cell"], ["Email", "E-mail"], ["Company", "Company name"], ["Address", "Street"],
        ["Postcode", "Postal code", "ZIP"], ["City", "Town"], ["Contact", "Name"],
        "This e-mail is confidential and for the intended recipient only."),
    "ja": words(
        ["敬具"], ["営業部"], ["電話", "TEL"], ["携帯"], ["メール", "E-mail"], ["会社名"], ["住所"], ["郵便番号"], ["市区町村"], ["担当者", "氏名"],
        "confidential"),
    "sv": words(
        ["Med vänlig hälsning", "Vänliga hälsningar"], ["Inköpschef", "VD"], ["Tel", "Telefon"], ["Mobil"], ["E-post", "Mail"], ["Företag"],
        ["Adress"], ["Postnummer"], ["Ort", "Postort"], ["Kontaktperson"], "confidential"),
    "pl": words(
        ["Z poważaniem", "Pozdrawiam"], ["Kierownik Działu", "Prezes Zarządu"], ["tel.", "Telefon"], ["kom.", "tel. kom."], ["e-mail"],
        ["Firma"], ["Adres", "Ulica"], ["Kod pocztowy"], ["Miasto", "Miejscowość"], ["Osoba kontaktowa"], "confidential"),
    "pt": words(
        ["Atenciosamente,", "Com os melhores cumprimentos,"], ["Gerente Comercial", "Diretora"], ["Tel.", "Telefone"], ["Celular", "Telemóvel"],
        ["E-mail"], ["Empresa"], ["Endereço", "Morada"], ["CEP", "Código postal"], ["Cidade", "Localidade"], ["Contato", "Contacto"],
        "confidential"),
    "es": words(
        ["Saludos,", "Atentamente,"], ["Gerente", "Jefa de Compras"], ["Tel.", "Teléfono"], ["Móvil", "Celular"], ["Correo", "Email"], ["Empresa"],
        ["Dirección", "Calle"], ["Código postal", "CP"], ["Ciudad", "Localidad"], ["Contacto", "Persona de contacto"], "confidential"),
    "it": words(
        ["Cordiali saluti", "Distinti saluti"], ["Responsabile Acquisti", "Titolare"], ["Tel.", "Telefono"], ["Cell.", "Cellulare"], ["E-mail", "Mail"],
        ["Azienda", "Ragione sociale"], ["Indirizzo"], ["CAP"], ["Città"], ["Contatto", "Referente"], "confidential"),
    "da": words(
        ["Med venlig hilsen", "Venlig hilsen"], ["Indkøbschef", "Direktør"], ["Tlf.", "Telefon"], ["Mobil"], ["E-mail"], ["Virksomhed", "Firma"],
        ["Adresse"], ["Postnr.", "Postnummer"], ["By"], ["Kontaktperson"], "confidential"),
    "no": words(
        ["Med vennlig hilsen", "Vennlig hilsen"], ["Innkjøpssjef", "Daglig leder"], ["Tlf", "Telefon"], ["Mobil"], ["E-post"], ["Firma"], ["Adresse"],
        ["Postnummer"], ["Poststed"], ["Kontaktperson"], "confidential"),
    "fi": words(
        ["Ystävällisin terveisin", "Terveisin"], ["Toimitusjohtaja", "Myyntipäällikkö"], ["Puh.", "Puhelin"], ["Mobiili", "Gsm"], ["Sähköposti"],
        ["Yritys"], ["Osoite"], ["Postinumero"], ["Kaupunki"], ["Yhteyshenkilö"], "confidential"),
    "cs": words(
        ["S pozdravem"], ["Obchodní ředitel", "Jednatel"], ["Tel.", "Telefon"], ["Mobil"], ["E-mail"], ["Společnost", "Firma"], ["Adresa"], ["PSČ"],
        ["Město"], ["Kontaktní osoba"], "confidential"),
    "sk": words(
        ["S pozdravom"], ["Obchodný riaditeľ", "Konateľ"], ["Tel.", "Telefón"], ["Mobil"], ["E-mail"], ["Firma"], ["Adresa"], ["PSČ"], ["Mesto"],
        ["Kontakt"], "confidential"),
    "hu": words(
        ["Üdvözlettel", "Tisztelettel"], ["Ügyvezető", "Beszerzési vezető"], ["Tel.", "Telefon"], ["Mobil"], ["E-mail"], ["Cégnév"], ["Cím"],
        ["Irányítószám"], ["Város"], ["Kapcsolattartó"], "confidential"),
    "ro": words(
        ["Cu stimă"], ["Director comercial"], ["Tel.", "Telefon"], ["Mobil"], ["E-mail"], ["Firma"], ["Adresă"], ["Cod poștal"], ["Oraș"], ["Contact"],
        "confidential"),
    "bg": words(
        ["С уважение", "Поздрави"], ["Управител"], ["Тел.", "Телефон"], ["Моб."], ["E-mail"], ["Фирма"], ["Адрес"], ["Пощенски код"], ["Град"],
        ["Контакт"], "confidential"),
    "el": words(
        ["Με εκτίμηση"], ["Διευθυντής"], ["Τηλ.", "Τηλέφωνο"], ["Κινητό"], ["E-mail"], ["Εταιρεία"], ["Διεύθυνση"], ["ΤΚ", "Τ.Κ."], ["Πόλη"],
        ["Υπεύθυνος"], "confidential"),
    "hr": words(
        ["S poštovanjem", "Srdačan pozdrav"], ["Direktor"], ["Tel.", "Telefon"], ["Mob."], ["E-mail"], ["Tvrtka"], ["Adresa"], ["Poštanski broj"],
        ["Grad"], ["Kontakt osoba"], "confidential"),
    "sl": words(
        ["Lep pozdrav"], ["Direktor"], ["Tel.", "Telefon"], ["Mob."], ["E-pošta"], ["Podjetje"], ["Naslov"], ["Poštna številka"], ["Kraj", "Mesto"],
        ["Kontaktna oseba"], "confidential"),
    "et": words(
        ["Lugupidamisega"], ["Juhataja"], ["Tel.", "Telefon"], ["Mob."], ["E-post"], ["Ettevõte"], ["Aadress"], ["Postiindeks"], ["Linn"],
        ["Kontaktisik"], "confidential"),
    "lv": words(
        ["Ar cieņu"], ["Valdes loceklis"], ["Tālr.", "Tālrunis"], ["Mob."], ["E-pasts"], ["Uzņēmums"], ["Adrese"], ["Pasta indekss"], ["Pilsēta"],
        ["Kontaktpersona"], "confidential"),
    "lt": words(
        ["Pagarbiai"], ["Direktorius"], ["Tel.", "Telefonas"], ["Mob."], ["El. paštas"], ["Įmonė"], ["Adresas"], ["Pašto kodas"], ["Miestas"],
        ["Kontaktinis asmuo"], "confidential"),
    "tr": words(
        ["Saygılarımla", "Saygılarımızla"], ["Satın Alma Müdürü"], ["Tel.", "Telefon"], ["Cep", "Mobil"], ["E-posta"], ["Şirket", "Firma"], ["Adres"],
        ["Posta kodu"], ["İlçe", "Şehir"], ["İlgili kişi"], "confidential"),
    "uk": words(
        ["З повагою"], ["Директор"], ["Тел.", "Телефон"], ["Моб."], ["E-mail"], ["Компанія"], ["Адреса"], ["Індекс"], ["Місто"], ["Контактна особа"],
        "confidential"),
}
