extension English {
  static let meanings: [String: String] = [:]
}
