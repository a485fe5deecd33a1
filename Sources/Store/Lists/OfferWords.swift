internal import Catalog
import Rules

/// By which words the offers of a list are found.
///
/// An offer is noted under each beginning of one to four letters of the words of its title and of its SKU, and under the
/// words themselves; under each beginning of one to eight letters of its product. What is typed is then one of these, or
/// the beginning of a few words.
enum OfferWords {
  /// The longest beginning that a word is noted under, besides itself.
  static let longestBeginning = 4
  /// The longest beginning that a product's id is noted under.
  static let longestOfProduct = 8

  /// What is typed, as folded words.
  static func typed(_ text: String) -> [String] { Array(Set(Folding.words(text))).sorted() }

  /// All under which an offer is noted, each once.
  static func keys(title: String, id: String) -> Set<Substring> {
    var keys: Set<Substring> = []
    let parts = Folding.words(id)
    for word in Folding.words(title) + parts.dropFirst() {
      for length in 1...longestBeginning where length <= word.count { keys.insert(word.prefix(length)) }
      keys.insert(word[...])
    }
    for product in parts.prefix(1) {
      for length in 1...longestOfProduct where length <= product.count { keys.insert(product.prefix(length)) }
    }
    return keys
  }
}
