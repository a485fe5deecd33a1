import Messages
import Records
import Wizard

extension Messages {
  /// What people call the fields of some ids, as the country of a customer calls them; what is no id stands as it is.
  func names(ofFields ids: [String], country: String = "") -> String {
    let names = CountryNames(country: country)
    return ids.map { id in FieldName.field(id).map { name(of: $0, names) } ?? id }.joined(separator: ", ")
  }
}
