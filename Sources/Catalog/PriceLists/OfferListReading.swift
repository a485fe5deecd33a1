/// What a file of offers holds, and what was wrong in it.
public struct OfferListReading: Sendable {
  /// What kind of list the file is; `nil` where its header tells none.
  public var kind: OfferListKind?
  /// The offers by their market, in the order in which the file names the markets; empty for an offer matrix.
  public var lists: [MarketOfferList]
  /// The rows of an offer matrix, in the order of the file.
  public var matrix: [MatrixEntry]
  /// Rows that were left out, by line: those that Frontdesk does not sell (``ListProblem/keepsOutRow``), and those that
  /// could not be read.
  public var refused: [ListProblem]
  /// The partner's own offers in the order of their file.
  var ownOffers: [Offer] = []

  /// What a file holds.
  public init(
    kind: OfferListKind?, lists: [MarketOfferList] = [], matrix: [MatrixEntry] = [], refused: [ListProblem] = []
  ) {
    self.kind = kind
    self.lists = lists
    self.matrix = matrix
    self.refused = refused
  }
}
