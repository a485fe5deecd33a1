import Reference

extension Rule where Value == String {
  /// A customer in one of the 24 countries has a registration ID, for direct-bill partners and indirect providers.
  ///
  /// Source: the article's list of countries.
  public static let registrationIDRequired = Rule(
    "registration-id/required", source: PublishedSource.article, breaks: "", passes: RegistrationExample.general,
    localExample: RegistrationExample.required
  ) { number, context in
    guard number.isEmpty, context.requiresRegistrationID else { return nil }
    guard let name = RegistrationNumber.typeName(context.country) else { return Breach() }
    return Breach(["name": name], variant: "named")
  }
}
