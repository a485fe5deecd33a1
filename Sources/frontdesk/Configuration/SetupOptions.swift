import Messages

/// What the command line says for every command.
struct SetupOptions: Sendable, Hashable {
  var configuration: String?
  var store: String?
  var language: Language?
}
