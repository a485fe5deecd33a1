extension Rule where Value == String {
  /// A last name has at most 50 Characters.
  ///
  /// Source: the address of the API.
  public static let lastNameTooLong = Rule.atMost(
    MaximumLength.personName, "last-name/too-long", source: PublishedSource.customerAPI, passes: "van der Meer")
}
