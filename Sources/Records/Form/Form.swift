public import Rules

/// The form: the declarations of all fields.
public enum Form {
  /// All declarations, in the order of `Field.allCases`, which is the order of the form and of the JSON.
  public static let all: [FieldDefinition] = Field.allCases.map(declaration)

  /// The declaration of a field; made once, for `all`.
  private static func declaration(of field: Field) -> FieldDefinition {
    switch field {
    case .country: country
    case .qualification: qualification
    case .educationSegment: educationSegment
    case .website: website
    case .validationCode: validationCode
    case .companyName: companyName
    case .registrationID: registrationID
    case .domainPrefix: domainPrefix
    case .purchaseOrder: purchaseOrder
    case .addressLine1: addressLine1
    case .addressLine2: addressLine2
    case .city: city
    case .state: state
    case .postalCode: postalCode
    case .firstName: firstName
    case .lastName: lastName
    case .email: email
    case .phone: phone
    case .culture: culture
    case .reseller: reseller
    case .additionalResellers: additionalResellers
    case .agreementAcceptance: agreementAcceptance
    case .agreementDate: agreementDate
    case .agreementFirstName: agreementFirstName
    case .agreementLastName: agreementLastName
    case .agreementEmail: agreementEmail
    case .agreementPhone: agreementPhone
    case .gdap: gdap
    case .confirmPartnerRole: confirmPartnerRole
    case .confirmNoAffiliateResale: confirmNoAffiliateResale
    case .subscriptions: subscriptions
    }
  }

  /// What every text is asked before its own rules.
  static let textRules: [Rule<String>] = [.textControlCharacters, .textSpreadsheetError, .textSpreadsheetNumber]

  /// The fields that look at each field, by ordinal: the inverse of `looksAt`.
  static let dependents: [[Field]] = all.map { definition in
    all.compactMap { $0.looksAt.contains(definition.field) ? $0.field : nil }
  }

  /// Every rule there is, each once: those of the record's text, then those of the fields in their order.
  public static let catalogue: [RuleFacts] = {
    var seen: Set<RuleID> = []
    return (RecordRules.all.compactMap { $0.facts(in: "") } + all.flatMap { $0.facts(in: "") }).filter {
      seen.insert($0.id).inserted
    }
  }()
}

extension Field {
  /// The field's one declaration.
  public var definition: FieldDefinition { Form.all[ordinal] }
}
