import Catalog
import Messages
import Records
import Store
import Wizard

/// What the import of a list changed, in words and as JSON.
enum ListReport {
  /// The same as a sentence: what was imported, or that nothing changed.
  static func sentence(of entry: ListImport, _ words: Messages) -> String {
    let key = entry.changesNothing ? "list-command/unchanged" : "list-command/changed"
    return words.text(key, ["report": text(of: entry, words)])
  }

  /// `price list of NL, 2026-11: 12 plans added, 3 changed, 0 dropped, 1,204 kept`
  static func text(of entry: ListImport, _ words: Messages) -> String {
    let number = OrderWords(messages: words)
    var filling = [
      "added": number.number(entry.added), "changed": number.number(entry.changed),
      "dropped": number.number(entry.dropped), "kept": number.number(entry.kept),
    ]
    filling["list"] = list(entry, words)
    return words.text("list-command/changes", filling)
  }

  /// `price list of NL, 2026-11`
  static func list(_ entry: ListImport, _ words: Messages) -> String {
    let place = [entry.market, entry.month].filter { !$0.isEmpty }.joined(separator: " ")
    let kind = words.text("list-command/kind.\(entry.kind)")
    return place.isEmpty ? kind : "\(kind) \(place)"
  }

  static func json(of entry: ListImport) -> JSONValue {
    .object([
      JSONMember("at", .text(entry.at)), JSONMember("by", .text(entry.by)), JSONMember("file", .text(entry.file)),
      JSONMember("kind", .text(entry.kind)), JSONMember("market", .text(entry.market)),
      JSONMember("month", .text(entry.month)), JSONMember("added", .number(JSONNumber(entry.added))),
      JSONMember("changed", .number(JSONNumber(entry.changed))),
      JSONMember("dropped", .number(JSONNumber(entry.dropped))), JSONMember("kept", .number(JSONNumber(entry.kept))),
      JSONMember("refused", .number(JSONNumber(entry.refused))),
    ])
  }
}
