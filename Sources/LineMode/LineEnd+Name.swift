extension LineEnd {
  /// What it is called in a log: the name of its case, and nothing of what it carries.
  public var name: StaticString {
    switch self {
    case .saved: "saved"
    case .kept: "kept"
    case .nothingKept: "nothingKept"
    case .inFile: "inFile"
    case .untouched: "untouched"
    case .moved: "moved"
    case .erased: "erased"
    case .lost: "lost"
    }
  }
}
