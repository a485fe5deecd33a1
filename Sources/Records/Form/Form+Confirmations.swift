internal import Rules

extension Form {
  static var confirmPartnerRole: FieldDefinition {
    FieldDefinition(
      .confirmPartnerRole, section: .confirmations, key: "partnerRole", stored: .boolean,
      control: .tick,
      rules: [.recordWrongChoice(Choices.tick.all), .confirmationRequired],
      looksAt: [], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.tick,
      reuse: .never, review: .group(label: "section/confirmations"))
  }

  static var confirmNoAffiliateResale: FieldDefinition {
    FieldDefinition(
      .confirmNoAffiliateResale, section: .confirmations, key: "noAffiliateResale", stored: .boolean,
      control: .tick,
      rules: [.recordWrongChoice(Choices.tick.all), .confirmationRequired],
      looksAt: [], isAsked: { _ in true }, unasked: .dropped,
      normalise: NormalForm.tick,
      reuse: .never, review: .part(of: .confirmPartnerRole))
  }
}
