extension English {
  static let commands: [String: String] = [:]
}
