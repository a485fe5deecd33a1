extension Rule where Value == String {
  /// A customer has a domain prefix.
  ///
  /// Source: the API demands the domain of the new tenant.
  public static let domainPrefixRequired = Rule.required(
    "domain-prefix/required", source: PublishedSource.customerAPI, passes: "vandermeerfietsen")
}
