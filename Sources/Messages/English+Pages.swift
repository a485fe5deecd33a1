extension English {
  static let pages: [String: String] = [:]
}
