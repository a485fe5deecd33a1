import Reference

extension Rule where Value == String {
  /// A country is one of ISO 3166-1, or Kosovo (XK).
  ///
  /// Source: the API takes ISO 3166-1 alpha-2 (GB, not UK).
  public static let countryUnknown = Rule(
    "country/unknown", source: PublishedSource.customerAPI, breaks: "UK", passes: "GB"
  ) { code, _ in
    code.isEmpty || Countries.contains(code)
      ? nil : Breach(["code": code.excerpt], suggestion: code == "UK" ? "GB" : nil)
  }
}
