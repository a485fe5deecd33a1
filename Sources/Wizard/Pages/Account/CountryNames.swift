import Records
import Reference
import Rules

/// What a country calls its registration number and the parts of its addresses: the keys of labels.
public struct CountryNames: Sendable, Hashable {
  /// The name of the registration number, an acronym; `nil` where the general words must do.
  public let registrationType: String?
  /// `province`, `zip`, `post_town` …; `nil` where the general words must do.
  private let areaType: String?
  private let codeType: String?
  private let cityType: String?

  /// - Parameter country: ISO 3166-1 alpha-2; empty for the general words.
  public init(country: String) {
    registrationType = RegistrationNumber.typeName(country)
    let format = PostalPlan.plan(country)?.format
    (areaType, codeType, cityType) = (format?.areaType, format?.codeType, format?.cityType)
  }

  /// The type of an address field, for its label.
  func type(of field: Field) -> String? {
    if field == .state { return areaType }
    return field == .postalCode ? codeType : field == .city ? cityType : nil
  }
}

/// The order in which the parts of an address are asked for and told.
enum AddressFields {
  /// The street, and behind it the parts in the country's order.
  static func ordered(_ fields: [Field], country: String) -> [Field] {
    let parts = inOrder(country: country)
    return fields.filter { !parts.contains($0) } + parts.filter { fields.contains($0) }
  }

  /// Postal code, city and area as the country orders them; those it does not use at the end.
  private static func inOrder(country: String) -> [Field] {
    let parts = PostalPlan.plan(country)?.format.parts ?? [.postalCode, .city, .area]
    let fields = parts.map { part -> Field in
      switch part {
      case .city: .city
      case .area: .state
      case .postalCode: .postalCode
      }
    }
    return fields + [.postalCode, .city, .state].filter { !fields.contains($0) }
  }
}
