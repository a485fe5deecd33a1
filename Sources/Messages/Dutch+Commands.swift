extension Dutch {
  static let commands: [String: String] = [:]
}
