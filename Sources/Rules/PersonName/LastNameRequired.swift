extension Rule where Value == String {
  /// A contact has a last name.
  ///
  /// Source: the address of the API, where both names are required.
  public static let lastNameRequired = Rule.required(
    "last-name/required", source: PublishedSource.customerAPI, passes: "van der Meer")
}
