import Catalog
import Messages

/// Looks at the catalogue and the resellers.
struct ListsExamination {
  let setup: Setup

  func findings() -> [DoctorFinding] {
    do throws(SetupError) {
      let lists = try setup.lists()
      let counts = ["offers": String(lists.catalog.count), "resellers": String(lists.resellers.resellers.count)]
      // A real partner should not sell from the demonstration's lists.
      let isBorrowed = !setup.isDemonstration && (setup.catalogFile == nil || setup.resellerFile == nil)
      let keptOut = try setup.rowsKeptOut()
      let rows: [DoctorFinding] = keptOut.isEmpty ? [] : [.found("lists", "rows-kept-out", ["rows": keptOut])]
      return rows + [isBorrowed ? .found("lists", "demonstration-lists", counts) : .sound("lists", "lists", counts)]
    } catch {
      return [.found("lists", "lists-refused", ["problems": error.text(Messages(setup.language))])]
    }
  }
}
