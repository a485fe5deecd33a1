/// A company name as names of customers are compared: without case, accents, punctuation, blanks and legal form.
///
/// `Van der Meer Fietsen B.V.` is `vandermeerfietsen`. Letters are code points here, as they are to SQLite's `substr`.
public struct CustomerNameKey: Hashable, Sendable {
  /// Never empty, unless the name is.
  public let text: String

  /// The key of a name as people write it.
  public init(_ name: String) { text = CustomerNameWords(name).withoutLegalForms }

  /// A key that was made before, from its ``text``.
  public init(text: String) { self.text = text }

  /// The digits alone: in names that are near they are the same.
  public var digits: String {
    var digits = String.UnicodeScalarView()
    for letter in text.unicodeScalars where Self.isDigit(letter) { digits.append(letter) }
    return String(digits)
  }

  /// The first half of the letters; the one in the middle belongs to neither half.
  public var head: String { Halves(of: letters).head }
  /// The last half of the letters.
  public var tail: String { Halves(of: letters).tail }

  /// Whether two names are equal, or one slip of the finger apart: a letter too many, too few or another, or two
  /// neighbours swapped.
  ///
  /// Names of fewer than six letters must be equal, and so must the digits: `Depot 1` and `Depot 2` are two customers.
  public func isNear(_ other: CustomerNameKey) -> Bool {
    if text == other.text { return true }
    // A letter takes four octets at most.
    guard abs(text.utf8.count - other.text.utf8.count) <= 4 else { return false }
    let letters = letters
    let others = other.letters
    return letters.count >= Self.shortest && others.count >= Self.shortest && OneSlip.parts(letters, others)
      && letters.filter(Self.isDigit).elementsEqual(others.filter(Self.isDigit))
  }

  /// Whether two names have the same letters, legal form included.
  static func isWhole(_ name: String, _ other: String) -> Bool {
    CustomerNameWords(name).whole == CustomerNameWords(other).whole
  }

  /// The fewest letters in which a slip is looked for.
  private static let shortest = 6

  private var letters: [Unicode.Scalar] { Array(text.unicodeScalars) }

  private static func isDigit(_ letter: Unicode.Scalar) -> Bool {
    letter.isASCII ? (0x30...0x39).contains(letter.value) : letter.properties.numericType != nil
  }
}

extension CustomerNameKey {
  /// The first and the last letters of a name of some length.
  public struct Halves: Hashable, Sendable {
    /// The first half of a text.
    public let head: String
    /// The second half of a text.
    public let tail: String
    /// How many letters the whole name has.
    public let length: Int

    fileprivate init(of letters: [Unicode.Scalar], length: Int? = nil) {
      self.length = length ?? letters.count
      head = Self.text(letters.prefix(self.length / 2))
      tail = Self.text(letters.suffix(self.length / 2))
    }

    private static func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      for letter in letters { view.append(letter) }
      return String(view)
    }
  }

  /// What to look for so that every name one slip away is found: one of a pair's length, whose ``head`` or ``tail`` is
  /// the pair's.
  ///
  /// A slip leaves one half of the other name as it is, and that name has as many letters, one more or one less. Two
  /// neighbours swapped across the middle change both halves: the name with its middle swapped is the last pair. What
  /// is found is only likely; ``isNear(_:)`` decides. None where the name is too short for slips.
  public var slipHalves: [Halves] {
    var letters = letters
    let count = letters.count
    guard count >= Self.shortest else { return [] }
    var pairs = (max(Self.shortest, count - 1)...(count + 1)).map { Halves(of: letters, length: $0) }
    let middle = count / 2
    if count.isMultiple(of: 2), letters[middle - 1] != letters[middle] {
      letters.swapAt(middle - 1, middle)
      pairs.append(Halves(of: letters))
    }
    return pairs
  }
}
