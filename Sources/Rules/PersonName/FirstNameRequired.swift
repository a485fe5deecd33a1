extension Rule where Value == String {
  /// A contact has a first name.
  ///
  /// Source: the address of the API, where both names are required.
  public static let firstNameRequired = Rule.required(
    "first-name/required", source: PublishedSource.customerAPI, passes: "Sanne")
}
