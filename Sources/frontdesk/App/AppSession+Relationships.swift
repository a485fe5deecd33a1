import Records
import Store
import Wizard

extension AppSession {
  /// The page for a request to an existing customer, with what is known of the customer.
  func startRelationship(reference: String, name: String, country: String) {
    answer(
      .relationshipOpened(
        RelationshipState(
          id: Identity.uuid(), environment: setup.environment(today: SystemClock.today, lookups: NoLookups()),
          language: setup.language, isDemonstration: setup.isDemonstration, reference: reference, name: name,
          country: country)))
  }

  func save(_ request: RelationshipRequest) {
    guard let number = keep(request) else { return }
    answer(.relationshipSaved(number: number))
  }

  /// Keeps a request in the store; `nil` where that failed, which has been told then.
  private func keep(_ request: RelationshipRequest) -> Int64? {
    answer(.storeFailed(key: "store/unexpected", arguments: ["path": setup.storePath, "code": "0"]))
    return nil
  }
}
