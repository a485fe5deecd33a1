import Rules
import TestSupport

/// The rules of each text field in their declared order, as these tests apply them.
enum FieldRules {
  static let companyName: [Rule<String>] = [
    .textControlCharacters, .companyNameRequired, .companyNameWhitespaceOnly, .companyNameSingleCharacter,
    .companyNameSpecialCharactersOnly, .companyNameAbbreviationOnly, .companyNameRepeatedCharacter,
    .companyNameSpacedCharacters, .companyNameInternetExtension, .companyNameTooLong, .companyNameTestName,
    .companyNameMixedScript, .existingCustomerName,
  ]
  static let email: [Rule<String>] = [
    .textControlCharacters, .emailRequired, .emailMicrosoftDomain, .emailPartnerDomain, .emailOnmicrosoft,
    .emailFreeMailbox, .emailTooLong, .emailSyntax, .emailUnknownTLD, .emailSubdomain, .emailLookAlike, .emailTypo,
    .existingCustomerEmailDomain,
  ]
  static let firstName: [Rule<String>] = [
    .textControlCharacters, .firstNameRequired, .firstNameTooLong, .firstNameSingleCharacter, .firstNamePlaceholder,
    .firstNameNoLetters, .firstNameMixedScript,
  ]
  static let lastName: [Rule<String>] = [
    .textControlCharacters, .lastNameRequired, .lastNameTooLong, .lastNameSingleCharacter, .lastNamePlaceholder,
    .lastNameNoLetters, .lastNameMixedScript,
  ]
  static let domainPrefix: [Rule<String>] = [
    .textControlCharacters, .domainPrefixRequired, .domainPrefixCharacters, .domainPrefixTooLong, .domainPrefixTaken,
    .existingCustomerDomainPrefix,
  ]
  static let address: [Rule<String>] = [
    .addressLine1Required, .addressLine1TooLong, .addressLine2TooLong, .cityRequired, .cityTooLong,
    .stateRequired, .stateUnknown, .postalCodeRequired, .postalCodeFormat, .postalCodeStateMismatch,
  ]
  static let conditional: [Rule<String>] = [
    .registrationIDRequired, .registrationIDLength, .registrationIDFormat, .registrationIDChecksum,
    .registrationIDPersonalID, .phoneRequired, .existingCustomerRegistrationID,
  ]
  static let phone: [Rule<String>] = [.phoneFormat, .phoneNotInCountry]
  static let country: [Rule<String>] = [.countryRequired, .countryUnknown, .countryNotInMarkets]
  static let culture: [Rule<String>] = [.cultureRequired, .cultureNotInCountry]

  static let all =
    companyName + email.dropFirst() + firstName.dropFirst() + lastName.dropFirst() + domainPrefix.dropFirst() + address
    + conditional + phone + country + culture

  /// The first finding of rules on a value, as `rule` or `rule.variant`; `nil` when there is none.
  static func first(_ rules: [Rule<String>], _ value: String, _ context: RuleContext = Fixtures.context()) -> String? {
    for rule in rules {
      if let finding = rule.finding(in: value, context) {
        return finding.rule.rawValue + (finding.variant.map { "." + $0 } ?? "")
      }
    }
    return nil
  }
}
