import Messages

/// Prints what was found in records, in their order, and counts them.
struct CheckReport {
  private let context: CommandContext
  private var records = 0
  private var faulty = 0
  private var doubtful = 0
  private var hasHeaderError = false
  private var progress: ProgressLine

  init(context: CommandContext) {
    self.context = context
    progress = ProgressLine(context.words, isQuiet: context.setup.isQuiet)
  }

  var hasErrors: Bool { faulty > 0 || hasHeaderError }

  /// Prints what was found in a batch; what was printed so far is not kept back while the next one is waited for.
  ///
  /// - Parameter part: which part of the files has been read, 0 to 1, where that is known.
  mutating func take(_ pieces: [CheckedPiece], part: Double?) throws(SystemFailure) {
    for piece in pieces {
      records += piece.records
      faulty += piece.faulty
      doubtful += piece.doubtful
      hasHeaderError = hasHeaderError || piece.hasHeaderError
      if piece.output.isEmpty { continue }
      progress.clear()
      try context.output.write(piece.output)
    }
    try context.output.flush()
    guard progress.isDue else { return }
    progress.show(context.words.text("check/records", count: records), part: part)
  }

  /// Says at the end, on standard error, how it went.
  mutating func summarise() {
    progress.clear()
    context.note(
      "checked", [("records", .number(records)), ("faulty", .number(faulty)), ("doubtful", .number(doubtful))])
    var text = context.words.text("check/records", count: records)
    text += faulty == 0 ? context.words.text("check/none-faulty") : context.words.text("check/faulty", count: faulty)
    if doubtful > 0 { text += context.words.text("check/doubtful", count: doubtful) }
    if hasHeaderError { text += context.words.text("check/header") }
    context.confirm(text + ".")
  }
}
