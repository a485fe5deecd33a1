extension English {
  static let fields: [String: String] = [:]
}
