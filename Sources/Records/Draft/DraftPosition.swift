/// Where the person was, so that going on begins exactly there.
///
/// What the first release did not write is absent in its drafts, and then has its default here.
public struct DraftPosition: Hashable, Sendable {
  /// 0 Account details … 3 Submit.
  public var page: Int
  /// Name of the focused thing; the wizard reads and writes it.
  public var focus: String
  /// In grapheme clusters from the start of the text.
  public var caret: Int
  /// First row of the body that is shown.
  public var scroll: Int
  /// The text under the caret, where it is not what the answer shows by itself: typed, and not left yet.
  public var text: String?
  /// What the offers are searched for.
  public var search = ""
  /// The list that was open on the focused thing.
  public var list: DraftList?
  /// Where an update from Review comes back to.
  public var review: DraftReview?
  /// What was changed from Review.
  public var changed: [Field] = []

  /// A place on a page.
  public init(page: Int = 0, focus: String = "", caret: Int = 0, scroll: Int = 0) {
    self.page = page
    self.focus = focus
    self.caret = caret
    self.scroll = scroll
  }
}

/// A list that was open: what was typed to find something in it, and what was marked.
public struct DraftList: Hashable, Sendable {
  /// The text that was typed to find something in the list.
  public var filter: String
  /// In grapheme clusters from the start of the filter.
  public var caret: Int
  /// The value of the marked line.
  public var selected: String
  /// First line of the list that is shown.
  public var scroll: Int

  /// A list as it was open when the draft was saved.
  public init(filter: String = "", caret: Int = 0, selected: String = "", scroll: Int = 0) {
    self.filter = filter
    self.caret = caret
    self.selected = selected
    self.scroll = scroll
  }
}

/// An update from the Review page that was under way.
public struct DraftReview: Hashable, Sendable {
  /// Name of the thing on Review that it comes back to.
  public var focus: String
  /// The answers as they were, to see what changed.
  public var before: Answers
  /// The single answer that was opened; `nil` for a whole section.
  public var field: Field?

  /// An update from Review as it was under way.
  public init(focus: String, before: Answers, field: Field?) {
    self.focus = focus
    self.before = before
    self.field = field
  }
}
