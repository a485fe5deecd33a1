import Catalog
import Messages

/// Looks at the catalogue and the resellers.
struct ListsExamination {
  let setup: Setup

  func findings() -> [DoctorFinding] {
    do throws(SetupError) {
      let (offers, keptOut) = try setup.catalog()
      let counts = ["offers": String(offers.count(in: "")), "resellers": String(try setup.resellers().resellers.count)]
      // A real partner should not sell from the demonstration's lists.
      let isBorrowed = !setup.isDemonstration && (setup.catalogFile == nil || setup.resellerFile == nil)
      return rows(keptOut) + [
        isBorrowed ? .found("lists", "demonstration-lists", counts) : .sound("lists", "lists", counts)
      ]
    } catch {
      return [.found("lists", "lists-refused", ["problems": error.text(Messages(setup.language))])]
    }
  }

  /// The rows that are left out of the offers, in one finding.
  private func rows(_ keptOut: [ListProblem]) -> [DoctorFinding] {
    guard let file = setup.catalogFile, !keptOut.isEmpty else { return [] }
    let text = SetupError.problems(file: file, keptOut).text(Messages(setup.language))
    return [.found("lists", "rows-kept-out", ["rows": text])]
  }
}
