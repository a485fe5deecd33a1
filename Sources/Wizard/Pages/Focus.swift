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
  /// On the Review page, a saved customer who may be the one being added, by its reference.
  case existingCustomer(String)
  case button(WizardButton)
}

extension Focus {
  /// A thing of the receipt: on a page with answers it stands nowhere, so nothing there is in focus.
  static let elsewhere = Focus.button(.done)
}

/// The answers of a chosen offer that can be changed.
public enum LinePart: Int, CaseIterable, Sendable, Hashable {
  case tick
  case quantity
  case billing
  case term
  /// That the conditions of the offer are agreed to, where it has its own.
  case attestation
  /// The term that a trial becomes.
  case renewsTo
}

/// The buttons of the wizard's pages.
public enum WizardButton: String, Sendable, Hashable {
  case next
  case back
  case submit
  /// The line of the agreement that says that the contact accepted it.
  case sameAsContact
  /// The line of the Submit page that tells of open warnings.
  case secondLook
  case done
  case addAnother
  case showRecord
}

/// The sections of the Review page that can be updated as a whole.
public enum ReviewSection: String, CaseIterable, Sendable, Hashable {
  case accountDetails
  case subscriptions

  /// The page on which the section is changed.
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
    case .existingCustomer(let reference): "customer:" + reference
    case .button(let button): "button:" + button.rawValue
    }
  }

  /// The thing of a name; `nil` where the name is none.
  public init?(name: String) {
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      if name == Focus.offerSearch.name {
        self = .offerSearch
      } else if let field = Field(rawValue: name) {
        self = .field(field)
      } else {
        return nil
      }
      return
    }
    let rest = String(parts[1])
    let found: Focus? =
      switch parts[0] {
      case "additional": Int(rest).map { .additionalReseller($0) }
      case "line": Self.line(rest)
      case "offer": .offer(rest)
      case "section": ReviewSection(rawValue: rest).map { .sectionUpdate($0) }
      case "answer": Int(rest).map { .answer($0) }
      case "customer": .existingCustomer(rest)
      case "button": WizardButton(rawValue: rest).map { .button($0) }
      default: nil
      }
    guard let found else { return nil }
    self = found
  }

  private static func line(_ name: String) -> Focus? {
    let numbers = name.split(separator: ":").map { Int($0) }
    guard numbers.count == 2, let index = numbers[0], let part = numbers[1].flatMap(LinePart.init(rawValue:)) else {
      return nil
    }
    return .line(index, part)
  }
}
