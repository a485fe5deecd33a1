import Catalog
import Messages
import Reference
import Reports
import Store
import Wizard

/// What the groups of a report are called; a group that nothing knows is called by its key.
///
/// The lists of the configuration are asked where the store has none, and no report fails for one that cannot be read.
struct ReportNames {
  private let context: CommandContext
  private let store: CustomerStore?

  init(_ context: CommandContext, _ store: CustomerStore?) {
    self.context = context
    self.store = store
  }

  func name(_ report: inout Report) {
    switch report.grouping {
    case .day, .week, .month: break
    case .operator: name(&report) { context.setup.name(of: $0.key) }
    case .country: name(&report) { Countries.name(of: $0.key, context.words.language) }
    case .segment: name(&report) { word("choice/qualification.\($0.key)") ?? $0.key }
    case .reseller:
      let list = resellers
      name(&report) { row in
        if row.key.isEmpty { return context.words.text("report/without-reseller") }
        return list?.reseller(row.key)?.name ?? row.key
      }
    case .offer:
      let offers = offers
      name(&report) { row in
        if row.key.isEmpty { return context.words.text("report/without-order") }
        return offers.offer(row.key, in: row.country)?.title ?? row.key
      }
    }
  }

  private func name(_ report: inout Report, _ name: (ReportRow) -> String) {
    for place in report.rows.indices {
      let found = name(report.rows[place])
      if !found.isEmpty { report.rows[place].name = found }
    }
  }

  private func word(_ key: String) -> String? { context.words.has(key) ? context.words.text(key) : nil }

  private var resellers: ResellerList? {
    let stored = store.flatMap { try? StoredLists($0).resellers() } ?? []
    return stored.isEmpty ? try? context.setup.resellers() : ResellerList(resellers: stored)
  }

  private var offers: any OfferSource {
    let base = (try? context.setup.catalog().offers) ?? OfferCatalog(offers: [])
    return context.setup.storeOffers(over: base) { SystemClock.today }
  }
}
