/// Reads a list of offers of any kind, told apart by the names in its header: a new-commerce licence price list, a
/// preview of one, an offer matrix, or the partner's own `offers.csv`.
///
/// The bytes come in pieces; neither they nor the rows are kept as a whole. Columns are found by their names, in any
/// order; others of a published list are passed over. A row that cannot be read is told with its line and left out.
///
/// An amount with more decimals than its currency has (`99.999` EUR) is rounded, half a minor unit away from zero.
public struct OfferListReader {
  private var reader = CSVReader()
  private var rows: Rows

  /// What the header says, and the rows behind it.
  private struct Rows {
    let month: String?
    var kind: OfferListKind?
    var isHeaderRead = false
    var problems: [ListProblem] = []
    var prices: PriceListTable?
    var matrix: MatrixTable?
    var own: OwnOfferTable?

    mutating func take(_ record: CSVRecord) {
      guard isHeaderRead else { return begin(record) }
      prices?.take(record)
      matrix?.take(record)
      own?.take(record)
    }

    private mutating func begin(_ header: CSVRecord) {
      isHeaderRead = true
      if let fault = header.fault {
        problems = [ListProblem(line: header.line, fault: .csv(fault))]
        return
      }
      kind = OfferListKind.kind(of: header.cells)
      switch kind {
      case .priceList, .preview: prices = PriceListTable(header: header)
      case .offerMatrix: matrix = MatrixTable(header: header)
      case .ownOffers: own = OwnOfferTable(header: header)
      case nil: problems = [ListProblem(line: header.line, fault: .unknownList)]
      }
    }

    consuming func finish() -> OfferListReading {
      guard isHeaderRead else { return OfferListReading(kind: nil, refused: [ListProblem(line: 1, fault: .empty)]) }
      if let prices {
        self.prices = nil
        let read = prices.finish(month: month)
        return OfferListReading(kind: kind, lists: read.lists, refused: read.refused)
      }
      if let matrix { return OfferListReading(kind: kind, matrix: matrix.entries, refused: matrix.refused) }
      if let own {
        self.own = nil
        let read = own.finish()
        var reading = OfferListReading(kind: kind, refused: read.problems)
        if !read.offers.isEmpty { reading.lists = [MarketOfferList(ownOffers: read.offers, month: month ?? "")] }
        reading.ownOffers = read.offers
        return reading
      }
      return OfferListReading(kind: nil, refused: problems)
    }
  }

  /// A reader at the beginning of a file.
  ///
  /// - Parameter month: the month of the list (`2026-11`); where none is given, that of the newest start in the file.
  public init(month: String? = nil) { rows = Rows(month: month) }

  /// Takes the next bytes of the file.
  public mutating func take(_ bytes: ArraySlice<UInt8>) { reader.read(bytes) { rows.take($0) } }

  /// What the file holds, and what is wrong with it.
  public consuming func finish() -> OfferListReading {
    reader.finish { rows.take($0) }
    return rows.finish()
  }

  /// Reads a file that is in memory.
  public static func read(_ bytes: [UInt8], month: String? = nil) -> OfferListReading {
    var reader = OfferListReader(month: month)
    reader.take(bytes[...])
    return reader.finish()
  }
}
