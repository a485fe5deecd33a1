extension Rule where Value == String {
  /// A customer is added by a direct-bill partner or an indirect provider; an indirect reseller asks for a relationship.
  ///
  /// Told at the country, so that a record says it once.
  /// Source: the article, which names the partners that may add customers.
  public static let recordPartnerType = Rule(
    "record/partner-type", source: PublishedSource.article, breaks: "any customer of an indirect reseller",
    passes: "any customer of an indirect provider"
  ) { _, context in
    context.partner.kind.canAddCustomers ? nil : Breach()
  }
}
