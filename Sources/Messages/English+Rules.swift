extension English {
  static let rules: [String: String] = [:]
}
