import Foundation
import TestSupport

/// A visitor at a kiosk: types, looks at the screen, and waits until it is as it should be.
struct KioskVisitor {
  let clerk: Clerk
  var session: TerminalSession { clerk.session }

  init(_ home: Home, at session: TerminalSession) { clerk = Clerk(home, at: session) }

  /// The configuration of a host with a kiosk for visitors, in languages such as `nl, en`.
  static func configuration(_ languages: String) -> String {
    """
    partner: {name: Contoso Distribution, country: NL, markets: all}
    operators: {j.devries: {name: J. de Vries, role: salesAgent}}
    trustOperatorOption: true
    kiosk: {languages: [\(languages)], privacy: {controller: Contoso, contact: privacy@contoso.example}}
    """
  }

  /// The labels and answers of the first page in Dutch, in the order of Tab.
  static let dutch = [
    ("Bedrijfsnaam", "Bakkerij Zoë & Zn. B.V."), ("KvK-nummer", "12345678"),
    ("Inlognaam", "bakkerijzoe"), ("Soort organisatie", ""), ("Straat en huisnummer", "Dorpsstraat 1"),
    ("Adres 2", ""),
    ("Postcode", "1015 CW"), ("Plaats", "Amsterdam"), ("Voornaam", "Zoë"), ("Achternaam", "van der Meer"),
    ("E-mail", "zoe@bakkerijzoe.nl"), ("Telefoon", ""),
  ]

  /// From the start page to the first question.
  func start(_ button: String = "Beginnen", question: String = "Bedrijfsnaam") throws {
    try clerk.at(button)
    try clerk.insist("Enter", until: question)
    try clerk.at(question)
  }

  /// Answers the whole first page.
  func answer() throws {
    for (label, text) in Self.dutch {
      try clerk.at(label)
      if !text.isEmpty {
        try clerk.type(text)
        try clerk.seeTyped(String(text.suffix(8)))
      }
      try clerk.press("Tab")
    }
    try clerk.at("Taal van e-mail")
  }

  /// From the first page to the receipt, without a product.
  func handIn() throws {
    try clerk.press("F10")
    try clerk.at("Product zoeken")
    try clerk.press("F10")
    try clerk.see("Er is geen product gekozen.")
    try clerk.press("Up")
    try clerk.at("Ja, zonder producten")
    try clerk.insist("Enter", until: "Controleer uw antwoorden nog eens")
    try clerk.press("F10")
    try clerk.see("Uw gegevens inleveren")
    try clerk.press("F10")
    try clerk.see("heeft uw gegevens.")
  }

  /// Types a code on the start page; what follows is the caller's to wait for.
  func type(code: String) throws {
    try clerk.at("Beginnen")
    try clerk.press("Tab")
    try clerk.at("Verder met een code")
    try clerk.insist("Enter", until: "Uw code")
    try clerk.at("Uw code")
    try clerk.press("C-e", "C-u")
    try clerk.type(code)
    try clerk.seeTyped(code)
  }
}
