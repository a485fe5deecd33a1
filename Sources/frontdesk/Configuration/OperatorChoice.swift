import Messages
import Store

/// Who works here: the option `--operator`, a variable that is trusted, or the login of the account.
struct OperatorChoice {
  let login: String
  /// Whether the option said it.
  let isGiven: Bool

  /// Decides by what the configuration trusts; where a group shares the store, nothing but the login counts.
  init(
    _ options: SetupOptions, _ configuration: Configuration, file: String?, store: String
  ) throws(ConfigurationFailure) {
    let isTrusting = configuration.isOperatorOptionTrusted || configuration.isOperatorVariableTrusted
    if isTrusting || options.operatorName != nil, StoreSharing.of(storeAt: store) == .group {
      throw .operatorInGroup(file: file, setting: Self.setting(configuration), store: store)
    }
    if let name = options.operatorName {
      guard options.isKiosk || configuration.isOperatorOptionTrusted else { throw .operatorNotTrusted }
      guard OperatorName.isSound(name) else { throw .operatorName(isVariable: false) }
      (login, isGiven) = (name, true)
      return
    }
    isGiven = false
    guard !options.isKiosk, configuration.isOperatorVariableTrusted,
      let name = ProcessEnvironment.filled("FRONTDESK_OPERATOR")
    else {
      login = Account.current.login
      return
    }
    guard OperatorName.isSound(name) else { throw .operatorName(isVariable: true) }
    login = name
  }

  /// The key of the configuration that trusts something other than the login.
  private static func setting(_ configuration: Configuration) -> String? {
    if configuration.isOperatorOptionTrusted { return "trustOperatorOption" }
    return configuration.isOperatorVariableTrusted ? "trustOperatorVariable" : nil
  }
}

/// What may name an operator besides a login of the system.
enum OperatorName {
  static let longest = 64

  /// Whether a text is 1 to 64 characters that can be printed, no blank at its ends, and no `*` at its beginning, which
  /// stands for everybody else and for visitors.
  static func isSound(_ name: String) -> Bool {
    guard let first = name.first, let last = name.last, name.count <= longest, first != "*" else { return false }
    if first.isWhitespace || last.isWhitespace { return false }
    return name.unicodeScalars.allSatisfy(isPrinted)
  }

  private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
