extension Dutch {
  static let meanings: [String: String] = [:]
}
