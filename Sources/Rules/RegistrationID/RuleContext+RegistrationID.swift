import Reference

extension RuleContext {
  /// Whether this partner must give the company's registration ID and phone for a customer of this country.
  public var requiresRegistrationID: Bool {
    switch partner.kind {
    case .directBill, .indirectProvider: PartnerCenter.requiresRegistrationID(country)
    case .indirectReseller: false
    }
  }

  /// What a registration ID says of itself in the customer's country.
  func reading(of number: String) -> RegistrationReading {
    RegistrationNumbers.read(TextNormalisation.registrationID(number, country: country), country: country)
  }

  /// What a number that names a person in the customer's country is called, empty where it has no short name; `nil` for
  /// another text, and for a number that the country takes as the number of a company too.
  public func personalNumber(_ text: String) -> String? {
    PersonalNumbers.name(of: TextNormalisation.registrationID(text, country: country), country: country)
  }

  /// The other register whose number this is, which `registration-id/format` names; `nil` where none is known.
  func otherRegister(of number: String) -> OtherRegisters.Entry? {
    OtherRegisters.entry(of: TextNormalisation.registrationID(number, country: country), country: country)
  }

  /// A breach that names the country's number and shows one.
  func breach(severity: Severity? = nil) -> Breach {
    let name = RegistrationNumber.typeName(country)
    let example = RegistrationNumber.example(country) ?? ""
    return Breach(["name": name ?? "", "example": example], variant: name == nil ? "unnamed" : nil, severity: severity)
  }
}
