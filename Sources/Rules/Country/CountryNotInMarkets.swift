import Reference

extension Rule where Value == String {
  /// A country is one of the partner's markets, and never one where Microsoft's services may not be sold.
  ///
  /// Source: the form offers the countries of the partner's authorised market only.
  public static let countryNotInMarkets = Rule(
    "country/not-in-markets", source: "Partner Center's regional authorization; the partner's markets",
    breaks: "KP", passes: "NL"
  ) { code, context in
    if code.isEmpty { return nil }
    if PartnerCenter.isEmbargoed(code) { return Breach(["code": code.excerpt], variant: "embargoed") }
    let markets = context.partner.markets
    return markets.isEmpty || markets.contains(code) ? nil : Breach(["code": code.excerpt])
  }
}
