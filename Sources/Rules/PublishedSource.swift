/// Where rules come from, as a person may look it up.
enum PublishedSource {
  static let article = "How to add a new customer record in Partner Center, September 2021"
  static let names = "Validate names and addresses, Partner Center 2024"
  static let registration = "Partner Center's list for registration ID and phone, 2020 and 2021"
  static let customerAPI = "Partner Center API, create a customer, 2021"
  static let education = "Sell to education customers, Partner Center 2021"
  static let relationship = "Request a relationship with a customer, Partner Center 2021"
  static let cultures = "Partner Center supported languages and locales, 2021"
}
