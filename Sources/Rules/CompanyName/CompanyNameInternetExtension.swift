import Reference

extension Rule where Value == String {
  /// A company name does not end in an internet extension such as .com or .nl.
  ///
  /// Looked at is what stands behind the last dot of the name, without a dot, brackets and quotation marks at the end:
  /// `bol.com`, `(bol.com)` and `Bol .com.`, but not `bol.com bv`, `St. John` or `N.V.`. The extensions of the table and .com, .org, .edu and .club are errors, all other
  /// top-level domains (`.net`, `.shop`) a warning, but for those that are legal forms (`Acme Co.Ltd`).
  /// Source: the article's rule and table; that only the end counts is Frontdesk's reading.
  public static let companyNameInternetExtension = Rule(
    "company-name/internet-extension", source: PublishedSource.article, breaks: "bol.com", passes: "bol.com bv"
  ) { whole, _ in
    let name = withoutClosing(whole)
    guard let dot = name.unicodeScalars.lastIndex(of: ".") else { return nil }
    let ending = name[name.unicodeScalars.index(after: dot)...].lowercased()
    if name[..<dot].last == "." || isSpanishForm(name[..<dot], ending) { return nil }
    if PartnerCenter.isRestrictedTopLevelDomain(ending) {
      return Breach(["extension": "." + ending], suggestion: spaced(name, at: dot))
    }
    guard !legalForms.contains(ending), let label = DomainName.aLabel(ending), TopLevelDomains.contains(label) else {
      return nil
    }
    return Breach(["extension": "." + ending], variant: "website", severity: .warning)
  }

  /// A name without what closes it behind its last letter or digit.
  private static func withoutClosing(_ name: String) -> String {
    guard let last = name.unicodeScalars.lastIndex(where: { !isClosing($0) }) else { return "" }
    return String(name.unicodeScalars.prefix(through: last))
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    TextNormalisation.isBlank(scalar)
      || ".,;)]}>\"'\u{2019}\u{201D}\u{BB}\u{300D}\u{FF09}".unicodeScalars.contains(scalar)
  }

  /// `S.Com.`, a sociedad comanditaria: a legal form, and no address that begins with a single letter behind a blank.
  private static func isSpanishForm(_ start: Substring, _ ending: String) -> Bool {
    ending == "com" && (start.hasSuffix(" S") || start.hasSuffix(" S."))
  }

  /// Legal forms that are top-level domains as well.
  private static let legalForms: Set<String> = [
    "coop", "gmbh", "inc", "limited", "llc", "llp", "ltd", "ltda", "sarl", "srl",
  ]

  /// `Co. KG` for `Co.KG`: there the dot ends an abbreviation and the extension is a legal form.
  private static func spaced(_ name: String, at dot: String.Index) -> String? {
    let ending = name[dot...].dropFirst()
    guard ["KG", "AG", "SE"].contains(ending), name[..<dot].hasSuffix("Co") else { return nil }
    return name[...dot] + " " + ending
  }
}
