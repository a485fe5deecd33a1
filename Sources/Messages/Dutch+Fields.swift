extension Dutch {
  static let fields: [String: String] = [:]
}
