public import Records

/// The one thing on the screen that keys go to.
public enum Focus: Hashable, Sendable {
  case field(Field)
  /// An additional reseller that was chosen, by its place.
  case additionalReseller(Int)
  case offerSearch
  /// A chosen offer, by its place in the order, and the answer of it.
  case line(Int, LinePart)
  /// An offer of the catalogue, by its id.
  case offer(String)
  case sectionUpdate(ReviewSection)
  /// An answer on the Review page, by its place.
  case answer(Int)
  case button(WizardButton)
}

/// The answers of a chosen offer that can be changed.
public enum LinePart: Int, CaseIterable, Sendable, Hashable {
  case tick
  case quantity
  case billing
  case term
}

/// The buttons of the wizard's pages.
public enum WizardButton: String, Sendable, Hashable {
  case next
  case back
  case submit
  case done
  case addAnother
  case showRecord
}

/// The sections of the Review page that can be updated as a whole.
public enum ReviewSection: String, CaseIterable, Sendable, Hashable {
  case accountDetails
  case subscriptions

  public var page: Page { self == .accountDetails ? .accountDetails : .subscriptions }
}

extension Focus {
  /// A short name, to find the place again when a draft is resumed.
  public var name: String {
    switch self {
    case .field(let field): field.rawValue
    case .additionalReseller(let index): "additional:\(index)"
    case .offerSearch: "search"
    case .line(let index, let part): "line:\(index):\(part.rawValue)"
    case .offer(let id): "offer:" + id
    case .sectionUpdate(let section): "section:" + section.rawValue
    case .answer(let index): "answer:\(index)"
    case .button(let button): "button:" + button.rawValue
    }
  }
}
