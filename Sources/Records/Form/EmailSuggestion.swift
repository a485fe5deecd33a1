/// The rest of an e-mail address of which only the part before the `@` was typed.
public enum EmailSuggestion {
  /// The domain ending under which companies of a country register, where it is not the country's letters alone.
  private static let endings: [String: String] = [
    "AR": "com.ar", "AU": "com.au", "BR": "com.br", "CY": "com.cy", "GB": "co.uk", "HK": "com.hk", "ID": "co.id",
    "IL": "co.il", "JP": "co.jp", "KE": "co.ke", "KR": "co.kr", "MT": "com.mt", "MX": "com.mx", "MY": "com.my",
    "NG": "com.ng", "NZ": "co.nz", "PE": "com.pe", "PH": "com.ph", "SG": "com.sg", "TH": "co.th", "TR": "com.tr",
    "TW": "com.tw", "UA": "com.ua", "US": "com", "UY": "com.uy", "VE": "com.ve", "ZA": "co.za",
  ]

  /// Whether a text is the beginning of an address up to its one `@`.
  public static func isBegun(_ text: String) -> Bool {
    text.utf8.count > 1 && text.utf8.last == UInt8(ascii: "@") && text.utf8.count { $0 == UInt8(ascii: "@") } == 1
  }

  /// The whole addresses that a begun one may become, the likeliest first: at the domain of the school's site, at the
  /// domain prefix with the country's ending and with `.com`.
  public static func ofContact(_ begun: String, _ answers: Answers) -> [String] {
    guard isBegun(begun) else { return [] }
    var domains = [host(of: answers[.website])].filter { !$0.isEmpty }
    let prefix = answers[.domainPrefix]
    let country = answers[.country]
    if !prefix.isEmpty {
      let ending = endings[country] ?? country.lowercased()
      domains += [ending, "com"].filter { !$0.isEmpty }.map { "\(prefix).\($0)" }
    }
    return domains.map { begun + $0 }
  }

  /// The same for the person who accepted the agreement: at the domain of the contact's address.
  public static func ofSigner(_ begun: String, _ answers: Answers) -> [String] {
    guard isBegun(begun), let at = answers[.email].lastIndex(of: "@") else { return [] }
    let domain = answers[.email][answers[.email].index(after: at)...]
    return domain.isEmpty ? [] : [begun + domain]
  }

  /// `school.example` of `https://www.school.example/about`.
  private static func host(of site: String) -> String {
    var rest = site.lowercased()[...]
    if let slash = rest.firstIndex(of: "/"), rest[slash...].hasPrefix("//") { rest = rest[slash...].dropFirst(2) }
    rest = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    return rest.contains(".") ? String(rest) : ""
  }
}
