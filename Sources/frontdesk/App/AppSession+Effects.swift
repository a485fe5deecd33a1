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
    case .findCustomers(let questions): questions.forEach(findCustomers)
    case .takeDraft(let code): openDraft(code)
    case .keepAsNewDraft:
      answer(.draftRenewed(id: Identity.uuid(), code: Identity.resumeCode(), submission: Identity.uuid()))
    case .writeDraftFile, .startRelationship: break
    case .findLastCustomer: findLastCustomer()
    case .submit(let draft): submit(draft)
    case .loadCustomers(let query): loadCustomers(query)
    case .openRecord(let reference): openRecord(reference)
    case .openDraft(let code): openDraft(code)
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

  // MARK: - Drafts

  private func save(_ draft: Draft) {
    guard let store else { return }
    do throws(StoreError) {
      try store.save(draft, at: SystemClock.utc)
      if keptInFile != nil { removeFile(of: draft) }
      failure = nil
      CrashGuard.say(words.text("app/crashed-draft", ["code": draft.code]))
      answer(.draftSaved(id: draft.id))
    } catch {
      if case .codeTaken = error { return saveUnderAnotherCode(draft) }
      keepInFile(draft, error)
    }
  }

  private func saveUnderAnotherCode(_ draft: Draft) {
    var draft = draft
    draft.code = Identity.resumeCode()
    state.wizard?.draft.code = draft.code
    save(draft)
  }

  /// The store cannot be written: the draft goes into a private file of its own.
  private func keepInFile(_ draft: Draft, _ error: StoreError) {
    failure = words.text(of: error, path: setup.storePath)
    let files = EmergencyDraft(folder: setup.stateFolder)
    keptInFile = (try? files.write(draft)).map { files.path(id: draft.id) }
    answer(.draftNotSaved(key: error.key, arguments: error.filling(path: setup.storePath)))
  }

  /// The store has the draft again, so the file is of no use any more.
  private func removeFile(of draft: Draft) {
    _ = try? EmergencyDraft(folder: setup.stateFolder).remove(id: draft.id)
    keptInFile = nil
  }

  private func discard(_ code: String) {
    _ = onStore { store throws(StoreError) in
      try store.discardDraft(code: code, owner: setup.operatorLogin, at: SystemClock.utc)
    }
  }

  private func openDraft(_ code: String) {
    guard let found = onStore({ store throws(StoreError) in try store.draft(code: code, owner: setup.operatorLogin) }),
      let draft = found
    else { return }
    open(wizard(for: draft, isNew: false))
  }

  private func startAnother() { open(newWizard()) }

  private func open(_ wizard: WizardState) {
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

  /// Checks the record once more, with what the store holds now, and saves it in one transaction.
  private func submit(_ draft: Draft) {
    guard let store, var lookups = state.wizard?.lookups else { return }
    do throws(StoreError) {
      let checker = RecordChecker(environment: setup.environment(today: SystemClock.today, lookups: lookups))
      for question in checker.customerQuestions(about: draft.answers) {
        lookups.knownCustomers[question] = try store.customers(question)
      }
      let environment = setup.environment(today: SystemClock.today, lookups: lookups)
      let record: CustomerRecord
      do { record = try CustomerRecord(validating: draft.answers, environment: environment) } catch {
        return answer(.submissionRefused(error.problems.filter { $0.severity == .error }))
      }
      let now = SystemClock.utc
      let stamp = try store.submit(
        record, draft: draft, by: setup.operatorLogin, at: now, year: SystemClock.year(of: now),
        rules: RulesVersion.current)
      lastReference = stamp.reference
      answer(.submitted(Receipt(stamp: stamp, saved: SystemClock.local(stamp.at), place: setup.storePath)))
    } catch {
      answer(.notSubmitted(key: error.key, arguments: error.filling(path: setup.storePath)))
    }
  }

  // MARK: - Leaving

  private func leave(_ departure: Departure) {
    switch departure {
    case .finished: end = .finished(reference: lastReference)
    case .discarded: end = .discarded
    case .draftInFile(let path, let code): end = .draftInFile(path: path, code: code)
    case .draftMoved: end = .finished(reference: nil)
    case .draftKept(let code), .interrupted(let code):
      if let failure {
        end = keptInFile.map { .draftInFile(path: $0, code: code) } ?? .draftLost(reason: failure)
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
