import Reference

/// Domains that were most likely meant to be another.
///
/// One slip is a letter too many, too few, another, or two swapped; the first letter is always right, since `email.com`
/// and `ymail.com` are services of their own.
enum DomainTypo {
  /// The domain that was meant, for one in compared form; `nil` where nothing is wrong with it.
  static func correction(of domain: String, country: String) -> String? {
    guard domain.utf8.count <= 60, domain.utf8.allSatisfy({ $0 < 0x80 }),
      let dot = domain.utf8.firstIndex(of: UInt8(ascii: "."))
    else { return nil }
    return mailService(domain[..<dot], domain[domain.utf8.index(after: dot)...])
      ?? otherEnding(of: domain, country: country)
  }

  /// The top-level domain of a domain in compared form, where it is one that does not exist.
  static func unknownEnding(of domain: String) -> String? {
    guard let dot = domain.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = String(domain[domain.utf8.index(after: dot)...])
    return ending.isEmpty || TopLevelDomains.contains(ending) ? nil : ending
  }

  /// `gmail.com` for `gmial.com`, `gmail.con` and `gmail.co`.
  private static func mailService(_ name: Substring, _ ending: Substring) -> String? {
    let all = MailServices.all
    for place in all.indices where all[place].name.utf8.first == name.utf8.first {
      let service = all[place].name
      let endings = all[place].endings
      let isName = service == name
      guard isName || isOneSlip(name, service[...]), let usual = endings.first else { continue }
      if endings.contains(String(ending)) { return isName ? nil : "\(service).\(ending)" }
      if isOneSlip(ending, usual[...]) { return "\(service).\(usual)" }
    }
    return nil
  }

  /// A common ending, or the country's, for one that does not exist: `.com` for `.con`.
  private static func otherEnding(of domain: String, country: String) -> String? {
    guard let unknown = unknownEnding(of: domain) else { return nil }
    let isBehindCo = domain.dropLast(unknown.utf8.count + 1).hasSuffix(".co")
    let candidates =
      isBehindCo
      ? ["uk", "nz", "za", "jp", "in", "kr", "il", "id", "th"]
      : ["com", "net", "org", "edu", "info", country.lowercased()]
    guard let meant = candidates.first(where: { !$0.isEmpty && isOneSlip(unknown[...], $0[...]) }) else { return nil }
    return domain.dropLast(unknown.utf8.count) + meant
  }

  private static func isOneSlip(_ text: Substring, _ meant: Substring) -> Bool { OneSlip.parts(text.utf8, meant.utf8) }
}
