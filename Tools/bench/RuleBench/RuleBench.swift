import Catalog
import Foundation
import Records
import Rules

/// Measures each rule on the records of a file, on one core, and prints a table: what a record costs, and where.
///
///     RuleBench FILE     records as JSON Lines, such as Tools/make_records.py writes
@main
struct RuleBench {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else { return print("usage: RuleBench FILE") }
    let data = try Data(contentsOf: URL(filePath: CommandLine.arguments[1]))
    let lines = data.split(separator: 0x0A).map(Array.init)
    keep(DemonstrationPartner.catalog.count)
    let environment = RuleEnvironment(
      partner: DemonstrationPartner.profile, role: .adminAgent, today: CalendarDate(year: 2026, month: 11, day: 22)!,
      lookups: DemonstrationLookups())
    let reader = RecordReader(environment: environment)
    let checker = RecordChecker(environment: environment)
    FirstUse.measure(checker)
    let records = lines.map { reader.decode($0) }
    let whole = Stopwatch.nanoseconds { for line in lines { keep(checker.problems(in: reader.decode(line)).count) } }
    var table = Table(records: records.count, whole: whole)
    table.add("JSON", "read", Stopwatch.nanoseconds { for line in lines { keep((try? JSONReader.read(line)) != nil) } })
    table.add("record", "decode", Stopwatch.nanoseconds { for line in lines { keep(reader.decode(line).isReadable) } })
    let contexts = records.map { RecordChecker.context(for: $0.answers, environment: environment) }
    table.add(
      "record", "context",
      Stopwatch.nanoseconds {
        for record in records { keep(RecordChecker.context(for: record.answers, environment: environment).country) }
      })
    for definition in Form.all { measure(definition, records, contexts, &table) }
    measureLines(records, contexts, &table)
    table.write()
  }

  private static func measure(
    _ definition: FieldDefinition, _ records: [DecodedRecord], _ contexts: [RuleContext], _ table: inout Table
  ) {
    let field = definition.field
    if definition.rules.isEmpty { return }
    table.add(
      field.rawValue, "normalise",
      Stopwatch.nanoseconds {
        for (record, context) in zip(records, contexts) {
          keep(Normaliser.normalised(record.answers[field], for: field, in: context))
        }
      })
    let values = zip(records, contexts).map { Normaliser.normalised($0.answers[field], for: field, in: $1) }
    for rule in definition.rules {
      table.add(
        field.rawValue, rule.id.rawValue,
        Stopwatch.nanoseconds {
          for place in values.indices { keep(rule.finding(in: values[place], contexts[place]) == nil) }
        })
    }
  }

  private static func measureLines(_ records: [DecodedRecord], _ contexts: [RuleContext], _ table: inout Table) {
    let positions = records.enumerated().flatMap { place, record in
      let lines = record.answers.subscriptions
      return lines.indices.map { (place, OrderPosition(lines: lines, index: $0, in: contexts[place])) }
    }
    for rule in Form.subscription.flatMap(\.rules) {
      table.add(
        "subscriptions", rule.id.rawValue,
        Stopwatch.nanoseconds {
          for (place, position) in positions { keep(rule.finding(in: position, contexts[place]) == nil) }
        })
    }
  }
}

/// Keeps the optimiser from leaving out what is measured.
@inline(never)
private func keep<Value>(_ value: Value) { _ = value }

/// The shortest of several runs.
enum Stopwatch {
  static func nanoseconds(_ body: () -> Void) -> Double {
    var best = Double.infinity
    for _ in 0..<5 {
      let took = ContinuousClock().measure(body)
      best = min(best, Double(took.components.seconds) * 1e9 + Double(took.components.attoseconds) / 1e9)
    }
    return best
  }
}

/// Nanoseconds a record, dearest first.
struct Table {
  let records: Int
  let whole: Double
  private var rows: [(part: String, what: String, each: Double)] = []

  init(records: Int, whole: Double) {
    self.records = records
    self.whole = whole
  }

  mutating func add(_ part: String, _ what: String, _ nanoseconds: Double) {
    rows.append((part, what, nanoseconds / Double(records)))
  }

  func write() {
    let each = whole / Double(records)
    print("\(records) records, one core: \(Int(each)) ns a record, \(Int(1e9 / each)) records a second\n")
    print("  ns a record      %  field, rule or step")
    for row in rows.sorted(by: { $0.each > $1.each }) {
      print(String(format: "%13.0f  %5.1f  ", row.each, 100 * row.each / each) + "\(row.part)  \(row.what)")
    }
  }
}

/// The look-ups of the demonstration partner, without a store.
struct DemonstrationLookups: RuleLookups {
  func offer(_ id: String, in market: String) -> OfferFacts? {
    DemonstrationPartner.catalog.facts(of: id, in: market)
  }
  func title(ofOffer id: String, in market: String) -> String? {
    DemonstrationPartner.catalog.offer(id, in: market)?.title
  }
  func reseller(_ partnerID: String) -> ResellerFacts? {
    DemonstrationPartner.resellers.reseller(partnerID).map {
      ResellerFacts(partnerID: $0.partnerID, isAgreementSigned: $0.isAgreementSigned ?? true, country: $0.country)
    }
  }
  func customers(_ question: CustomerQuestion) -> [KnownCustomer] { [] }
}
