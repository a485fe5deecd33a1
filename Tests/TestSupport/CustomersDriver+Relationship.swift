import Messages
public import Rules
public import Wizard

extension CustomersDriver {
  /// Opens the page for a request, as the program does when it is asked to.
  public mutating func openRelationship(
    partner: PartnerProfile = Fixtures.partner, role: OperatorRole = .adminAgent, isDemonstration: Bool = true,
    reference: String = "", name: String = "", country: String = ""
  ) {
    send(
      .relationshipOpened(
        RelationshipState(
          id: "6f9619ff-8b86-4d01-b42d-00cf4fc964fa",
          environment: Fixtures.environment(partner: partner, role: role), language: state.setting.language,
          isDemonstration: isDemonstration, reference: reference, name: name, country: country)))
  }

  /// Answers the page and stays on the tick box.
  public mutating func answerRelationship() {
    type("Fietsenhandel Zuid")
    press(.tab)
    type("inkoop@fietsenhandel-zuid.example")
    press(.tab, .character(" "))
  }

  public var relationship: RelationshipState {
    state.relationship
      ?? RelationshipState(id: "", environment: Fixtures.environment, language: .english, isDemonstration: true)
  }
}
