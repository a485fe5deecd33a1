import Catalog
public import Records
import Rules
public import Text

/// Something that lies over a page and takes its keys until it is closed.
public enum Overlay: Sendable, Hashable {
  case list(ListOverlay)
  case help(TextOverlay)
  case record(TextOverlay)
  case summary(SummaryOverlay)
  case question(QuestionOverlay)
  case file(FileOverlay)
}

extension Overlay {
  /// Drawing shows this row first; whether that is the overlay's own business, so that the page stays where it is.
  mutating func scrolled(to top: Int) -> Bool {
    switch self {
    case .list(var list):
      list.scroll = top
      self = .list(list)
    case .help(var text):
      text.scroll = top
      self = .help(text)
    case .record(var text):
      text.scroll = top
      self = .record(text)
    // The page under a question stays where it was.
    case .question, .file: break
    case .summary: return false
    }
    return true
  }
}

/// A list to choose from, with a filter to type in.
public struct ListOverlay: Sendable, Hashable {
  public enum Target: Sendable, Hashable {
    case field(Field)
    /// An additional reseller: in the place of a chosen one, or one more.
    case additionalReseller(Int?)
  }

  public let target: Target
  public let items: [ListItem]
  public var filter: TextEditor
  /// Places in `items` that pass the filter, in the order shown.
  public var matches: [Int]
  /// Place in `matches`.
  public var selected: Int
  public var scroll = 0

  public init(target: Target, items: [ListItem], current: String) {
    self.target = target
    self.items = items
    filter = TextEditor()
    matches = Array(items.indices)
    selected = items.firstIndex { $0.value == current } ?? 0
  }

  public var selectedItem: ListItem? {
    matches.indices.contains(selected) ? items[matches[selected]] : nil
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
  /// Folded words to find it by.
  let searchWords: [String]

  public init(value: String, text: String, detail: String = "", alias: String = "") {
    self.value = value
    self.text = text
    self.detail = detail
    searchWords = Folding.words("\(text) \(value) \(detail) \(alias)")
  }
}

/// Text to read and scroll through.
public struct TextOverlay: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case field(Field)
    case page(Page)
    case customers
    case record(title: String, entries: [ReviewEntry], saved: LocalMoment?, by: String)
    case relationship
    /// The invitation of a request, as it is mailed.
    case invitation(number: Int64, text: String)
  }

  public var subject: Subject
  public var scroll = 0

  public init(_ subject: Subject) { self.subject = subject }
}

/// The list of problems after Next.
public struct SummaryOverlay: Sendable, Hashable {
  public var problems: [Problem]
  public var selected = 0

  public init(_ problems: [Problem]) { self.problems = problems }
}
