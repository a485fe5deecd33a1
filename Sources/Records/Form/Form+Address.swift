internal import Reference
internal import Rules

extension Form {
  static var addressLine1: FieldDefinition {
    FieldDefinition(
      .addressLine1, section: .address, key: "line1", stored: .text,
      control: .text(limit: MaximumLength.addressLine),
      rules: textRules + [
        .addressLine1Required, .addressLine1TooLong, .addressLine1NoLetters, .addressLine1Placeholder,
      ],
      looksAt: [], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .fromLastCustomer, visitor: .asked)
  }

  static var addressLine2: FieldDefinition {
    FieldDefinition(
      .addressLine2, section: .address, key: "line2", stored: .text,
      control: .text(limit: MaximumLength.addressLine),
      rules: textRules + [.addressLine2TooLong],
      looksAt: [], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .fromLastCustomer, visitor: .asked)
  }

  static var city: FieldDefinition {
    FieldDefinition(
      .city, section: .address, key: "city", stored: .text,
      control: .text(limit: MaximumLength.city),
      rules: textRules + [.cityRequired, .cityTooLong, .cityNoLetters, .cityPlaceholder],
      looksAt: [.country], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.plain,
      reuse: .fromLastCustomer, visitor: .asked)
  }

  static var state: FieldDefinition {
    FieldDefinition(
      .state, section: .address, key: "state", stored: .text,
      control: .text(limit: MaximumLength.state),
      rules: textRules + [.stateRequired, .stateUnknown],
      looksAt: [.country],
      isAsked: { PostalPlan.plan($0.country)?.format.asks(.area) ?? true }, unasked: .kept,
      normalise: NormalForm.state,
      reuse: .fromLastCustomer, visitor: .asked)
  }

  static var postalCode: FieldDefinition {
    FieldDefinition(
      .postalCode, section: .address, key: "postalCode", stored: .text,
      control: .text(limit: MaximumLength.postalCode),
      rules: textRules + [.postalCodeRequired, .postalCodeFormat, .postalCodeStateMismatch],
      looksAt: [.country, .state],
      isAsked: { PostalPlan.plan($0.country)?.format.asks(.postalCode) ?? true }, unasked: .kept,
      normalise: NormalForm.postalCode,
      reuse: .fromLastCustomer, visitor: .asked,
      example: { PostalPlan.plan($0)?.example }, box: .code)
  }
}
