import Foundation
import Messages
import Records
import Rules

/// `Documentation/Rules.md`: every rule with its fields, its meaning and an example, made from the rules themselves.
enum RulesDocument {
  static let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Documentation/Rules.md")

  static var text: String {
    var groups: [(name: String, rules: [RuleFacts])] = []
    for rule in Form.catalogue {
      let name = String(rule.id.rawValue.prefix { $0 != "/" })
      if let place = groups.firstIndex(where: { $0.name == name }) {
        groups[place].rules.append(rule)
      } else {
        groups.append((name, [rule]))
      }
    }
    let count = Form.catalogue.count
    return """
      # Rules

      The \(count) rules that Frontdesk checks a customer record by. `frontdesk rules --country NL` lists those that can apply to a
      customer; the key `severities` of the configuration changes how severe a rule is, or turns it off. Made from the rules by
      `make rules-doc`; a test compares.


      """
        + groups.map { "## " + $0.name + "\n\n" + $0.rules.map(entry).joined(separator: "\n") }.joined(separator: "\n")
  }

  private static func entry(_ rule: RuleFacts) -> String {
    let words = Messages(.english)
    let fields = Form.all.filter { $0.facts(in: "").contains { $0.id == rule.id } }.map { "`\($0.field.rawValue)`" }
    var lines = [
      "- **`\(rule.id)`** (\(rule.severity.rawValue)): " + words.text("meaning/\(rule.id)"),
      "  - fields: " + (fields.isEmpty ? "the text of the record" : fields.joined(separator: ", ")),
      "  - source: " + rule.source,
    ]
    let example = rule.example
    if !example.breaks.isEmpty { lines.append("  - breaks it: " + code(example.breaks)) }
    if !example.passes.isEmpty { lines.append("  - passes: " + code(example.passes)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A value as code, cut where it is long, with what cannot be seen written as `U+XXXX`.
  private static func code(_ text: String) -> String {
    let shown = text.unicodeScalars.prefix(60).map { scalar in
      let isSeen = scalar == " " || scalar.properties.generalCategory != .control && !scalar.properties.isWhitespace
      return isSeen && scalar.properties.generalCategory != .format
        ? String(scalar) : "U+" + String(scalar.value, radix: 16, uppercase: true)
    }.joined()
    let mark = shown.contains("`") ? "``" : "`"
    return mark + (shown.hasPrefix("`") ? " " : "") + shown + mark + (text.unicodeScalars.count > 60 ? " …" : "")
  }
}
