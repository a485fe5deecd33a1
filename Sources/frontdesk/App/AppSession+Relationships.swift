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
    guard let number = onStore({ store throws(StoreError) in try store.save(request, at: SystemClock.utc) }) else {
      return
    }
    answer(.relationshipSaved(number: number))
  }
}
