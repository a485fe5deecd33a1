extension Dutch {
  static let rules: [String: String] = [:]
}
