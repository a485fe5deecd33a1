import Messages
import Rules
import Terminal

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
  var isOperatorVariableTrusted = false
  /// Whether it says when a terminal that nobody uses is locked, which nothing does yet.
  var hasIdle = false
}

/// An operator of the partner.
struct OperatorEntry: Hashable {
  var name: String?
  var role: OperatorRole
}
