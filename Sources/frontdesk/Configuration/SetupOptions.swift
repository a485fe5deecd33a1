import Messages
import Terminal

/// What the command line says for every command, and of who works here.
struct SetupOptions: Sendable {
  var configuration: String?
  var store: String?
  var language: Language?
  var theme: Theme?
  /// The value of `--operator`.
  var operatorName: String?
  /// Whether the program is a kiosk: no variable says then which configuration and which store are used, and who works.
  var isKiosk = false
  /// Whether only errors and warnings are said on standard error.
  var isQuiet = false
  /// The log that is written.
  var log: EventLog?
}
