internal import Reference
internal import Rules

extension Form {
  static var country: FieldDefinition {
    FieldDefinition(
      .country, section: .country, key: nil, stored: .text,
      control: .list(.countries),
      rules: [.recordPartnerType] + textRules + [.countryRequired, .countryUnknown, .countryNotInMarkets],
      looksAt: [], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.country,
      reuse: .fromLastCustomer, visitor: .asked)
  }

  static var qualification: FieldDefinition {
    FieldDefinition(
      .qualification, section: .qualification, key: "kind", stored: .text,
      control: .choice(.qualification),
      rules: [.recordWrongChoice(Choices.qualification.all), .qualificationNotInCountry],
      looksAt: [.country], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .fromLastCustomer, visitor: .asked)
  }

  static var educationSegment: FieldDefinition {
    FieldDefinition(
      .educationSegment, section: .qualification, key: "segment", stored: .optionalText,
      control: .choice(.educationSegment),
      rules: [.recordWrongChoice(Choices.educationSegment.all), .qualificationSegmentRequired],
      looksAt: [.qualification], isAsked: { $0.isEducation }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .fromLastCustomer, visitor: .asked,
      condition: AnswerCondition(.qualification, is: "education"))
  }

  static var website: FieldDefinition {
    FieldDefinition(
      .website, section: .qualification, key: "website", stored: .optionalText,
      control: .text(limit: nil),
      rules: textRules,
      looksAt: [.qualification], isAsked: { $0.isEducation }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .fromLastCustomer, visitor: .asked,
      condition: AnswerCondition(.qualification, is: "education"))
  }

  static var validationCode: FieldDefinition {
    FieldDefinition(
      .validationCode, section: .qualification, key: "validationCode", stored: .optionalText,
      control: .text(limit: nil),
      rules: textRules + [.qualificationValidationCodeRequired],
      looksAt: [.qualification], isAsked: { $0.qualification == "governmentCommunityCloud" }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .never, visitor: .leftToAgent,
      condition: AnswerCondition(.qualification, is: "governmentCommunityCloud"))
  }
}

extension Form {
  static var companyName: FieldDefinition {
    FieldDefinition(
      .companyName, section: .company, key: "name", stored: .text,
      control: .text(limit: MaximumLength.companyName),
      // The first rule that a name breaks is the reason shown: the most telling one comes first.
      rules: textRules + [
        .companyNameRequired, .companyNameWhitespaceOnly, .companyNameSingleCharacter,
        .companyNameSpecialCharactersOnly, .companyNameAbbreviationOnly, .companyNameLegalFormOnly,
        .companyNameRepeatedCharacter,
        .companyNameSpacedCharacters, .companyNameInternetExtension, .companyNameTooLong, .companyNameTestName,
        .companyNameMixedScript, .existingCustomerName, .elsewhereName,
      ],
      looksAt: [.country, .registrationID], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.companyName,
      reuse: .never, visitor: .asked,
      customerQuestion: { .ofName($0, country: $1.country) })
  }

  static var registrationID: FieldDefinition {
    FieldDefinition(
      .registrationID, section: .company, key: "registrationID", stored: .text,
      control: .text(limit: nil),
      rules: textRules + [
        .registrationIDRequired, .registrationIDLength, .registrationIDFormat,
        .registrationIDChecksum, .registrationIDPersonalID, .existingCustomerRegistrationID,
        .elsewhereRegistrationID,
      ],
      looksAt: [.country], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.registrationID,
      reuse: .never, visitor: .asked,
      example: { RegistrationNumber.example($0) },
      customerQuestion: { .ofRegistrationID($0, country: $1.country) }, box: .number)
  }

  static var domainPrefix: FieldDefinition {
    FieldDefinition(
      .domainPrefix, section: .company, key: "domainPrefix", stored: .text,
      control: .text(limit: MaximumLength.domainPrefix),
      rules: textRules + [
        .domainPrefixRequired, .domainPrefixCharacters, .domainPrefixTooLong,
        .domainPrefixTaken, .existingCustomerDomainPrefix, .elsewhereDomainPrefix,
      ],
      looksAt: [.country, .registrationID], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.domainPrefix,
      reuse: .never, visitor: .asked,
      suggest: { answers, _ in DomainSuggestion.prefixes(from: answers) },
      customerQuestion: { prefix, _ in .ofDomainPrefix(prefix) }, box: .domain)
  }

  static var purchaseOrder: FieldDefinition {
    FieldDefinition(
      .purchaseOrder, section: .company, key: "purchaseOrder", stored: .optionalText,
      control: .text(limit: MaximumLength.purchaseOrder),
      rules: textRules + [.purchaseOrderTooLong],
      looksAt: [], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.plain,
      // It belongs to one order only.
      reuse: .never, visitor: .leftToAgent, box: .middle)
  }
}
