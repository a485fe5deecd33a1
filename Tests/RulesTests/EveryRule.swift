import Rules

/// Every rule of a text, by its id. Not the order in which a field tells them: that is in Records.
enum EveryRule {
  static let ofText: [Rule<String>] = [
    .addressLine1NoLetters, .addressLine1Placeholder, .addressLine1Required, .addressLine1TooLong, .addressLine2TooLong,
    .agreementDateFormat, .agreementDateInFuture,
    .agreementDateRequired, .agreementDateTooEarly, .agreementNeededForOrder, .agreementRequired, .agreementRole,
    .cityNoLetters,
    .cityPlaceholder, .cityRequired,
    .cityTooLong,
    .companyNameAbbreviationOnly, .companyNameInternetExtension, .companyNameLegalFormOnly, .companyNameMixedScript,
    .companyNameRepeatedCharacter, .companyNameRequired, .companyNameSingleCharacter, .companyNameSpacedCharacters,
    .companyNameSpecialCharactersOnly, .companyNameTestName, .companyNameTooLong, .companyNameWhitespaceOnly,
    .confirmationRequired, .countryNotInMarkets, .countryRequired, .countryUnknown, .cultureNotInCountry,
    .cultureRequired, .domainPrefixCharacters, .domainPrefixRequired, .domainPrefixTaken, .domainPrefixTooLong,
    .emailFreeMailbox, .emailLookAlike, .emailMicrosoftDomain, .emailOnmicrosoft, .emailPartnerDomain, .emailRequired,
    .emailSubdomain, .emailSyntax, .emailTooLong, .emailTypo, .emailUnknownTLD, .existingCustomerDomainPrefix,
    .existingCustomerEmailDomain, .existingCustomerName, .existingCustomerRegistrationID,
    .elsewhereDomainPrefix, .elsewhereEmailDomain, .elsewhereName, .elsewhereRegistrationID, .firstNameMixedScript,
    .firstNameNoLetters, .firstNamePlaceholder, .firstNameRequired, .firstNameSingleCharacter, .firstNameTooLong,
    .lastNameMixedScript, .lastNameNoLetters, .lastNameOver40, .lastNamePlaceholder, .lastNameRequired,
    .lastNameSingleCharacter,
    .lastNameTooLong, .phoneFormat, .phoneNotInCountry, .phoneRequired, .postalCodeFormat, .postalCodeRequired,
    .postalCodeStateMismatch, .qualificationNotInCountry, .qualificationSegmentRequired,
    .qualificationValidationCodeRequired, .recordPartnerType,
    .recordWrongChoice(["partnerAttested", "customerWillAccept"]),
    .registrationIDChecksum, .registrationIDFormat, .registrationIDLength, .registrationIDPersonalID,
    .purchaseOrderTooLong,
    .registrationIDRequired, .resellerAgreementNotSigned, .resellerNoTenant, .resellerNotActive, .resellerNotAllowed,
    .resellerOtherRegion, .resellerOwnID, .resellerUnknown, .resellerUnverified,
    .stateRequired, .stateUnknown, .textControlCharacters, .textSpreadsheetError, .textSpreadsheetNumber,
  ]

  /// Rules whose example is told in words, because it takes more than a value to break them.
  private static let inWords: Set<RuleID> = [
    "agreement/date-in-future", "agreement/needed-for-order", "agreement/role", "record/partner-type",
    "reseller/no-tenant", "reseller/not-active", "reseller/not-allowed", "reseller/other-region", "reseller/own-id",
  ]

  /// The rules whose example is a value.
  static let withExample = ofText.filter { !inWords.contains($0.id) }

  /// The rule with an id; the first if several share it.
  static func named(_ id: RuleID) -> Rule<String>? { ofText.first { $0.id == id } }
}
