import Messages

/// The line of progress of work that goes through the records: which part of them went through.
struct RecordProgress {
  private let words: Messages
  private let key: String
  private let total: Int
  private var count = 0
  private var line: ProgressLine

  /// - Parameters:
  ///   - key: of the words that say what is done.
  ///   - total: how many records there are.
  init(_ words: Messages, _ key: String, total: Int, isQuiet: Bool) {
    self.words = words
    self.key = key
    self.total = total
    line = ProgressLine(words, isQuiet: isQuiet)
  }

  mutating func take() {
    count += 1
    // Reading the clock at each record would cost more than it tells.
    if count.isMultiple(of: 64) { show() }
  }

  /// Takes a piece of so many at once.
  mutating func take(_ piece: Int) {
    count += piece
    show()
  }

  private mutating func show() {
    if line.isDue { line.show(words.text(key), part: total > 0 ? Double(count) / Double(total) : nil) }
  }

  mutating func end() { line.clear() }
}
