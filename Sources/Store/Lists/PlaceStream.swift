import SQLite

/// Places of offers that are looked for, rising, read from the index as they are needed.
struct PlaceStream {
  /// A word of the index with the part of its places that was read last.
  private struct Word {
    let word: String
    var places: [Int32] = []
    var index = 0
    var isAtEnd = false

    /// The first place of the part that is not before another; `nil` where the part ends before it.
    mutating func first(from place: Int32) -> Int32? {
      guard let last = places.last, last >= place else { return nil }
      if places[index] < place { index = places.firstIndex(notBefore: place, from: index) }
      return places[index]
    }
  }

  private let db: Connection
  private let list: Int64
  private var words: [Word]
  /// Places that no word of the index gives, rising.
  private var others: [Int32]

  /// The places under any of the words, and others beside them.
  init(_ words: [String], others: [Int32] = [], list: Int64, _ db: Connection) {
    self.db = db
    self.list = list
    self.words = words.map { Word(word: $0) }
    self.others = others
  }

  /// The first place that is not before another; `nil` where there is none.
  mutating func first(from place: Int32) throws(SQLiteError) -> Int32? {
    // Most of what is typed is one word of the index.
    if words.count == 1, others.isEmpty { return try first(from: place, ofWord: 0) }
    var least: Int32?
    for number in words.indices {
      guard let found = try first(from: place, ofWord: number) else { continue }
      least = min(least ?? found, found)
    }
    if let other = others.first(where: { $0 >= place }) { least = min(least ?? other, other) }
    return least
  }

  private mutating func first(from place: Int32, ofWord number: Int) throws(SQLiteError) -> Int32? {
    while !words[number].isAtEnd {
      if let found = words[number].first(from: place) { return found }
      try read(from: place, number)
    }
    return nil
  }

  /// Reads the part in which a place stands, or the next one behind it.
  private mutating func read(from place: Int32, _ number: Int) throws(SQLiteError) {
    let before = words[number].places.last
    let asked: [Value] = [.integer(list), .text(words[number].word), .number(Int(place)), .number(Int(before ?? -1))]
    let row = try db.query(
      """
      SELECT first, places FROM offer_word WHERE list = ?1 AND word = ?2 AND first > ?4 AND first >= coalesce(
        (SELECT max(first) FROM offer_word WHERE list = ?1 AND word = ?2 AND first <= ?3), ?3)
      ORDER BY first LIMIT 1
      """, asked)
    guard try row.next() else {
      words[number].isAtEnd = true
      return
    }
    let first = Int32(clamping: try row.integer(0))
    words[number].places = PlaceList.places(first: first, try row.bytes(1))
    words[number].index = 0
    // A part that holds nothing would be read for ever.
    if words[number].places.isEmpty { words[number].places = [first] }
  }
}

extension [Int32] {
  /// The first index behind another whose place is not before one that the list reaches: in steps that double, then by
  /// halving, so that a word on most offers is passed over where the other typed word is on few.
  fileprivate func firstIndex(notBefore place: Int32, from start: Int) -> Int {
    var (low, step) = (start, 1)
    while low + step < count, self[low + step] < place {
      low += step
      step *= 2
    }
    var high = Swift.min(low + step, count - 1)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if self[middle] < place { low = middle } else { high = middle }
    }
    return high
  }
}
