extension Dutch {
  /// The page on which an existing customer is asked for a relationship, and the invitation it makes.
  static let relationships: [String: String] = [
    "title/relationship": "Relatie aanvragen",
    "title/relationship-saved": "Verzoek opgeslagen",
    "button/request-relationship": "Relatie aanvragen",
    "button/saveRequest": "Verzoek opslaan",
    "button/showInvitation": "Toon uitnodiging",
    "choice/saveRequest": "Verzoek opslaan",
    "choice/leaveUnsaved": "Weggaan zonder opslaan",
    "does/save-request": "Sla op",
    "does/invitation": "Uitnodiging",
    "does/row": "Regel",
    "does/move-link": "Schuif de link",
    "more-rows.one": "nog {count}",
    "more-rows.other": "nog {count}",
    "customers/request-message": "Enter maakt een uitnodiging voor een bestaande klant.",
    "app/may-not-request":
      "Uw rol mag geen relatie aanvragen. Vraag een beheeragent, verkoopagent of globale beheerder.",
    "notice/lines-joined.one": "{count} regel geplakt.",
    "notice/lines-joined.other": "{count} regels geplakt, als één alinea.",
    "small/mend.request": "Maak het groter om met het verzoek verder te gaan.",
    "question/leave-request": "Dit verzoek is nog niet opgeslagen. Opslaan voordat u weggaat?",

    "relationship/intro":
      "Voor een klant die al bestaat: mail deze uitnodiging, dan aanvaardt de klant u als partner. Frontdesk slaat haar op als verzoek en verstuurt niets.",
    "relationship/customer": "Klant",
    "relationship/email": "E-mail",
    "relationship/email-hint": "Waar u de uitnodiging heen mailt",
    "relationship/reference": "Bestaande klant",
    "relationship/no-admin":
      "Ze geeft geen beheerrechten: vraag die daarna aan in Partner Center (GDAP).",
    "relationship/link-long": "Links/Rechts verschuift de link. {print} staat hij op één regel.",
    "relationship/link-long.print": "In het bestand dat P schrijft",
    "relationship/link-long.shown": "In wat frontdesk relationships show afdrukt",
    "relationship/invitation": "Uitnodiging",
    "relationship/left-out": "Leeg: deze alinea vervalt",
    "relationship/link-stays": "Deze link blijft zoals hij is:",
    "relationship/demonstration-link": "Demonstratie: deze link noemt geen echte partner.",
    "relationship/no-tenant":
      "Het verzoek kan nog niet worden gemaakt: in de configuratie ontbreekt tenantID onder partner, die de link nodig heeft.",
    "relationship/more-below.one": "hieronder nog {count} deel",
    "relationship/more-below.other": "hieronder nog {count} delen",
    "message/relationship-customer": "Typ de naam van de klant; die komt in de uitnodiging.",
    "message/relationship-email": "Typ het adres, of laat het leeg.",
    "message/relationship-paragraph": "Wijzig deze alinea, of maak haar leeg; dan vervalt ze.",
    "message/relationship-save": "Enter slaat het verzoek op. Er wordt niets verstuurd.",
    "message/relationship-cannot": "Opslaan kan pas met tenantID in de configuratie.",
    "message/relationship-back": "Enter gaat terug naar waar u was.",

    "relationship/your-organisation": "uw organisatie",
    "relationship/first":
      "Graag zorgen wij van {partner} voor de Microsoft-clouddiensten van {customer}. Daarom vragen wij u ons als partner te aanvaarden.",
    "relationship/second":
      "Een globale beheerder van {customer} kan dat doen met de link hieronder, in het Microsoft 365-beheercentrum. Is de Microsoft-klantovereenkomst nog niet aanvaard, dan vraagt de pagina daar ook om.",
    "relationship/closing": "Met vriendelijke groet, {partner}",

    "relationship/saved": "Verzoek opgeslagen",
    "relationship/number": "Nummer",
    "relationship/plain": "P toont de hele uitnodiging als gewone tekst, om in uw mail te plakken.",
    "relationship/show": "frontdesk relationships show {number}   toont haar later opnieuw.",
    "relationship/nothing-sent": "Frontdesk heeft niets verstuurd.",
    "relationship/saved-message": "Verzoek {number} is opgeslagen. Er is niets verstuurd.",
    "help/invitation": "Verzoek {number}",
    "page-help/relationship":
      "Relatie aanvragen\nVoor een klant die al bestaat. Geef de naam van de klant, wijzig de twee alinea's naar wens of maak ze leeg, en sla op met {F10}. Daarna toont P de uitnodiging als gewone tekst, om in uw mail te plakken: Frontdesk verstuurt niets.\nDe link noemt alleen uw bedrijf. Een globale beheerder van de klant opent hem en aanvaardt. Hij geeft geen beheerrechten: die vraagt u daarna aan in Partner Center (GDAP).",
  ]
}
