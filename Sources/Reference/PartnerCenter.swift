/// The lists of Partner Center's documentation of September 2021 that the rules ask.
public enum PartnerCenter {
  /// Whether the company's registration ID and a phone number are required for customers of a country (24 of them).
  ///
  /// That holds for direct-bill partners and indirect providers; whose rule it is decides the caller.
  /// Source: "How to add a new customer record in Partner Center".
  public static func requiresRegistrationID(_ country: String) -> Bool { registrationCountries.contains(country) }

  /// Whether customers of a country may have additional resellers (the EU/EFTA territory, 43 countries).
  public static func isInResellerTerritory(_ country: String) -> Bool { resellerTerritory.contains(country) }

  /// Whether Microsoft's services may not be sold in a country at all; Partner Center does not list it.
  public static func isEmbargoed(_ country: String) -> Bool {
    switch country {
    case "CU", "EH", "IR", "KP", "SD", "SY": true
    default: false
    }
  }

  /// Whether a character is one of the special characters of which alone no company name may be made.
  ///
  /// These are the 39 of the published table and the straight quotes, which later versions print for the curly ones.
  public static func isSpecialCharacter(_ scalar: Unicode.Scalar) -> Bool { specialCharacters.contains(scalar) }

  /// Whether a text is one of the 24 abbreviations that may not stand alone.
  ///
  /// `normalised` is in lower case, without dots and blanks: `ptyltd`.
  public static func isRestrictedAbbreviation(normalised: String) -> Bool { abbreviations.contains(normalised) }

  /// Those abbreviations, in the same form.
  public static var restrictedAbbreviations: [String] { Array(abbreviations) }

  /// Whether a company name may not end in that internet extension: the 276 of the table, and com, org, edu and club.
  ///
  /// The extension is in lower case and without its dot; the 26 internationalised ones in either form.
  public static func isRestrictedTopLevelDomain(_ label: String) -> Bool { topLevelDomains.contains(label) }

  private static let registrationCountries = list("registrationID")
  private static let resellerTerritory = list("resellerTerritory")
  private static let abbreviations = list("abbreviations")

  private static let specialCharacters: Set<Unicode.Scalar> = {
    let listed = list("specialCharacters").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
    return Set(listed).union(["\"", "'"])
  }()

  /// The words of the row of that name.
  private static func list(_ name: String) -> Set<String> {
    let row = TableText(partnerCenterTable).rows().first { $0.first == name }
    return Set((row ?? []).dropFirst().flatMap(\.words))
  }

  private static let topLevelDomains = Set(TableText(topLevelDomainTable).rows().joined())
}
