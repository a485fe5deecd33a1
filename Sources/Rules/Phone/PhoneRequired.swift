extension Rule where Value == String {
  /// A customer in one of the 24 countries has a phone number, for direct-bill partners and indirect providers.
  ///
  /// Source: the article's list of countries.
  public static let phoneRequired = Rule(
    "phone/required", source: PublishedSource.article, breaks: "", passes: "+48 22 123 45 67",
    localExample: PhoneExample.required
  ) { phone, context in
    phone.isEmpty && context.requiresRegistrationID ? Breach() : nil
  }
}
