/// Reads `offers.csv`: one row per offer, term, billing and currency; lists within a cell are separated by `;`.
///
/// The file may come in pieces: a price list has hundreds of thousands of rows, and neither its bytes nor its rows are
/// kept as a whole.
public struct OfferCatalogReader {
  /// The columns of the list, in the order in which it is written.
  public static let columns = [
    "offer", "title", "segment", "isAddOn", "prerequisites", "minimumQuantity", "maximumQuantity", "limitPerCustomer",
    "term", "billing", "currency", "unitPrice", "markets", "tags", "cost",
    "attestation", "renewsTo",
  ]

  static let required: Set<String> = ["offer", "title", "segment", "term", "billing", "currency", "unitPrice"]
  static let terms = ["P1M", "P1Y", "P3Y"]
  static let billings = ["monthly", "annual", "triennial", "none"]
  /// Where the list says nothing of a maximum: what Partner Center's own offers say.
  public static let unlimitedQuantity = 10_000_000

  private var reader = CSVReader()
  private var rows = Rows()

  /// The rows behind the header, once that is read.
  private struct Rows {
    var table: OwnOfferTable?

    mutating func take(_ record: CSVRecord) {
      if table == nil { table = OwnOfferTable(header: record) } else { table?.take(record) }
    }
  }

  /// A reader at the beginning of a list.
  public init() {}

  /// Takes the next bytes of the file.
  public mutating func take(_ bytes: ArraySlice<UInt8>) { reader.read(bytes) { rows.take($0) } }

  /// The catalogue, and what is wrong with the file; rows with problems are left out.
  public consuming func finish() -> (catalog: OfferCatalog, problems: [ListProblem]) {
    reader.finish { rows.take($0) }
    let read = (rows.table ?? OwnOfferTable(header: nil)).finish()
    return (OfferCatalog(offers: read.offers), read.problems)
  }

  /// Reads a file that is in memory.
  public static func read(_ bytes: [UInt8]) -> (catalog: OfferCatalog, problems: [ListProblem]) {
    var reader = OfferCatalogReader()
    reader.take(bytes[...])
    return reader.finish()
  }
}
