import Rules
import Wizard

/// A thing that stands numbered before the person, to be chosen by its number.
struct LineFind: Sendable, Hashable {
  /// What is stored.
  var value: String
  /// What is read.
  var text: String
  /// Why it cannot be chosen, in a few words; `nil` where it can.
  var obstacle: String?

  init(value: String, text: String, obstacle: String? = nil) {
    self.value = value
    self.text = text
    self.obstacle = obstacle
  }

  /// A line of one of the form's lists.
  init(_ item: ListItem) {
    let detail = item.detail.isEmpty ? "" : ", \(item.detail)"
    self.init(value: item.value, text: item.text + detail, obstacle: item.obstacle)
  }
}

/// What stands numbered before the person.
struct LineFinds: Sendable {
  /// As many as are shown at once.
  static let most = 9
  /// As many offers as are looked up for a text, to say how many more there are.
  static let mostOffers = 48

  /// The things, from number 1.
  var items: [LineFind] = []
  /// Whether they were looked for, and none is chosen yet.
  var isSearched = false
  /// How many things of a list were shown one after the other, these included.
  var shown = 0

  /// The thing with the number that was typed; `nil` where the text is no number of one.
  func find(numbered text: String) -> LineFind? {
    guard let number = Int(text), items.indices.contains(number - 1) else { return nil }
    return items[number - 1]
  }

  /// The thing with the number, or the one alone whose words begin with the text.
  func find(numberedOrBegun text: String) -> LineFind? {
    if let numbered = find(numbered: text) { return numbered }
    let typed = Folding.folded(text)
    let begun = items.filter { Folding.folded($0.text).hasPrefix(typed) }
    return begun.count == 1 ? begun[0] : nil
  }
}
