extension Rule where Value == String {
  /// An address has a first line.
  ///
  /// Source: the address of the API.
  public static let addressLine1Required = Rule.required(
    "address-line1/required", source: PublishedSource.customerAPI, passes: "Keizersgracht 126")
}
