extension Rule where Value == String {
  /// Only an operator whose role may attest says that the customer accepted.
  public static let agreementRole = Rule(
    "agreement/role",
    source: "Partner Center documentation of 2021: Admin agent and Sales agent confirm customer agreements",
    breaks: "partnerAttested by a Global admin", passes: "partnerAttested by a Sales agent"
  ) { acceptance, context in
    guard acceptance == "partnerAttested", !context.environment.role.canAttestAgreement else { return nil }
    return Breach(["role": context.environment.role.rawValue])
  }
}
