import Catalog
import Messages
import Records
import Rules
import Store
import Wizard

extension EffectRunner {
  // MARK: - Looking up

  func findCustomers(_ question: CustomerQuestion) -> [Action] {
    onStore(isInBackground: true) { store throws(StoreError) in
      [.customersFound(question, try store.customers(question))]
    }
  }

  func findLastCustomer() -> [Action] {
    onStore(isInBackground: true) { store throws(StoreError) in
      try store.lastRecord(by: setup.operatorLogin).map { [.lastCustomerFound($0.answers)] } ?? []
    }
  }

  func loadCustomers(_ query: String, limit: Int) -> [Action] {
    onStore { store throws(StoreError) in
      let drafts = try store.drafts(owner: setup.operatorLogin).filter { $0.matches(query) }
      let applications = setup.role.canAddCustomers ? try store.applications() : []
      let records = try store.records(matching: query, limit: limit)
      let total = try store.count
      let found = query.isEmpty ? total : try store.count(matching: query, upTo: CustomersPage.mostCounted + 1)
      let page = CustomersPage(
        query: query,
        rows: rows(applications, query, from: store) + drafts.map(CustomerRow.init) + records.map(CustomerRow.init),
        total: total, found: found, today: SystemClock.today, isCut: found > records.count,
        waiting: applications.count { $0.openedBy.isEmpty })
      return [.customersLoaded(page)]
    }
  }

  func openRecord(_ reference: String) -> [Action] {
    onStore { store throws(StoreError) in
      guard let record = try store.record(reference: reference) else { return [] }
      let entries = ReviewWriter(
        answers: record.answers, messages: words, catalog: lists.catalog, resellers: lists.resellers,
        environment: setup.environment(today: SystemClock.today, lookups: lists)
      ).entries
      return [
        .recordOpened(
          reference: record.stamp.reference, entries: entries, saved: SystemClock.local(record.stamp.at),
          by: record.stamp.by)
      ]
    }
  }

  // MARK: - Submit

  /// Checks the record once more, within the transaction that saves it, with what the store holds then.
  func submit(_ draft: Draft) -> Action {
    let now = SystemClock.utc
    do {
      let stamp = try openedStore().submit(
        draft, by: setup.operatorLogin, at: now, year: SystemClock.year(of: now), rules: RulesVersion.current
      ) { questions throws(RecordProblems) in
        let known = TransactionLookups(
          catalog: lists.catalog, resellers: lists.resellers, questions: questions)
        return try CustomerRecord(
          validating: draft.answers, environment: setup.environment(today: SystemClock.today, lookups: known))
      }
      return .submitted(receipt(of: stamp))
    } catch let refusal as RecordProblems {
      return .submissionRefused(refusal.problems.filter { $0.severity == .error })
    } catch {
      return notSubmitted(draft, .from(error))
    }
  }

  func notSubmitted(_ draft: Draft, _ error: StoreError) -> Action {
    if error == .takenOver { return draftTaken(draft) }
    let reason = setup.reason(error)
    if error == .erased { return .notSubmitted(key: reason.key, arguments: reason.arguments) }
    return .submissionFailed(key: reason.key, arguments: reason.arguments, file: keepInFile(draft))
  }

  // MARK: - Relationship requests

  /// The page for a request to an existing customer, with what is known of the customer.
  func relationship(reference: String, name: String, country: String) -> RelationshipState {
    RelationshipState(
      id: RandomID.uuid(), environment: setup.environment(today: SystemClock.today, lookups: NoLookups()),
      language: setup.language, isDemonstration: setup.isDemonstration, reference: reference, name: name,
      country: country)
  }

  func save(_ request: RelationshipRequest) -> [Action] {
    onStore { store throws(StoreError) in
      [.relationshipSaved(number: try store.save(request, at: SystemClock.utc))]
    }
  }
}

extension DraftSummary {
  /// Whether every word typed begins a word of the draft's name, its code, or the application that it finishes.
  fileprivate func matches(_ query: String) -> Bool {
    Folding.matches(Folding.words(query), Folding.words("\(companyName) \(code) \(country) \(application)"))
  }
}

extension CustomerRow {
  fileprivate init(_ draft: DraftSummary) {
    self.init(
      kind: .draft(code: draft.code, page: draft.page), name: draft.companyName, country: draft.country,
      saved: SystemClock.local(draft.updatedAt), application: draft.application)
  }

  fileprivate init(_ record: RecordSummary) {
    self.init(
      kind: .record(reference: record.reference), name: record.companyName, country: record.country,
      saved: SystemClock.local(record.savedAt))
  }
}
