import Rules

/// Reads the rows of an offer matrix.
struct MatrixTable {
  private typealias Column = PriceListColumn

  private var table: ListTable
  private(set) var entries: [MatrixEntry] = []
  /// The place and the line of each entry, by its id.
  private var known: [String: (place: Int, line: Int)] = [:]
  var refused: [ListProblem] { table.problems }

  init(header: CSVRecord) {
    table = ListTable(
      columns: Column.ofMatrix, required: Column.requiredOfMatrix, header: header, passesOverOthers: true)
  }

  mutating func take(_ record: CSVRecord) {
    guard table.isUsable, !(table.isHopeless && entries.isEmpty), var row = table.row(record) else { return }
    if let entry = Self.entry(&row) { add(entry, &row) }
    table.takeProblems(of: row)
  }

  /// The same entry twice counts once; another one of the same offer is refused.
  private mutating func add(_ entry: MatrixEntry, _ row: inout ListRow) {
    guard let earlier = known[entry.id] else {
      known[entry.id] = (entries.count, row.line)
      entries.append(entry)
      return
    }
    if entries[earlier.place] != entry { row.report(Column.skuID, .twice(line: earlier.line)) }
  }

  private static func entry(_ row: inout ListRow) -> MatrixEntry? {
    let product = row.id(Column.productID, longest: 20)
    let sku = row.id(Column.skuID, longest: 8)
    let title = row.text(Column.productTitle)
    let skuTitle = row.text(Column.skuTitle)
    let minimum = row.whole(Column.minimum) ?? 1
    let maximum = row.whole(Column.maximum) ?? OfferCatalogReader.unlimitedQuantity
    if maximum < minimum { row.report(Column.maximum, .belowMinimum) }
    let limit = limit(&row)
    let prerequisites = prerequisites(&row)
    let countries = row.list(Column.countries)
    guard row.problems.isEmpty else { return nil }
    return MatrixEntry(
      id: PublishedText.id(product: product, sku: sku),
      title: skuTitle.isEmpty ? title : PublishedText.title(product: title, sku: skuTitle), minimum: minimum,
      maximum: maximum, limit: limit, prerequisites: prerequisites, countries: countries)
  }

  /// `2`, `ConcurrentCount`; no limit where the count is empty or 0.
  private static func limit(_ row: inout ListRow) -> OfferLimit? {
    guard let count = row.whole(Column.limit), count > 0 else { return nil }
    let type = row.text(Column.limitType, isRequired: true).lowercased()
    // How the documentation spells the second one is not known: `LifetimeCount`, `LifeTime` and `Lifetime` are read.
    if type.hasPrefix("concurrent") { return OfferLimit(kind: .concurrent, count: count) }
    if type.hasPrefix("lifetime") { return OfferLimit(kind: .lifetime, count: count) }
    if !type.isEmpty { row.report(Column.limitType, .notOneOf(["ConcurrentCount", "LifetimeCount"])) }
    return nil
  }

  /// `CFQ7TTC0LH18/0001, CFQ7TTC0LFLX/0001`, with blanks or without.
  private static func prerequisites(_ row: inout ListRow) -> [String] {
    var ids: [String] = []
    for part in row.text(Column.prerequisites).split(separator: ",") {
      let text = String(part).trimmed
      if text.isEmpty { continue }
      let pieces = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmed }
      guard pieces.count == 2, ListRow.isID(pieces[0], longest: 20), ListRow.isID(pieces[1], longest: 8) else {
        row.report(Column.prerequisites, .notOfferID)
        return []
      }
      let id = PublishedText.id(product: pieces[0], sku: pieces[1])
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }
}
