extension Dutch {
  /// Wat de opdrachten over de centrale en de andere vestigingen zeggen.
  static let fleet: [String: String] = [
    "fleet/none":
      "Deze computer staat op zichzelf: de configuratie noemt geen centrale. Voeg deze regels toe aan {file}, met de naam "
      + "die deze computer onder de andere heeft:\n\n"
      + "fleet:\n  service: frontdesk    # het deel van pg_service.conf dat zegt hoe de centrale te bereiken is\n"
      + "  site: AMS             # 2 tot 8 hoofdletters en cijfers",
    "fleet/configuration-file": "de configuratie (zoals /etc/frontdesk/config.yaml)",
    "fleet/not-installed": "frontdesk-sync is niet geïnstalleerd: installeer het pakket frontdesk-sync.",
    "fleet/not-started": "frontdesk-sync kan niet worden gestart: {reason}.",
    "fleet/interrupted":
      "Gestopt. Wat de centrale heeft bevestigd, blijft staan; geef de opdracht opnieuw om verder te gaan.",
    "fleet/no-answer":
      "frontdesk-sync eindigde zonder antwoord ({status}). Wat de centrale heeft bevestigd, blijft staan; geef de opdracht "
      + "opnieuw.",
    "fleet/no-answer-in-time": "geen antwoord op tijd",
    "fleet/no-store":
      "Er is nog geen klantenbestand bij {path}, dus er is niets toe te laten. Voeg eerst een klant toe.",
    "fleet/administrator": "Dit is voor een globale beheerder: uw rol mag het niet.",
    "fleet/malformed":
      "{text} noemt geen record van een vestiging. Geef de vestiging en het kenmerk, zoals AMS/C-2026-000042.",
    "fleet/malformed-site":
      "{text} is geen naam van een vestiging. Geef 2 tot 8 hoofdletters en cijfers, zoals AMS.",
    "fleet/malformed-login": "{text} is geen naam van een login. Geef 1 tot 63 letters, cijfers en de tekens _ - en .",
    "fleet/no-such-schema":
      "Er is geen schema {schema}. Geef het nummer van het schema dat er is, van 1 tot {newest}.",

    "fleet/pushed":
      "Naar de centrale gestuurd: gebeurtenissen {from} tot en met {to} ({sent}), records: {records}, gewist: {erased}.",
    "fleet/pushed-nothing": "De centrale heeft alles al, tot en met gebeurtenis {to}.",
    "fleet/pulled": "Opgehaald van andere vestigingen: {stores}, klanten: {customers}, gewist: {erased}.",
    "fleet/pulled-nothing": "Er is niets nieuws bij de andere vestigingen.",
    "fleet/erased-for-others": "Gewist omdat een andere vestiging erom vroeg: {references}.",
    "fleet/skipped":
      "Overgeslagen: de laatste sync is minder dan {every} seconden geleden. Met --now gebeurt het toch.",
    "fleet/skew":
      "De klok van deze computer en die van de centrale lopen {seconds} seconden uiteen. Laat de datum en tijd goed zetten.",

    "fleet/asked":
      "De vestiging {site} is gevraagd om {reference} te wissen. Dat gebeurt bij de volgende sync daar, als {own} dat daar "
      + "mag vragen; anders beslist daar iemand.",
    "fleet/rejoin-yes":
      "Opnieuw aansluiten geeft het klantenbestand {path} een nieuwe identiteit. Dat is voor een klantenbestand dat uit een "
      + "oudere kopie is teruggezet, of dat is gekopieerd en dubbel gebruikt. De centrale houdt wat zij van de vorige "
      + "identiteit heeft, en een beheerder moet de nieuwe toelaten. Er is niets veranderd; geef --yes om het te doen.",
    "fleet/rejoined": "Het klantenbestand heeft een nieuwe identiteit: {store} (eerder: {before}).",
    "fleet/rejoined-next":
      "Laat de beheerder van de centrale uitvoeren wat dit geeft: frontdesk fleet enrol --site {site}",
    "fleet/beyond.one": "De centrale heeft {count} record dat dit klantenbestand niet heeft:",
    "fleet/beyond.other": "De centrale heeft {count} records die dit klantenbestand niet heeft:",

    "fleet/status.own": "{site}: nog niet gestuurde gebeurtenissen: {lag}; schema van de centrale: {schema}",
    "fleet/status.pulled": "Voor het laatst opgehaald van andere vestigingen: {date} {time}",
    "fleet/status.never-pulled": "Er is nog niets opgehaald van andere vestigingen.",
    "fleet/status.open-rows":
      "De centrale heeft geen beveiliging per rij (row-level security): elke computer kan lezen en wijzigen wat de andere "
      + "daar hebben.",
    "fleet/status.requests": "Gevraagd om te wissen:",
    "fleet/column.site": "Vestiging",
    "fleet/column.seen": "Laatst gezien",
    "fleet/column.last": "Gebeurtenissen",
    "fleet/column.state": "Toestand",
    "fleet/column.reference": "Kenmerk",
    "fleet/column.asked": "Gevraagd",
    "fleet/column.by": "Door",
    "fleet/never": "nooit",
    "fleet/retired": "opgegeven",

    "fleet/failure.unreachable":
      "De centrale is niet te bereiken{because}. Wat hier is opgeslagen, blijft bewaard; probeer het later opnieuw, of "
      + "bekijk haar deel van pg_service.conf.",
    "fleet/failure.cut":
      "De verbinding met de centrale eindigde te vroeg{because}. Wat de centrale heeft bevestigd, blijft staan; probeer "
      + "het opnieuw.",
    "fleet/failure.busy": "De centrale is bezet{because}. Probeer het over een minuut opnieuw.",
    "fleet/failure.login":
      "De centrale weigerde de login{because}. Bekijk user in pg_service.conf, en het wachtwoord in pgpass of het "
      + "certificaat van deze computer.",
    "fleet/failure.role":
      "De login mag dit niet bij de centrale{because}. Laat haar beheerder uitvoeren wat dit geeft: frontdesk fleet enrol "
      + "--site SITE",
    "fleet/failure.unchecked":
      "De verbinding met de centrale wordt niet gecontroleerd: sslmode is {sslmode}. Schrijf sslmode=verify-full in haar "
      + "deel van pg_service.conf.",
    "fleet/failure.certificate":
      "Het certificaat van de centrale is niet te vertrouwen{because}. Bekijk host en sslrootcert in haar deel van "
      + "pg_service.conf.",
    "fleet/failure.service":
      "Het deel {service} van pg_service.conf is niet te gebruiken{because}. Schrijf het zoals Documentation/fleet.md toont, "
      + "of noem een ander in fleet.service.",
    "fleet/failure.noSchema":
      "De centrale heeft geen tabellen van Frontdesk. Laat haar beheerder uitvoeren wat dit geeft: frontdesk fleet schema",
    "fleet/failure.oldSchema":
      "Het schema van de centrale is {found}, en dit klantenbestand heeft {needed} nodig. Laat haar beheerder uitvoeren wat "
      + "dit geeft: frontdesk fleet schema --from {found}",
    "fleet/failure.unknownStore":
      "De centrale kent dit klantenbestand niet. Laat haar beheerder uitvoeren wat dit geeft: frontdesk fleet enrol --site "
      + "{site}",
    "fleet/failure.otherSite":
      "De centrale kent dit klantenbestand als {found}, en de configuratie noemt het {site}. Schrijf site: {found} onder "
      + "fleet in de configuratie.",
    "fleet/failure.retired":
      "De identiteit van dit klantenbestand ({site}) is bij de centrale opgegeven, omdat een kopie ervan een nieuwe kreeg. "
      + "Gebruik die kopie, of geef ook dit klantenbestand een nieuwe identiteit: frontdesk fleet rejoin",
    "fleet/failure.diverged":
      "De centrale heeft gebeurtenissen van dit klantenbestand, tot en met nummer {number}, die er niet in staan: het is uit "
      + "een oudere kopie teruggezet, of een kopie ervan is elders in gebruik. Er is niets gestuurd. Lees wat dit zegt: "
      + "frontdesk fleet rejoin",
    "fleet/failure.store": "{reason}",
    "fleet/failure.replica":
      "Wat hier van andere vestigingen wordt bewaard, is niet te schrijven{because}. Dit maakt het opnieuw: frontdesk pull "
      + "--anew",
    "fleet/failure.unknownSite":
      "De centrale kent geen vestiging {site}. Dit toont ze: frontdesk fleet status",
    "fleet/failure.unknownReference":
      "Die vestiging heeft bij de centrale geen record {reference}. Controleer het kenmerk; een nieuw record staat er na de "
      + "volgende sync daar.",
    "fleet/failure.ownReference":
      "{reference} is van deze computer zelf. Gebruik dit: frontdesk customers erase {reference}",
    "fleet/failure.unexpected":
      "De centrale zei iets wat niet wordt verwacht{because}. Probeer het opnieuw; blijft het zo, meld het dan met de versie.",

    "doctor/area.fleet": "Centrale",
    "doctor/fleet":
      "{site}: nog niet gestuurde gebeurtenissen: {lag}; de centrale hoorde het laatst van dit klantenbestand {seen}",
    "doctor/fleet-not-installed": "de configuratie noemt een centrale, en frontdesk-sync is er niet",
    "doctor/fleet-not-installed.mend": "Installeer het pakket frontdesk-sync.",
    "doctor/fleet-failure": "{problem}",
    "doctor/fleet-failure.mend": "Doe wat er staat. frontdesk fleet status probeert het opnieuw.",
    "doctor/fleet-lag":
      "{site}: nog niet gestuurde gebeurtenissen: {lag}; de centrale hoorde het laatst van dit klantenbestand {seen}",
    "doctor/fleet-lag.mend":
      "Voer uit: frontdesk sync --now. Als een timer het doet: systemctl status frontdesk-sync.timer",
    "doctor/fleet-never": "vóór de eerste sync",
    "doctor/fleet-seen": "op {date} om {time}",
    "doctor/fleet-skew": "de klok van deze computer en die van de centrale lopen {seconds} seconden uiteen",
    "doctor/fleet-skew.mend": "Laat de datum en tijd van deze computer, of van de centrale, goed zetten.",
    "doctor/fleet-open-rows":
      "de centrale heeft geen beveiliging per rij (row-level security): elke computer kan lezen en wijzigen wat de andere "
      + "daar hebben",
    "doctor/fleet-open-rows.mend":
      "Neem een databank die dat heeft, of geef de logins aan computers die u evenzeer vertrouwt.",
    "doctor/fleet-requests": "andere vestigingen vragen om te wissen: {references}",
    "doctor/fleet-requests.mend":
      "Laat iemand die mag wissen er elk van bekijken, en voer uit: frontdesk customers erase KENMERK --yes",
  ]
}
