extension Rule where Value == String {
  /// A first name has at most 50 Characters.
  ///
  /// Source: the address of the API.
  public static let firstNameTooLong = Rule.atMost(
    MaximumLength.personName, "first-name/too-long", source: PublishedSource.customerAPI, passes: "Sanne")
}
