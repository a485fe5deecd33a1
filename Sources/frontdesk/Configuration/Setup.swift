import Catalog
import Fleet
import Glibc
import Messages
import Records
import Rules
import Store
import Terminal
import Wizard

/// Everything that is decided before the first page: the partner, the operator, the store, the language and the lists.
struct Setup: Sendable {
  var profile: PartnerProfile
  /// The operator's login, the name to show for it, and the role that the configuration gives it.
  var operatorLogin: String
  var operatorName: String
  var role: OperatorRole
  var storePath: String
  /// How many days an unfinished record is kept.
  var draftDays: Int
  /// Who works, and from where, as the trail tells it.
  var actor: Actor { Actor(login: operatorLogin, origin: isKiosk ? Origin.ofKiosk : Origin.current) }
  /// Where a draft goes when the store cannot be written.
  var stateFolder = UserFolders.state + "/frontdesk"
  var language: Language
  var terminalTheme: Theme
  var severities: Severities
  /// Whether the partner is the demonstration's.
  var isDemonstration: Bool
  /// The configured lists; `nil` stands for the demonstration's.
  var catalogFile: String?
  var resellerFile: String?
  /// The configuration file that was read.
  var configurationFile: String?
  /// The names of operators by their logins, as the configuration has them.
  var operatorNames: [String: String] = [:]
  /// Whether the program is a kiosk.
  var isKiosk = false
  /// Whether the configuration names the operator's login, so that its role is not that of everybody else.
  var isOperatorNamed = false
  /// Whether the option `--operator` said who works here.
  var isOperatorGiven = false
  /// What the configuration says of the kiosk.
  var kiosk = KioskSetting()
  /// After how many seconds without a key a session ends.
  var idle = IdleSetting()
  /// How many days a visitor's draft is kept.
  var visitorDraftDays = 3
  /// How many days an application is kept after it was handed in.
  var applicationDays = 30
  /// Which prices an agent sees, how the customer's is made, and in which currency.
  var prices = PriceSetting()
  /// How much visitors may put into the store.
  var limits = FloodLimits()
  /// The centre and the other hosts; `nil` where this host stands alone, and always at a kiosk.
  var fleet: FleetSetting?
  /// For how many days what is not for good is kept.
  var retention: Retention {
    Retention(drafts: draftDays, visitorDrafts: visitorDraftDays, applications: applicationDays)
  }

  /// Whether standard error tells only of errors and warnings.
  var isQuiet = false
  /// The log of the run; `nil` where none is written, and always at a kiosk.
  var log: EventLog?

  /// The private files of drafts that the store could not take.
  var draftFiles: EmergencyDraft { EmergencyDraft(folder: stateFolder, store: storePath) }

  /// What an operator is called: by the name that the configuration gives, else by the login.
  func name(of login: String) -> String { operatorNames[login] ?? login }

  /// The same for a visitor at the kiosk, who is no operator.
  var ofVisitor: Setup {
    var setup = self
    setup.operatorLogin = Draft.visitor
    setup.operatorName = ""
    setup.role = .visitor
    setup.fleet = nil
    setup.log = nil
    return setup
  }

  /// Whether a visitor works here, who hands in and sees nothing else.
  var isOfVisitor: Bool { role == .visitor }

  /// What the pages of the kiosk know: also for how many days a draft and an application are kept.
  private var shownKiosk: KioskSetting {
    var shown = kiosk
    shown.draftDays = isOfVisitor ? visitorDraftDays : draftDays
    shown.applicationDays = applicationDays
    return shown
  }

  /// What the rules know of the world.
  func environment(today: CalendarDate, lookups: any RuleLookups) -> RuleEnvironment {
    RuleEnvironment(partner: profile, role: role, today: today, lookups: lookups, severities: severities)
  }

  /// Whether the store would be made in a home folder that does not exist.
  var isHomeMissing: Bool {
    storePath.hasPrefix(UserFolders.home + "/") && access(UserFolders.home, F_OK) != 0
  }

