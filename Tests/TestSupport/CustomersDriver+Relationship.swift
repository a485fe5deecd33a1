import Messages
public import Rules
public import Wizard

extension CustomersDriver {
  /// Opens the page for a request, as the program does when it is asked to.
  public mutating func openRelationship(
    partner: PartnerProfile = Fixtures.partner, role: OperatorRole = .adminAgent, isDemonstration: Bool = true,
    reference: String = "", name: String = "", country: String = "", email: String = ""
  ) {
    send(
      .relationshipOpened(
        RelationshipState(
          id: "6f9619ff-8b86-4d01-b42d-00cf4fc964fa",
          environment: Fixtures.environment(partner: partner, role: role), language: state.setting.language,
          isDemonstration: isDemonstration, reference: reference, name: name, country: country,
          email: email)))
  }

  /// Answers the page and stays in the address.
  public mutating func answerRelationship() {
    type("Fietsenhandel Zuid")
    press(.tab)
    type("inkoop@fietsenhandel-zuid.example")
  }

  public var relationship: RelationshipState {
    state.relationship
      ?? RelationshipState(id: "", environment: Fixtures.environment, language: .english, isDemonstration: true)
  }

  /// An invitation as it is kept with a request.
  public static let invitation = """
    We at Contoso Distribution would be glad to look after the Microsoft cloud services of Fietsenhandel Zuid.

    https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=\
    00000000-0000-0000-0000-000000000000&msppId=0#/BillingAccounts/partner-invitation

    Kind regards, Contoso Distribution
    """
}
