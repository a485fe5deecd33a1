import Wizard

/// What a line of the log may hold beside the names of its fields.
///
/// No case takes a text of a person: names are written in the source (`StaticString`), and the few texts that are not come from
/// the program, the terminal's description or the command line.
enum LogValue {
  case name(StaticString)
  case number(Int)
  case isTrue(Bool)
  case key(Key)
  /// The key of words that were said, such as `store/locked`.
  case words(String)
  /// Of the store, the configuration or the log.
  case path(String)
  /// What the program or the machine says of itself: a version, the name of a terminal.
  case fact(String)
}
