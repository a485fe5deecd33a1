extension Rule where Value == String {
  /// The second line of an address has at most 200 Characters.
  ///
  /// Source: the address of the API.
  public static let addressLine2TooLong = Rule.atMost(
    MaximumLength.addressLine, "address-line2/too-long", source: PublishedSource.customerAPI, passes: "Unit 4")
}
