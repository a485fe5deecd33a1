/// What stands on the screen, for a log: names, and nothing of what the pages hold.
public struct PageName: Sendable {
  /// The page, such as `account`.
  public let page: StaticString
  /// The kind of what is open over it.
  public let overlay: StaticString?

  /// Of a state that may be written, which is read in place.
  public init(_ state: inout FrontdeskState) {
    if state.relationship != nil {
      page = "relationship"
    } else if let wizard = state.wizard?.page {
      page = wizard.name
    } else if state.kiosk != nil {
      page = "kiosk"
    } else {
      page = state.customers != nil ? "customers" : state.start != nil ? "start" : "none"
    }
    overlay = state.overlay?.logName
  }

  /// Whether another one shows the same.
  public func isSame(as other: PageName?) -> Bool {
    guard let other else { return false }
    return page.description == other.page.description && overlay?.description == other.overlay?.description
  }
}

extension Overlay {
  fileprivate var logName: StaticString {
    switch self {
    case .list: "list"
    case .help: "help"
    case .record: "record"
    case .summary: "summary"
    case .question: "question"
    case .file: "file"
    }
  }
}
