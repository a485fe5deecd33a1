import Reference

extension Rule where Value == String {
  /// A company name does not end in an internet extension such as .com or .nl.
  ///
  /// Looked at is the last word, from its last dot, where a letter or digit stands before the dot: `bol.com` but not
  /// `bol.com bv`, `St. John` or `N.V.`. The extensions of the table and .com, .org, .edu and .club are errors, all other
  /// top-level domains (`.net`, `.shop`) a warning, but for those that are legal forms (`Acme Co.Ltd`).
  /// Source: the article's rule and table; that only the end counts is Frontdesk's reading.
  public static let companyNameInternetExtension = Rule(
    "company-name/internet-extension", source: PublishedSource.article, breaks: "bol.com", passes: "bol.com bv"
  ) { name, _ in
    guard let dot = name.unicodeScalars.lastIndex(of: ".") else { return nil }
    let ending = name[name.unicodeScalars.index(after: dot)...].lowercased()
    guard let before = name[..<dot].last, before.isLetter || before.isNumber else { return nil }
    if PartnerCenter.isRestrictedTopLevelDomain(ending) {
      return Breach(["extension": "." + ending], suggestion: spaced(name, at: dot))
    }
    guard !legalForms.contains(ending), let label = DomainName.aLabel(ending), TopLevelDomains.contains(label) else {
      return nil
    }
    return Breach(["extension": "." + ending], variant: "website", severity: .warning)
  }

  /// Legal forms that are top-level domains as well.
  private static let legalForms: Set<String> = ["gmbh", "inc", "limited", "llc", "llp", "ltd", "ltda", "sarl", "srl"]

  /// `Co. KG` for `Co.KG`: there the dot ends an abbreviation and the extension is a legal form.
  private static func spaced(_ name: String, at dot: String.Index) -> String? {
    let ending = name[dot...].dropFirst()
    guard ["KG", "AG", "SE"].contains(ending), name[..<dot].hasSuffix("Co") else { return nil }
    return name[...dot] + " " + ending
  }
}
