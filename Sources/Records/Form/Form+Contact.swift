internal import Rules

extension Form {
  static var firstName: FieldDefinition {
    FieldDefinition(
      .firstName, section: .contact, key: "firstName", stored: .text,
      control: .text(limit: MaximumLength.personName),
      rules: firstNameRules,
      looksAt: [], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .never, visitor: .asked)
  }

  static var lastName: FieldDefinition {
    FieldDefinition(
      .lastName, section: .contact, key: "lastName", stored: .text,
      control: .text(limit: MaximumLength.personName),
      rules: lastNameRules,
      looksAt: [], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .never, visitor: .asked)
  }

  static var email: FieldDefinition {
    FieldDefinition(
      .email, section: .contact, key: "email", stored: .text,
      control: .text(limit: MaximumLength.email),
      rules: emailRules + [.emailFreeMailbox, .emailOnmicrosoft, .existingCustomerEmailDomain, .elsewhereEmailDomain],
      looksAt: [.qualification], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.email,
      reuse: .never, visitor: .asked,
      complete: EmailSuggestion.ofContact,
      customerQuestion: { .ofEmail($0, partner: $1.partner) })
  }

  static var phone: FieldDefinition {
    FieldDefinition(
      .phone, section: .contact, key: "phone", stored: .text,
      control: .text(limit: nil),
      rules: textRules + [.phoneRequired, .phoneFormat, .phoneNotInCountry],
      looksAt: [.country], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.phone,
      reuse: .never, visitor: .asked,
      isPhoneNumber: true, example: phoneExample, box: .middle)
  }

  static var culture: FieldDefinition {
    FieldDefinition(
      .culture, section: .culture, key: nil, stored: .text,
      control: .list(.cultures),
      rules: textRules + [.cultureRequired, .cultureNotInCountry],
      looksAt: [.country], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.culture,
      reuse: .fromLastCustomer, visitor: .asked)
  }
}

/// What the contact shares with the person who accepted the agreement.
extension Form {
  static let firstNameRules: [Rule<String>] =
    textRules + [
      .firstNameRequired, .firstNameTooLong, .firstNameSingleCharacter, .firstNamePlaceholder,
      .firstNameNoLetters, .firstNameMixedScript,
    ]

  static let lastNameRules: [Rule<String>] =
    textRules + [
      .lastNameRequired, .lastNameTooLong, .lastNameSingleCharacter, .lastNamePlaceholder,
      .lastNameNoLetters, .lastNameMixedScript,
    ]

  // Whose domain it is comes before how it is written: of the two that is the reason to show.
  static let emailRules: [Rule<String>] =
    textRules + [
      .emailRequired, .emailMicrosoftDomain, .emailPartnerDomain, .emailSyntax, .emailTooLong,
      .emailUnknownTLD, .emailSubdomain, .emailLookAlike, .emailTypo,
    ]

  @Sendable static func phoneExample(_ country: String) -> String? {
    let example = PhonePlans.example(country)
    return example.isEmpty ? nil : example
  }
}
