/// A run of fields on the form that share one member of the record's JSON; the raw value is that member's key.
///
/// The cases are in the order of the JSON.
public enum FormSection: String, CaseIterable, Sendable, Hashable {
  case country
  case qualification
  case company
  case address
  case contact
  case culture
  case reseller
  case agreement
  case gdap
  case confirmations
  case subscriptions

  /// The sections from the top of the form to its bottom: the name stands right below the country, which decides what it
  /// is asked of.
  public static let inOrderOfForm: [FormSection] = [
    .country, .company, .qualification, .address, .contact, .culture, .reseller, .agreement, .gdap,
    .confirmations, .subscriptions,
  ]

  /// Its fields, in the order of the JSON.
  public var fields: [Field] { Form.all.compactMap { $0.section == self ? $0.field : nil } }

  /// The fields that the form asks where the section stands, in the order of the form.
  ///
  /// The number of the order is the last question about the customer, behind what kind of customer it is.
  public var fieldsOnForm: [Field] {
    switch self {
    case .company: fields.filter { $0 != .purchaseOrder }
    case .qualification: fields + [.purchaseOrder]
    case .country, .address, .contact, .culture, .reseller, .agreement, .gdap, .confirmations, .subscriptions: fields
    }
  }

  /// What stands above its first field on the page.
  public var opening: SectionOpening {
    switch self {
    case .qualification, .company, .culture, .gdap: .none
    case .country, .address, .contact, .reseller, .agreement, .confirmations: .heading
    case .subscriptions: .page
    }
  }
}

/// What stands above the first field of a section.
public enum SectionOpening: Sendable, Hashable {
  /// Nothing: the section continues the one before it.
  case none
  /// A blank row and the heading `section/<raw value>`.
  case heading
  /// The section has a page of its own.
  case page
}