  /// The words, by their key, why nobody here may add a customer with this role or this type of partner; `nil` where the
  /// operator may.
  var whyNotAdd: String? {
    if !profile.kind.canAddCustomers { return "app/reseller-may-not-add" }
    return role.canAddCustomers ? nil : "app/may-not-add"
  }

  /// What the wizard knows of it.
  var setting: Setting {
    Setting(
      language: language, operatorLogin: operatorLogin, operatorName: operatorName, role: role, partner: profile,
      isDemonstration: isDemonstration, severities: severities, offersFiles: !isKiosk && !isOperatorGiven,
      kiosk: isKiosk ? shownKiosk : nil, idle: idle)
  }

  /// The offers of the store over those of the configuration, and the resellers: those of the store where it has any.
  func lists(_ store: CustomerStore?) throws(SetupError) -> (catalog: OfferCatalog, resellers: ResellerList) {
    // A store that fails after it was opened sound is reported by what needs it.
    try lists(stored: store.flatMap { try? StoredLists($0).resellers() } ?? [])
  }

  /// The same with the resellers that the store has.
  func lists(stored: [Reseller]) throws(SetupError) -> (catalog: OfferCatalog, resellers: ResellerList) {
    let base = try catalog().offers
    // At a kiosk nobody reads what the partner pays, but for making the customer's price of it.
    let source = storeOffers(over: base, withCosts: base.prices.readsCosts) { SystemClock.today }
    let offers = base.reading(from: source)
    return (offers, stored.isEmpty ? try resellers() : ResellerList(resellers: stored))
  }

  /// The offers that the store's lists have on a day, over others.
  func storeOffers(
    over base: OfferCatalog, withCosts: Bool = false, on day: @escaping @Sendable () -> CalendarDate
  ) -> StoreOffers {
    StoreOffers(path: storePath, over: base, withCosts: withCosts, today: day)
  }

  /// Reads the catalogue that the configuration names, which tells prices as the configuration wants them; rows that
  /// Frontdesk does not sell by are kept out of it. At a kiosk nobody reads what the partner pays.
  func catalog() throws(SetupError) -> (offers: OfferCatalog, keptOut: [ListProblem]) {
    var (offers, keptOut) = try listedOffers()
    offers.prices = isKiosk ? prices.withoutCosts : prices
    return (offers, keptOut)
  }

  private func listedOffers() throws(SetupError) -> (offers: OfferCatalog, keptOut: [ListProblem]) {
    guard let catalogFile else { return (DemonstrationPartner.catalog, []) }
    var reader = OfferListReader()
    do throws(ListFileFailure) {
      try ListFile.read(catalogFile) { reader.take($0) }
    } catch {
      throw .unreadableList(file: catalogFile, error)
    }
    let read = reader.finish()
    guard let offers = read.catalog(on: SystemClock.today) else {
      throw .problems(file: catalogFile, [ListProblem(line: 1, fault: .unknownList)])
    }
    let isOwn = read.kind == nil || read.kind == .ownOffers
    let problems = read.refused.filter { isOwn && !$0.keepsOutRow || offers.count(in: "") == 0 }
    guard problems.isEmpty else { throw .problems(file: catalogFile, problems) }
    return (offers, read.refused)
  }

  /// Reads the resellers that the configuration names.
  func resellers() throws(SetupError) -> ResellerList {
    guard let resellerFile else { return DemonstrationPartner.resellers }
    let read = ResellerListReader.read(try contents(of: resellerFile))
    guard read.problems.isEmpty else { throw .problems(file: resellerFile, read.problems) }
    return read.resellers
  }

  private func contents(of file: String) throws(SetupError) -> [UInt8] {
    do throws(SystemFailure) { return try FileDescriptor.contents(of: file, limit: 1 << 28) } catch {
      throw .unreadable(file: file, error)
    }
  }
}
