import Catalog
import Fleet
import Messages
import Rules
import Store
import Terminal
import Wizard

/// What a configuration file says; every key is optional.
struct Configuration {
  /// `nil` stands for the demonstration's partner.
  var partner: PartnerProfile?
  /// By login; `*` is everybody else.
  var operators: [String: OperatorEntry] = [:]
  var store: String?
  var catalog: String?
  var resellers: String?
  var language: Language?
  var theme = Theme.default
  var severities: Severities = [:]
  /// How many days a draft is kept after it was last saved.
  var draftDays = 14
  /// How many days a visitor's draft is kept after it was last saved.
  var visitorDraftDays = 3
  /// Whether the variable `FRONTDESK_OPERATOR` says who works here.
  var isOperatorVariableTrusted = false
  /// Whether the option `--operator` says who works here, outside a kiosk too.
  var isOperatorOptionTrusted = false
  /// After how many seconds without a key a session ends.
  var idle = IdleSetting()
  /// Whether it says anything of the kiosk.
  var hasKiosk = false
  var kiosk = KioskSetting()
  /// How many days an application is kept after it was handed in.
  var applicationDays = 30
  /// Which prices an agent sees, and how the customer's is made; without a currency, that of the partner's country.
  var prices = PriceSetting()
  /// How much visitors may put into the store.
  var limits = FloodLimits()
  /// The centre and the other hosts; `nil` where this host stands alone.
  var fleet: FleetSetting?
}

/// An operator of the partner.
struct OperatorEntry: Hashable {
  var name: String?
  var role: OperatorRole
}
