import Catalog
import Fleet
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
    } + findElsewhere(question)
  }

  private func findElsewhere(_ question: CustomerQuestion) -> [Action] {
    guard let found = otherHosts.customers(question) else { return [] }
    return [.customersElsewhereFound(question, found.filter { !isOwn($0) })]
  }

  /// Whether it is a record of this store, sent to the centre before the store got another identity (`UTR.1`): one that is
  /// corrected is no other customer there either.
  private func isOwn(_ customer: CustomerElsewhere) -> Bool {
    guard let site = setup.fleet?.site.text, customer.site.prefix(while: { $0 != "." }) == site else { return false }
    return ((try? openedStore().record(reference: customer.reference)) ?? nil) != nil
  }

  func findLastCustomer() -> [Action] {
    onStore(isInBackground: true) { store throws(StoreError) in
      guard let last = try store.lastRecord(by: setup.operatorLogin) else { return [] }
      return [.lastCustomerFound(last.answers, try store.usualAnswers(of: setup.operatorLogin))]
    }
  }

  func findCity(_ place: PostalPlace) -> [Action] {
    onStore(isInBackground: true) { store throws(StoreError) in
      try store.city(ofPostalCode: place.postalCode, country: place.country).map { [.cityFound(place, $0)] } ?? []
    }
  }

  func loadCustomers(_ query: String, limit: Int) -> [Action] {
    onStore { store throws(StoreError) in
      var page = try customerList.page(query, limit: limit, store, lists)
      if query.isEmpty { page.erasures = erasures(store) }
      return [.customersLoaded(page)]
    }
  }

  /// What other hosts ask to be erased and is here still, for those who may do it.
  private func erasures(_ store: CustomerStore) -> [AskedErasure] {
    guard setup.role.canEraseCustomers else { return [] }
    return otherHosts.erasures().filter { (try? store.erased(reference: $0.reference)) == nil }
  }

  func openRecord(_ reference: String) -> [Action] {
    onStore { store throws(StoreError) in
      guard let record = try store.record(reference: reference) else { return [] }
      return [
        .recordOpened(
          reference: record.stamp.reference, entries: entries(of: record),
          saved: SystemClock.local(record.stamp.at), by: record.stamp.by, answers: record.answers,
          corrected: record.stamp.corrected.map {
            TextOverlay.Correction(at: SystemClock.local($0.at), by: $0.by)
          }, tenant: record.stamp.tenant?.shown)
      ]
    }
  }

  /// Begins the correction of a record; nothing is saved before an answer changes.
  func correctRecord(_ reference: String) -> [Action] {
    onStore { store throws(StoreError) in
      guard let record = try store.record(reference: reference) else {
        return [.storeFailed(key: "correction/no-record", arguments: ["reference": reference])]
      }
      let identity = DraftIdentity(id: RandomID.uuid(), code: Identity.resumeCode(), submission: RandomID.uuid())
      let mark = CorrectionMark(reference: record.stamp.reference, version: record.stamp.version)
      return [
        .correctionMade(
          .correcting(mark, record.answers, identity, owner: setup.operatorLogin), today: SystemClock.today,
          tenant: record.stamp.tenant?.shown)
      ]
    }
  }

  /// A saved record as it is printed, with the prices that were kept.
  func entries(of record: StoredRecord) -> [ReviewEntry] {
    ReviewWriter(
      answers: record.answers, messages: words, catalog: lists.catalog, resellers: lists.resellers,
      environment: setup.environment(today: SystemClock.today, lookups: lists), kept: record.stamp.order
    ).printed(from: record.stamp.pricedOn)
  }

  // MARK: - Submit

  /// Checks the record once more, within the transaction that saves it, with what the store holds then.
  func submit(_ draft: Draft) -> Action {
    let now = SystemClock.utc
    let complete = { (questions: CustomerQuestions) throws(RecordProblems) -> CustomerRecord in
      try self.setup.record(of: draft, self.lists.catalog, self.lists.resellers, questions)
    }
    let pricing: OrderPricing = { record, questions in
      self.setup.keptPrices(of: record, self.lists.catalog, self.lists.resellers, questions)
    }
    do {
      let store = try openedStore()
      let stamp =
        if let mark = draft.corrects {
          try store.correct(
            draft, mark, by: setup.operatorLogin, at: now, rules: RulesVersion.current, pricing: pricing, complete)
        } else {
          try store.submit(
            draft, by: setup.operatorLogin, at: now, year: SystemClock.year(of: now), rules: RulesVersion.current,
            pricing: pricing, complete)
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
    if let moved = movedMeanwhile(draft, error) { return moved }
    let reason = setup.reason(error)
    if error == .erased { return .notSubmitted(key: reason.key, arguments: reason.arguments) }
    return .submissionFailed(key: reason.key, arguments: reason.arguments, file: keepInFile(draft))
  }

  /// The record that a correction could not be saved on, as it stands now; `nil` where the error is another.
  private func movedMeanwhile(_ draft: Draft, _ error: StoreError) -> Action? {
    var login: String?
    switch error {
    case .correctedMeanwhile(let by): login = by
    case .linked: break
    default: return nil
    }
    guard let reference = draft.corrects?.reference, let record = try? openedStore().record(reference: reference)
    else { return nil }
    let newest = CorrectionMark(reference: reference, version: record.stamp.version)
    return .correctedMeanwhile(
      by: login.map { setup.name(of: $0) }, newest, record.answers, tenant: record.stamp.tenant?.shown)
  }

  // MARK: - Relationship requests

  /// The page for a request to an existing customer, with what is known of the customer.
  func relationship(reference: String, name: String, country: String) -> RelationshipState {
    // Without it the page is as good: the address is typed.
    let known = reference.isEmpty ? nil : try? openedStore().record(reference: reference)
    return RelationshipState(
      id: RandomID.uuid(), environment: setup.environment(today: SystemClock.today, lookups: NoLookups()),
      language: setup.language, isDemonstration: setup.isDemonstration, reference: reference, name: name,
      country: country, email: known?.answers[.email] ?? "")
  }

  func openRequest(_ number: Int64) -> [Action] {
    onStore { store throws(StoreError) in
      try store.relationshipRequest(number).map { [.requestOpened(number: number, text: $0.request.text)] } ?? []
    }
  }

  func save(_ request: RelationshipRequest) -> [Action] {
    onStore { store throws(StoreError) in
      [.relationshipSaved(number: try store.save(request, at: SystemClock.utc))]
    }
  }
}

extension RecordLink {
  /// The tenant as pages tell it.
  var shown: LinkedTenant { LinkedTenant(id: tenantID, at: SystemClock.local(at), by: by) }
}
