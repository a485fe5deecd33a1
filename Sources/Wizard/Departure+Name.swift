extension Departure {
  /// What it is called in a log: the name of its case, and nothing of what it carries.
  public var name: StaticString {
    switch self {
    case .finished: "finished"
    case .draftKept: "draftKept"
    case .discarded: "discarded"
    case .erased: "erased"
    case .idle: "idle"
    case .draftInFile: "draftInFile"
    case .draftMoved: "draftMoved"
    case .draftLost: "draftLost"
    }
  }
}
