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
  case confirmations
  case subscriptions

  /// The sections from the top of the form to its bottom: the name stands right below the country, which decides what it
  /// is asked of.
  public static let inOrderOfForm: [FormSection] = [
    .country, .company, .qualification, .address, .contact, .culture, .reseller, .agreement, .confirmations,
    .subscriptions,
  ]

  /// Its fields, in the order of the form.
  public var fields: [Field] { Form.all.compactMap { $0.section == self ? $0.field : nil } }

  /// What stands above its first field on the page.
  public var opening: SectionOpening {
    switch self {
    case .qualification, .company, .culture: .none
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
