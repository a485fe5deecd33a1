import Messages
import Records
import Rules
import Store
import Wizard

/// Gathers what the Customers page shows: what visitors handed in, drafts, records and requests.
///
/// What a search looks for in applications is kept from one key to the next: an application never changes while it waits.
final class CustomerList {
  private let setup: Setup
  private let words: Messages
  /// What is known of applications by reference: by which words each is found, and what its row says. Those that are gone
  /// are forgotten.
  private var found: [String: [String]] = [:]
  private var shown: [String: (city: String, missing: Int)] = [:]
  /// The day on which the missing answers were counted.
  private var day: CalendarDate?

  init(setup: Setup, words: Messages) {
    self.setup = setup
    self.words = words
  }

  /// The page shows so many applications and requests; what is older is found by typing.
  private static let mostRows = 30

  func page(_ query: String, limit: Int, _ store: CustomerStore, _ lists: WizardLookups) throws(StoreError)
    -> CustomersPage
  {
    let search = Search(query)
    let applications = try applications(search, store, lists)
    let drafts = try drafts(search, store)
    let records = try store.page(matching: query, limit: limit, countingUpTo: limit + 1)
    let total = search.isBlank ? records.found : try store.count
    let requests = try requests(search, store)
    return CustomersPage(
      query: query,
      rows: applications.rows + drafts.rows + zip(records.records, records.cities).map(CustomerRow.init)
        + requests.rows,
      total: total, found: applications.found + drafts.rows.count + records.found + requests.found,
      today: SystemClock.today, isCut: records.found > records.records.count, waiting: applications.waiting,
      applications: applications.all, drafts: drafts.all,
      requests: requests.all)
  }

  /// What was typed, for what no index has.
  private struct Search {
    let query: SearchQuery?
    let isBlank: Bool

    init(_ text: String) {
      query = SearchQuery(text)
      isBlank = text.allSatisfy(\.isWhitespace)
    }

    func finds(_ words: @autoclosure () -> [String]) -> Bool { isBlank || query?.matches(words()) == true }
  }

  // MARK: - Applications

  private struct Applications {
    var rows: [CustomerRow]
    var found: Int
    /// How many are listed without a search, and how many of these nobody has open.
    var all: Int
    var waiting: Int
  }

  /// The newest applications that are found; those that this operator has open stand under Drafts.
  private func applications(_ search: Search, _ store: CustomerStore, _ lists: WizardLookups) throws(StoreError)
    -> Applications
  {
    guard setup.role.canAddCustomers else { return Applications(rows: [], found: 0, all: 0, waiting: 0) }
    let listed = try store.applications().filter { $0.openedBy != setup.operatorLogin }
    let references = Set(listed.map(\.reference))
    let today = SystemClock.today
    found = found.filter { references.contains($0.key) }
    shown = day == today ? shown.filter { references.contains($0.key) } : [:]
    day = today
    let checker = RecordChecker(environment: setup.environment(today: today, lookups: lists))
    let matching = listed.filter { search.finds(words(of: $0, store)) }
    let rows = matching.prefix(Self.mostRows).map { application in
      let row = row(of: application, checker, store)
      return CustomerRow(
        kind: .application(
          reference: application.reference, missing: row.missing, holder: setup.name(of: application.openedBy)),
        name: application.name, country: application.country, city: row.city, saved: SystemClock.local(application.at))
    }
    return Applications(
      rows: rows, found: matching.count, all: listed.count, waiting: listed.count { $0.openedBy.isEmpty })
  }

  // One that cannot be read says so when it is opened; the others are listed all the same.

  private func words(of application: ApplicationSummary, _ store: CustomerStore) -> [String] {
    let reference = application.reference
    if let known = found[reference] { return known }
    let answers = (try? store.application(reference: reference))?.answers ?? Answers()
    let words = SearchWords.words(of: answers, named: [reference, application.name])
    found[reference] = words
    return words
  }

  private func row(
    of application: ApplicationSummary, _ checker: RecordChecker, _ store: CustomerStore
  ) -> (city: String, missing: Int) {
    if let known = shown[application.reference] { return known }
    let answers = (try? store.application(reference: application.reference))?.answers
    let missing = answers.map { checker.problems(in: $0).count { $0.severity == .error } } ?? 0
    let row = (answers?[.city] ?? "", missing)
    shown[application.reference] = row
    return row
  }

  // MARK: - Drafts and requests

  private func drafts(_ search: Search, _ store: CustomerStore) throws(StoreError) -> (rows: [CustomerRow], all: Int) {
    let drafts = try store.drafts(owner: setup.operatorLogin)
    let found = drafts.filter { search.finds(Self.words(of: $0, store)) }
    return (found.map(CustomerRow.init), drafts.count)
  }

  private static func words(of draft: DraftSummary, _ store: CustomerStore) -> [String] {
    let answers = (try? store.draft(code: draft.code, owner: draft.owner))?.answers ?? Answers()
    return SearchWords.words(of: answers, named: [draft.code, draft.companyName, draft.application, draft.corrects])
  }

  private func requests(_ search: Search, _ store: CustomerStore) throws(StoreError)
    -> (rows: [CustomerRow], found: Int, all: Int)
  {
    let requests = try store.relationshipSummaries()
    let found = requests.filter { request in
      search.finds(
        SearchWords.parts(
          "\(words.text("customers/request", ["number": String(request.number)])) \(request.customerName) "
            + "\(request.email) \(request.reference)") + SearchWords.country(request.country))
    }
    return (found.prefix(Self.mostRows).map(CustomerRow.init), found.count, requests.count)
  }
}

extension CustomerRow {
  fileprivate init(_ draft: DraftSummary) {
    self.init(
      kind: .draft(code: draft.code, page: draft.page), name: draft.companyName, country: draft.country,
      saved: SystemClock.local(draft.updatedAt), application: draft.application, corrects: draft.corrects)
  }

  fileprivate init(_ record: RecordSummary, _ city: String) {
    self.init(
      kind: .record(reference: record.reference), name: record.companyName, country: record.country, city: city,
      saved: SystemClock.local(record.savedAt))
  }

  fileprivate init(_ request: RelationshipSummary) {
    self.init(
      kind: .request(number: request.number), name: request.customerName, country: request.country,
      saved: SystemClock.local(request.at))
  }
}
