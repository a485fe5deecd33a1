internal import Reference
public import Rules

extension Form {
  static var reseller: FieldDefinition {
    FieldDefinition(
      .reseller, section: .reseller, key: "partnerID", stored: .text,
      control: .list(.resellers),
      rules: textRules + [
        .resellerNotAllowed, .resellerOwnID, .resellerUnknown, .resellerNotActive, .resellerAgreementNotSigned,
        .resellerOtherRegion, .resellerNoTenant, .resellerUnverified,
      ],
      looksAt: [.country], isAsked: { $0.partner.kind == .indirectProvider }, unasked: .kept,
      normalise: NormalForm.plain,
      reuse: .fromLastCustomer, visitor: .leftToAgent)
  }

  static var additionalResellers: FieldDefinition {
    FieldDefinition(
      .additionalResellers, section: .reseller, key: "additional", stored: .partnerIDs,
      control: .adder,
      rules: [],
      looksAt: [.country, .reseller],
      isAsked: {
        $0.partner.kind == .indirectProvider && !$0.firstReseller.isEmpty
          && PartnerCenter.isInResellerTerritory($0.country)
      }, unasked: .kept,
      normalise: NormalForm.list,
      reuse: .never, visitor: .leftToAgent,
      // Additional resellers need a first one, and which it is makes no difference to them.
      condition: AnswerCondition(.reseller, is: "0"))
  }

  /// The rules of each additional reseller.
  public static let additionalReseller: [Rule<ResellerPosition>] = [
    .additionalResellerNotInTerritory, .additionalResellerFirstMissing, .additionalResellerTooMany,
    .additionalResellerDuplicate, .additionalResellerUnknown, .additionalResellerNotActive,
    .additionalResellerAgreementNotSigned, .additionalResellerOtherRegion, .additionalResellerNoTenant,
    .additionalResellerUnverified,
  ]
}
