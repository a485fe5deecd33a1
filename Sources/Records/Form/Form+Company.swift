internal import Reference
internal import Rules

extension Form {
  static var companyName: FieldDefinition {
    FieldDefinition(
      .companyName, section: .company, key: "name", stored: .text,
      control: .text(limit: MaximumLength.companyName),
      // The first rule that a name breaks is the reason shown: the most telling one comes first.
      rules: [
        .textControlCharacters, .companyNameRequired, .companyNameWhitespaceOnly, .companyNameSingleCharacter,
        .companyNameSpecialCharactersOnly, .companyNameAbbreviationOnly, .companyNameRepeatedCharacter,
        .companyNameSpacedCharacters, .companyNameInternetExtension, .companyNameTooLong, .companyNameTestName,
        .companyNameMixedScript, .existingCustomerName,
      ],
      looksAt: [.country, .registrationID], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.companyName,
      reuse: .never, review: .own,
      customerQuestion: { .ofName($0, country: $1.country) })
  }

  static var registrationID: FieldDefinition {
    FieldDefinition(
      .registrationID, section: .company, key: "registrationID", stored: .text,
      control: .text(limit: nil),
      rules: [
        .textControlCharacters, .registrationIDRequired, .registrationIDLength, .registrationIDFormat,
        .registrationIDChecksum, .registrationIDPersonalID, .existingCustomerRegistrationID,
      ],
      looksAt: [.country], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.registrationID,
      reuse: .never, review: .own,
      example: { RegistrationNumber.example($0) },
      customerQuestion: { .ofRegistrationID($0, country: $1.country) }, box: .number)
  }

  static var domainPrefix: FieldDefinition {
    FieldDefinition(
      .domainPrefix, section: .company, key: "domainPrefix", stored: .text,
      control: .text(limit: MaximumLength.domainPrefix),
      rules: [
        .textControlCharacters, .domainPrefixRequired, .domainPrefixCharacters, .domainPrefixTooLong,
        .domainPrefixTaken, .existingCustomerDomainPrefix,
      ],
      looksAt: [.country, .registrationID], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.domainPrefix,
      reuse: .never, review: .own,
      suggest: { answers, _ in DomainSuggestion.prefix(from: answers[.companyName]) },
      customerQuestion: { prefix, _ in .ofDomainPrefix(prefix) }, box: .prefix)
  }
}
