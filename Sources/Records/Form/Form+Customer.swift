internal import Rules

extension Form {
  static var country: FieldDefinition {
    FieldDefinition(
      .country, section: .country, key: nil, stored: .text,
      control: .list(.countries),
      rules: [.textControlCharacters, .countryRequired, .countryUnknown, .countryNotInMarkets],
      looksAt: [], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.country,
      reuse: .fromLastCustomer, review: .own)
  }

  static var qualification: FieldDefinition {
    FieldDefinition(
      .qualification, section: .qualification, key: "kind", stored: .text,
      control: .choice(.qualification),
      rules: [.recordWrongChoice(Choices.qualification.all), .qualificationNotInCountry],
      looksAt: [.country], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .fromLastCustomer, review: .own)
  }

  static var educationSegment: FieldDefinition {
    FieldDefinition(
      .educationSegment, section: .qualification, key: "segment", stored: .optionalText,
      control: .choice(.educationSegment),
      rules: [.recordWrongChoice(Choices.educationSegment.all), .qualificationSegmentRequired],
      looksAt: [.qualification], isAsked: { $0.isEducation }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .fromLastCustomer, review: .part(of: .qualification),
      condition: AnswerCondition(.qualification, is: "education"))
  }

  static var website: FieldDefinition {
    FieldDefinition(
      .website, section: .qualification, key: "website", stored: .optionalText,
      control: .text(limit: nil),
      rules: [.textControlCharacters],
      looksAt: [.qualification], isAsked: { $0.isEducation }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .fromLastCustomer, review: .part(of: .qualification),
      condition: AnswerCondition(.qualification, is: "education"))
  }

  static var validationCode: FieldDefinition {
    FieldDefinition(
      .validationCode, section: .qualification, key: "validationCode", stored: .optionalText,
      control: .text(limit: nil),
      rules: [.textControlCharacters, .qualificationValidationCodeRequired],
      looksAt: [.qualification], isAsked: { $0.qualification == "governmentCommunityCloud" }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .never, review: .part(of: .qualification),
      condition: AnswerCondition(.qualification, is: "governmentCommunityCloud"))
  }
}
