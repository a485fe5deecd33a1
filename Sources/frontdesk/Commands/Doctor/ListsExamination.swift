import Catalog
import Messages
import Rules
import Store

/// Looks at the catalogue and the resellers.
struct ListsExamination {
  let setup: Setup

  func findings() -> [DoctorFinding] {
    do throws(SetupError) {
      let (offers, keptOut) = try setup.catalog()
      let counts = ["offers": String(offers.count(in: "")), "resellers": String(try setup.resellers().resellers.count)]
      // A real partner should not sell from the demonstration's lists.
      let isBorrowed = !setup.isDemonstration && (isWithoutOffers || isWithoutResellers)
      return rows(keptOut) + [
        isBorrowed ? .found("lists", "demonstration-lists", counts) : .sound("lists", "lists", counts)
      ]
    } catch {
      return [.found("lists", "lists-refused", ["problems": error.text(Messages(setup.language))])]
    }
  }

  /// Whether neither the configuration nor the store has offers of the partner's.
  private var isWithoutOffers: Bool {
    let none = setup.storeOffers(over: OfferCatalog(offers: [])) { SystemClock.today }
    return setup.catalogFile == nil && none.count(in: setup.profile.country) == 0
  }

  /// The same for resellers.
  private var isWithoutResellers: Bool {
    if setup.resellerFile != nil { return false }
    let store = try? CustomerStore(path: setup.storePath, access: .asItStands, actor: setup.actor)
    return (store.flatMap { try? StoredLists($0).resellers() } ?? []).isEmpty
  }

  /// The rows that are left out of the offers, in one finding.
  private func rows(_ keptOut: [ListProblem]) -> [DoctorFinding] {
    guard let file = setup.catalogFile, !keptOut.isEmpty else { return [] }
    let text = SetupError.problems(file: file, keptOut).text(Messages(setup.language))
    return [.found("lists", "rows-kept-out", ["rows": text])]
  }
}
