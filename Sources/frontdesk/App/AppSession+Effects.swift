import Catalog
import Messages
import Records
import Rules
import Store
import Terminal
import Wizard

extension AppSession {
  /// Does what the state asked for; answers come back as actions.
  func perform(_ effects: [Effect]) {
    for effect in effects where end == nil { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .saveDraft(let draft): save(draft)
    case .discardDraft(let code): discard(code)
    case .openDraft(let code): openDraft(code, force: false)
    case .takeDraft(let code): openDraft(code, force: true)
    case .keepAsNewDraft: renewDraft()
    case .writeDraftFile(let draft, let path): writeDraftFile(draft, to: path)
    case .findCustomers(let questions): questions.forEach(findCustomers)
    case .findLastCustomer: findLastCustomer()
    case .submit(let draft): submit(draft)
    case .loadCustomers(let query): loadCustomers(query)
    case .openRecord(let reference): openRecord(reference)
    case .redrawScreen: redraw()
    case .startAnother: startAnother()
    case .startRelationship(let reference, let name, let country):
      startRelationship(reference: reference, name: name, country: country)
    case .saveRelationship(let request): save(request)
    case .leave(let departure): leave(departure)
    }
  }

  /// Runs a piece of work on the store; a failure is told in words.
  func onStore<Result>(_ work: (CustomerStore) throws(StoreError) -> Result) -> Result? {
    guard let store else { return nil }
    do throws(StoreError) { return try work(store) } catch {
      answer(.storeFailed(key: error.key, arguments: error.filling(path: setup.storePath)))
      return nil
    }
  }

  private func startAnother() { open(newWizard()) }

  func open(_ wizard: WizardState) {
    answer(.wizardOpened(wizard))
    findLastCustomer()
  }

  // MARK: - Looking up

  private func findCustomers(_ question: CustomerQuestion) {
    guard let found = onStore({ store throws(StoreError) in try store.customers(question) }) else { return }
    answer(.customersFound(question, found))
  }

  private func findLastCustomer() {
    guard let record = onStore({ store throws(StoreError) in try store.lastRecord(by: setup.operatorLogin) }) ?? nil
    else { return }
    answer(.lastCustomerFound(record.answers))
  }

  private func loadCustomers(_ query: String) {
    let page = onStore { store throws(StoreError) in
      let drafts = try store.drafts(owner: setup.operatorLogin).filter { $0.matches(query) }
      let records = try store.records(matching: query, limit: 500)
      let total = try store.count(matching: "")
      let found = query.isEmpty ? total : try store.count(matching: query)
      return CustomersPage(
        query: query, rows: drafts.map(CustomerRow.init) + records.map(CustomerRow.init), total: total, found: found,
        today: SystemClock.today)
    }
    if let page { answer(.customersLoaded(page)) }
  }

  private func openRecord(_ reference: String) {
    guard let record = onStore({ store throws(StoreError) in try store.record(reference: reference) }) ?? nil else {
      return
    }
    let lookups = knownLookups ?? WizardLookups()
    let entries = ReviewWriter(
      answers: record.answers, messages: words, catalog: lookups.catalog, resellers: lookups.resellers,
      environment: setup.environment(today: SystemClock.today, lookups: lookups)
    ).entries
    answer(
      .recordOpened(
        reference: record.stamp.reference, entries: entries, saved: SystemClock.local(record.stamp.at),
        by: record.stamp.by))
  }

  // MARK: - Submit

  /// Checks the record once more, within the transaction that saves it, with what the store holds then.
  private func submit(_ draft: Draft) {
    guard let store, let lookups = state.wizard?.lookups else { return }
    let now = SystemClock.utc
    do {
      let stamp = try store.submit(
        draft, by: setup.operatorLogin, at: now, year: SystemClock.year(of: now), rules: RulesVersion.current
      ) { questions throws(RecordProblems) in
        let known = TransactionLookups(
          catalog: lookups.catalog, resellers: lookups.resellers, questions: questions)
        return try CustomerRecord(
          validating: draft.answers, environment: setup.environment(today: SystemClock.today, lookups: known))
      }
      lastReference = stamp.reference
      heldDraft = nil
      if keptInFile != nil { removeFile(of: draft) }
      answer(.submitted(receipt(of: stamp)))
    } catch let refusal as RecordProblems {
      answer(.submissionRefused(refusal.problems.filter { $0.severity == .error }))
    } catch {
      notSubmitted(draft, .from(error))
    }
  }

  private func notSubmitted(_ draft: Draft, _ error: StoreError) {
    switch error {
    case .takenOver: tellTaken(draft)
    case .erased: answer(.notSubmitted(key: error.key, arguments: error.filling(path: setup.storePath)))
    default:
      let file = keepInFile(draft, error)
      answer(.draftNotKept(key: error.key, arguments: error.filling(path: setup.storePath), file: file))
    }
  }

  // MARK: - Leaving

  private func leave(_ departure: Departure) {
    switch departure {
    case .finished: end = .finished(reference: lastReference)
    case .discarded: end = .discarded
    case .draftInFile(let path, let code): end = .draftInFile(path: path, code: code)
    case .draftMoved(let code): end = .draftMoved(code: code)
    // Somebody is there to be asked, and was: nothing ends.
    case .draftKept where failure != nil: break
    case .draftKept(let code): end = .draftKept(code: state.wizard?.draft.code ?? code)
    case .interrupted(let code):
      if let failure {
        end =
          keptInFile.map { .draftInFile(path: $0, code: code) }
          ?? .draftLost(reason: words.text(of: failure, path: setup.storePath))
      } else {
        end = .draftKept(code: state.wizard?.draft.code ?? code)
      }
    }
  }
}

extension DraftSummary {
  /// Whether every word typed begins a word of the draft's name, or its code.
  fileprivate func matches(_ query: String) -> Bool {
    Folding.matches(Folding.words(query), Folding.words("\(companyName) \(code) \(country)"))
  }
}

extension CustomerRow {
  fileprivate init(_ draft: DraftSummary) {
    self.init(
      kind: .draft(code: draft.code, page: draft.page), name: draft.companyName, country: draft.country,
      saved: SystemClock.local(draft.updatedAt))
  }

  fileprivate init(_ record: RecordSummary) {
    self.init(
      kind: .record(reference: record.reference), name: record.companyName, country: record.country,
      saved: SystemClock.local(record.savedAt))
  }
}
