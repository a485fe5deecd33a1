import Catalog
import Messages
import Records
import Reference
import Rules
import Text
import Wizard

/// Resellers in words and as JSON, with what the rules find when one is chosen for a customer in the partner's country.
struct ResellerText {
  private let words: Messages
  private let rules: RuleContext

  init(_ list: ResellerList, _ context: CommandContext) {
    words = context.words
    let lookups = WizardLookups(catalog: OfferCatalog(offers: []), resellers: list)
    rules = RuleContext(
      environment: context.setup.environment(today: SystemClock.today, lookups: lookups),
      country: context.setup.profile.country)
  }

  /// What the rules find; a reseller without an MPN ID cannot be chosen by one.
  private func findings(_ reseller: Reseller) -> [Finding] {
    if reseller.partnerID.isEmpty { return [] }
    return Field.reseller.definition.rules.compactMap { $0.finding(in: reseller.partnerID, rules) }
  }

  // MARK: - A row

  /// The names of the columns.
  var heading: String {
    cells(
      words.text("resellers-command/id"), words.text("resellers-command/name"),
      words.text("resellers-command/country"), words.text("resellers-command/state"),
      words.text("resellers-command/problems"))
  }

  func row(_ reseller: Reseller) -> String {
    cells(
      reseller.partnerID, reseller.name, reseller.country, reseller.state,
      findings(reseller).map { words.text(of: $0) }.joined(separator: " "))
  }

  private func cells(_ id: String, _ name: String, _ country: String, _ state: String, _ rest: String) -> String {
    [
      RecordTable.padded(id, 10), RecordTable.padded(name), RecordTable.padded(country, 7),
      RecordTable.padded(state, 9), rest,
    ].joined(separator: "  ")
  }

  // MARK: - All of one

  func lines(of reseller: Reseller) -> [String] {
    var rows = [
      ("id", reseller.partnerID), ("tenant", reseller.tenantID),
      ("country", Countries.name(of: reseller.country, words.language)), ("state", reseller.state),
      ("agreement", agreement(of: reseller)),
    ]
    rows += findings(reseller).map { ("problem", words.text(of: $0)) }
    let named = rows.filter { !$0.1.isEmpty }.map { (words.text("resellers-command/row.\($0.0)"), $0.1) }
    let width = named.map { ColumnWidth.of($0.0) }.max() ?? 0
    return [reseller.name] + named.map { "  \(RecordTable.padded($0.0, width))  \($0.1)" }
  }

  private func agreement(of reseller: Reseller) -> String {
    switch reseller.isAgreementSigned {
    case true?:
      reseller.agreementSignedOn.map {
        words.text("resellers-command/signed-on", ["date": words.longDate($0.description)])
      } ?? words.text("resellers-command/signed")
    case false?: words.text("resellers-command/not-signed")
    case nil: words.text("resellers-command/not-known")
    }
  }

  // MARK: - JSON

  func json(_ reseller: Reseller) -> JSONValue {
    .object([
      JSONMember("partnerID", .text(reseller.partnerID)), JSONMember("name", .text(reseller.name)),
      JSONMember("tenantID", .text(reseller.tenantID)), JSONMember("country", .text(reseller.country)),
      JSONMember("state", .text(reseller.state)),
      JSONMember("agreementSigned", reseller.isAgreementSigned.map(JSONValue.boolean) ?? .null),
      JSONMember("problems", .array(findings(reseller).map { .text($0.rule.rawValue) })),
    ])
  }
}
