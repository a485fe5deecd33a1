extension Rule where Value == String {
  /// A domain prefix has at most 27 characters.
  ///
  /// Source: the PowerShell module of Partner Center.
  public static let domainPrefixTooLong = Rule.atMost(
    MaximumLength.domainPrefix, "domain-prefix/too-long", source: "Microsoft's PowerShell module for Partner Center",
    passes: "vandermeerfietsen")
}
