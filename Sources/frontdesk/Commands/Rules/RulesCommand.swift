import ArgumentParser
import Messages
import Records
import Reference
import Rules

/// `frontdesk rules`: every rule that applies.
struct RulesCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("rules", about: "usage/about/rules")
  }

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @Option(
    help: .words("usage/option/rules.country", value: "usage/value/country"), completion: Completion.countries)
  var country: String?

  @Option(help: .words("usage/option/rules.field", value: "usage/value/field"), completion: Completion.fields)
  var field: String?

  @Flag(help: .words("usage/option/json.rules"))
  var json = false

  var outer: GlobalOptions? { parent.global }

  func execute(_ context: CommandContext) throws -> Int32 {
    let environment = context.setup.environment(today: SystemClock.today, lookups: NoLookups())
    let country = try country.map { try context.country($0) }
    let fields = try self.field.map { [try field($0, context)] } ?? Field.allCases
    let rules = RuleSelection(environment: environment, country: country).rules(of: fields, withRecord: field == nil)
    for rule in rules {
      let severity = environment.severities[rule.facts.id]?.rawValue ?? rule.facts.severity.rawValue
      if severity == SeveritySetting.off.rawValue { continue }
      try print(rule, severity, context)
    }
    return ExitStatus.done
  }

  private func print(_ rule: RuleEntry, _ severity: String, _ context: CommandContext) throws {
    let facts = rule.facts
    let meaning = context.words.text("meaning/\(facts.id)")
    if json {
      return try context.output.write(
        line: JSONWriter.text(
          of: .object([
            JSONMember("rule", .text(facts.id.rawValue)), JSONMember("severity", .text(severity)),
            JSONMember("fields", .array(rule.fields.map { .text($0.rawValue) })),
            JSONMember("meaning", .text(meaning)), JSONMember("source", .text(facts.source)),
            JSONMember("breaks", .text(facts.example.breaks)), JSONMember("passes", .text(facts.example.passes)),
          ])))
    }
    let fields = context.words.names(ofFields: rule.fields.map(\.rawValue), country: country ?? "")
    try context.output.say(
      context.words.text(
        "rules/entry",
        [
          "rule": facts.id.rawValue, "severity": context.words.text("rules/severity.\(severity)"), "meaning": meaning,
          "fields": fields.isEmpty ? context.words.text("rules/whole-record") : fields,
          "breaks": example(facts.example.breaks, context), "passes": example(facts.example.passes, context),
          "source": context.words.declared(facts.source),
        ]) + "\n")
  }

  private func example(_ declared: String, _ context: CommandContext) -> String {
    let text = context.words.declared(declared)
    if text.isEmpty { return context.words.text("rules/empty") }
    // A text that is one character too long says nothing to a reader.
    return text.count <= 60
      ? text : context.words.text("rules/long", ["start": String(text.prefix(30)), "length": String(text.count)])
  }

  private func field(_ name: String, _ context: CommandContext) throws -> Field {
    if let field = FieldName.field(name) { return field }
    let nearest = NearestKey.find(name, among: FieldName.all)
    throw context.failure(
      nearest == nil ? "check-field/unknown" : "check-field/unknown.nearest",
      ["field": name, "nearest": nearest ?? "", "fields": FieldName.all.joined(separator: ", ")],
      status: ExitStatus.usage)
  }
}
