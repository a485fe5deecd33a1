extension Dutch {
  static let pages: [String: String] = [:]
}
