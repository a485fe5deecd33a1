public import Records
import Rules
public import Text

/// A list to choose from, with a filter to type in.
public struct ListOverlay: Sendable, Hashable {
  /// The answer that the chosen item becomes.
  public enum Target: Sendable, Hashable {
    case field(Field)
    /// An additional reseller: in the place of a chosen one, or one more.
    case additionalReseller(Int?)
  }

  /// The answer that the chosen item becomes.
  public let target: Target
  /// Every item, in the order of the unfiltered list.
  public let items: [ListItem]
  /// The text that was typed to find an item, with its caret.
  public var filter: TextEditor
  /// Places in `items` that pass the filter, in the order shown.
  public var matches: [Int]
  /// Place in `matches`.
  public var selected: Int
  /// The first match that is shown.
  public var scroll = 0

  /// A list whose item with the current value is marked.
  public init(target: Target, items: [ListItem], current: String) {
    self.target = target
    self.items = items
    filter = TextEditor()
    matches = Array(items.indices)
    // One more than is chosen: what can be chosen is marked first.
    selected = items.firstIndex { $0.value == current } ?? items.firstIndex { $0.obstacle == nil } ?? 0
  }

  /// The marked item; `nil` where nothing matches.
  public var selectedItem: ListItem? {
    matches.indices.contains(selected) ? items[matches[selected]] : nil
  }

  /// Whether the text as typed, which no item matches, can be taken: a PartnerID or an area that the list does not know.
  public var takesTypedText: Bool {
    guard matches.isEmpty, !filter.isEmpty else { return false }
    return isOfResellers ? ResellerFacts.isPartnerID(filter.text) : target == .field(.state)
  }

  /// Whether the items are resellers.
  public var isOfResellers: Bool {
    switch target {
    case .field(let field): field == .reseller
    case .additionalReseller: true
    }
  }

  static let keyHints = [
    KeyHint(words: "key/type", "does/find"), KeyHint(words: "key/up-down", "does/move"),
    KeyHint(.activate, "does/choose"), KeyHint(.escape, "does/close"),
  ]

  // MARK: - Keys

  mutating func handle(_ key: Key) -> OverlayOutcome {
    if case .character(let character) = key {
      if character == " ", filter.isEmpty { return taken() }
      guard TextNormalisation.isAllowed(character) else { return .stays }
      return insert(String(character)) ? .filtered : .stays
    }
    switch KeyBindings.command(for: key) {
    case .next where isDecided: return taken(movesOn: true)
    case .up, .previous: select(selected - 1)
    case .down, .next: select(selected + 1)
    case .pageUp: select(max(0, selected - 10))
    case .pageDown: select(min(matches.count - 1, selected + 10))
    case .home: select(0)
    case .end: select(matches.count - 1)
    case .activate, .main: return taken()
    case .escape, .back, .suggest, .cancel: return .closes
    case let command?:
      guard filter.edit(command) else { break }
      refilter()
      return .filtered
    case nil: break
    }
    return .stays
  }

  /// Types into the filter; `false` where the text does not fit.
  @discardableResult
  mutating func insert(_ text: String) -> Bool {
    guard filter.insert(text) else { return false }
    refilter()
    return true
  }

  /// The selected item, or the text as typed where the list takes that.
  private func taken(movesOn: Bool = false) -> OverlayOutcome {
    if let item = selectedItem {
      return item.obstacle == nil ? .answers(.item(target, value: item.value, movesOn: movesOn)) : .stays
    }
    guard takesTypedText else { return .stays }
    return .answers(.item(target, value: filter.text, movesOn: movesOn))
  }

  /// Whether Tab leaves with what was typed: it names one item, or an area that the list does not have.
  private var isDecided: Bool {
    decidedItem != nil || matches.isEmpty && !filter.isEmpty && target == .field(.state)
  }

  /// The one item that the typed text names: all that it finds, or an item by its whole name or code.
  public var decidedItem: ListItem? {
    guard !filter.isEmpty, let item = selectedItem else { return nil }
    return matches.count == 1 || names(item) ? item : nil
  }

  /// Whether the typed text is a whole name or code of an item.
  public func names(_ item: ListItem) -> Bool {
    let whole = Folding.folded(filter.text)
    return Folding.folded(item.text) == whole || item.value.lowercased() == whole || item.wholeNames.contains(whole)
  }

  // MARK: - Finding

  /// Finds the items whose words begin with every word typed; a whole code first, then those that begin with it whole.
  mutating func refilter() {
    let typed = Folding.words(filter.text)
    let whole = Folding.folded(filter.text)
    let found = items.indices.filter { Folding.matches(typed, items[$0].searchWords) }
    // A code typed whole means just that one: DE is Germany, though Denmark begins with it.
    let exact = found.filter { items[$0].value.lowercased() == whole || items[$0].wholeNames.contains(whole) }
    let first = exact + found.filter { !exact.contains($0) && Folding.folded(items[$0].text).hasPrefix(whole) }
    matches = first + found.filter { !first.contains($0) }
    selected = 0
    scroll = 0
  }

  mutating func select(_ place: Int) {
    guard matches.indices.contains(place) else { return }
    selected = place
  }
}

/// One line of a list.
public struct ListItem: Sendable, Hashable {
  /// What is stored.
  public var value: String
  /// What is read.
  public var text: String
  /// A few words beside it.
  public var detail: String
  /// Why it cannot be chosen, in a few words; `nil` where it can.
  public var obstacle: String?
  /// Folded words to find it by.
  let searchWords: [String]
  /// Folded names that are typed whole: `uk`.
  let wholeNames: [String]

  /// An item that is found by the words of its texts, its value, its alias and its other names; one of these typed whole
  /// puts it first.
  public init(
    value: String, text: String, detail: String = "", alias: String = "", others: [String] = [], obstacle: String? = nil
  ) {
    self.value = value
    self.text = text
    self.detail = detail
    searchWords = Folding.words("\(text) \(value) \(detail) \(alias)") + others.flatMap(Folding.words)
    wholeNames = others.map(Folding.folded)
    self.obstacle = obstacle
  }
}
