internal import Rules

extension FieldBinding {
  static func rules(of field: Field) -> [Rule<String>] {
    switch field {
    case .country: [.textControlCharacters, .countryRequired, .countryUnknown, .countryNotInMarkets]
    case .qualification: [wrongChoice(field), .qualificationNotInCountry]
    case .educationSegment: [wrongChoice(field), .qualificationSegmentRequired]
    case .website: [.textControlCharacters]
    case .validationCode: [.textControlCharacters, .qualificationValidationCodeRequired]
    case .companyName: companyName
    case .registrationID:
      [
        .textControlCharacters, .registrationIDRequired, .registrationIDLength, .registrationIDFormat,
        .registrationIDChecksum, .registrationIDPersonalID, .existingCustomerRegistrationID,
      ]
    case .domainPrefix:
      [
        .textControlCharacters, .domainPrefixRequired, .domainPrefixCharacters, .domainPrefixTooLong,
        .domainPrefixTaken, .existingCustomerDomainPrefix,
      ]
    case .addressLine1: [.textControlCharacters, .addressLine1Required, .addressLine1TooLong]
    case .addressLine2: [.textControlCharacters, .addressLine2TooLong]
    case .city: [.textControlCharacters, .cityRequired, .cityTooLong]
    case .state: [.textControlCharacters, .stateRequired, .stateUnknown]
    case .postalCode:
      [.textControlCharacters, .postalCodeRequired, .postalCodeFormat, .postalCodeStateMismatch]
    case .firstName, .agreementFirstName: firstName
    case .lastName, .agreementLastName: lastName
    case .email: email + [.emailFreeMailbox, .emailOnmicrosoft, .existingCustomerEmailDomain]
    case .agreementEmail: email
    case .phone: [.textControlCharacters, .phoneRequired, .phoneFormat, .phoneNotInCountry]
    case .agreementPhone: [.textControlCharacters, .phoneFormat, .phoneNotInCountry]
    case .culture: [.textControlCharacters, .cultureRequired, .cultureNotInCountry]
    case .reseller:
      [.textControlCharacters, .resellerNotAllowed, .resellerOwnID, .resellerUnknown, .resellerAgreementNotSigned]
    case .agreementAcceptance: [.agreementRequired, wrongChoice(field), .agreementRole]
    case .agreementDate: [.textControlCharacters, .agreementDateRequired, .agreementDateFormat, .agreementDateInFuture]
    case .confirmPartnerRole, .confirmNoAffiliateResale: [wrongChoice(field), .confirmationRequired]
    case .additionalResellers, .subscriptions: []
    }
  }

  static func maximumLength(of field: Field) -> Int? {
    switch field {
    case .companyName: MaximumLength.companyName
    case .domainPrefix: MaximumLength.domainPrefix
    case .addressLine1, .addressLine2: MaximumLength.addressLine
    case .city: MaximumLength.city
    case .state: MaximumLength.state
    case .postalCode: MaximumLength.postalCode
    case .firstName, .lastName, .agreementFirstName, .agreementLastName: MaximumLength.personName
    case .email, .agreementEmail: MaximumLength.email
    default: nil
    }
  }

  private static func wrongChoice(_ field: Field) -> Rule<String> { .recordWrongChoice(choices(of: field) ?? []) }

  private static let companyName: [Rule<String>] = [
    .textControlCharacters, .companyNameRequired, .companyNameWhitespaceOnly, .companyNameSingleCharacter,
    .companyNameSpecialCharactersOnly, .companyNameAbbreviationOnly, .companyNameRepeatedCharacter,
    .companyNameSpacedCharacters, .companyNameInternetExtension, .companyNameTooLong, .companyNameTestName,
    .companyNameMixedScript, .existingCustomerName,
  ]

  private static let firstName: [Rule<String>] = [
    .textControlCharacters, .firstNameRequired, .firstNameTooLong, .firstNameSingleCharacter, .firstNamePlaceholder,
    .firstNameNoLetters, .firstNameMixedScript,
  ]

  private static let lastName: [Rule<String>] = [
    .textControlCharacters, .lastNameRequired, .lastNameTooLong, .lastNameSingleCharacter, .lastNamePlaceholder,
    .lastNameNoLetters, .lastNameMixedScript,
  ]

  // Whose domain it is comes before how it is written: of the two that is the reason to be told.
  private static let email: [Rule<String>] = [
    .textControlCharacters, .emailRequired, .emailMicrosoftDomain, .emailPartnerDomain, .emailSyntax, .emailTooLong,
    .emailUnknownTLD, .emailSubdomain, .emailLookAlike, .emailTypo,
  ]
}
