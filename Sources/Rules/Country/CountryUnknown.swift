import Reference

extension Rule where Value == String {
  /// A country is one of ISO 3166-1, or Kosovo (XK).
  ///
  /// For the name of a country, or a code such as UK, the message gives the code of ISO 3166-1.
  /// Source: the API takes ISO 3166-1 alpha-2 (GB, not UK).
  public static let countryUnknown = Rule(
    "country/unknown", source: PublishedSource.customerAPI, breaks: "UK", passes: "GB"
  ) { code, _ in
    if code.isEmpty || Countries.contains(code) { return nil }
    guard let meant = CountrySearch.code(of: code) else { return Breach(["code": code.excerpt]) }
    return Breach(["code": code.excerpt, "right": meant, "country": meant], variant: "named", suggestion: meant)
  }
}
