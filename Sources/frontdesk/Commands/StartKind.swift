import Messages
import Terminal

/// What the arguments start, as far as it must be known before anything else is done.
enum StartKind: Equatable {
  /// `frontdesk kiosk`.
  case kiosk
  /// A session in the name of an operator, who need not be the account.
  case operatorSession
  case other

  /// Options of the program that have a value of their own.
  private static let valued: Set = ["--config", "--store", "--lang", "--operator", "--theme", "--log"]

  init(_ arguments: [String]) {
    var place = 0
    while place < arguments.count, arguments[place].hasPrefix("-") {
      place += Self.valued.contains(arguments[place]) ? 2 : 1
    }
    if place < arguments.count, arguments[place] == "kiosk" {
      self = .kiosk
    } else {
      self = arguments.contains { $0 == "--operator" || $0.hasPrefix("--operator=") } ? .operatorSession : .other
    }
  }

  /// Closes the process as far as that can be done before it starts.
  func prepare() {
    switch self {
    case .kiosk:
      Confinement.closeMemory()
      Confinement.closeEnvironment()
      Confinement.wipeWhatIsFreed()
      CrashGuard.install()
      CrashGuard.say(KioskRunner.sentence(Language.allCases))
    case .operatorSession: Confinement.closeMemory()
    case .other: break
    }
  }
}
