extension Rule where Value == String {
  /// The first line of an address has at most 200 Characters.
  ///
  /// Source: the address of the API.
  public static let addressLine1TooLong = Rule.atMost(
    MaximumLength.addressLine, "address-line1/too-long", source: PublishedSource.customerAPI,
    passes: "Keizersgracht 126")
}
