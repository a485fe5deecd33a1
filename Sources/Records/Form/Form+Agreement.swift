internal import Rules

extension Form {
  static var agreementAcceptance: FieldDefinition {
    FieldDefinition(
      .agreementAcceptance, section: .agreement, key: "acceptance", stored: .text,
      control: .choice(.agreementAcceptance),
      rules: [
        .agreementRequired, .recordWrongChoice(Choices.agreementAcceptance.all), .agreementRole,
        .agreementNeededForOrder,
      ],
      looksAt: [.subscriptions], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .never, visitor: .given("customerWillAccept"))
  }

  static var agreementDate: FieldDefinition {
    FieldDefinition(
      .agreementDate, section: .agreement, key: "date", stored: .text,
      control: .date,
      rules: textRules + [
        .agreementDateRequired, .agreementDateFormat, .agreementDateInFuture, .agreementDateTooEarly,
      ],
      looksAt: [.agreementAcceptance], isAsked: { $0.isAgreementAttested }, unasked: .dropped,
      normalise: NormalForm.date,
      reuse: .never, visitor: .leftToAgent,
      condition: isAttested, suggest: { _, today in [today.description] }, box: .date)
  }

  static var agreementFirstName: FieldDefinition {
    FieldDefinition(
      .agreementFirstName, section: .agreement, key: "firstName", stored: .text,
      control: .text(limit: MaximumLength.personName),
      rules: firstNameRules,
      looksAt: [.agreementAcceptance], isAsked: { $0.isAgreementAttested }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .never, visitor: .leftToAgent,
      condition: isAttested, prefill: .firstName)
  }

  static var agreementLastName: FieldDefinition {
    FieldDefinition(
      .agreementLastName, section: .agreement, key: "lastName", stored: .text,
      control: .text(limit: MaximumLength.personName),
      rules: lastNameRules + [.lastNameOver40],
      looksAt: [.agreementAcceptance], isAsked: { $0.isAgreementAttested }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .never, visitor: .leftToAgent,
      condition: isAttested, prefill: .lastName)
  }

  static var agreementEmail: FieldDefinition {
    FieldDefinition(
      .agreementEmail, section: .agreement, key: "email", stored: .text,
      control: .text(limit: MaximumLength.email),
      rules: emailRules,
      looksAt: [.agreementAcceptance], isAsked: { $0.isAgreementAttested }, unasked: .dropped,
      normalise: NormalForm.email,
      reuse: .never, visitor: .leftToAgent,
      condition: isAttested, prefill: .email, complete: EmailSuggestion.ofSigner)
  }

  static var agreementPhone: FieldDefinition {
    FieldDefinition(
      .agreementPhone, section: .agreement, key: "phone", stored: .text,
      control: .text(limit: nil),
      rules: textRules + [.phoneFormat, .phoneNotInCountry],
      looksAt: [.country, .agreementAcceptance], isAsked: { $0.isAgreementAttested }, unasked: .dropped,
      normalise: NormalForm.phone,
      reuse: .never, visitor: .leftToAgent,
      condition: isAttested, isPhoneNumber: true, prefill: .phone, example: phoneExample, box: .middle)
  }

  static var gdap: FieldDefinition {
    FieldDefinition(
      .gdap, section: .gdap, key: nil, stored: .optionalBoolean,
      control: .tick,
      rules: [.recordWrongChoice(Choices.tick.all)],
      looksAt: [], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.tick,
      // Privileges are asked of each customer for itself.
      reuse: .never, visitor: .leftToAgent)
  }

  /// The date and the person who accepted are asked for only where the partner attests.
  private static let isAttested = AnswerCondition(.agreementAcceptance, is: "partnerAttested")
}

extension Form {
  static var confirmPartnerRole: FieldDefinition {
    FieldDefinition(
      .confirmPartnerRole, section: .confirmations, key: "partnerRole", stored: .boolean,
      control: .tick,
      rules: [.recordWrongChoice(Choices.tick.all), .confirmationRequired],
      looksAt: [], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.tick,
      reuse: .never, visitor: .leftToAgent)
  }

  static var confirmNoAffiliateResale: FieldDefinition {
    FieldDefinition(
      .confirmNoAffiliateResale, section: .confirmations, key: "noAffiliateResale", stored: .boolean,
      control: .tick,
      rules: [.recordWrongChoice(Choices.tick.all), .confirmationRequired],
      looksAt: [], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.tick,
      reuse: .never, visitor: .leftToAgent)
  }
}
