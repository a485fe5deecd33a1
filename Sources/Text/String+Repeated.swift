extension String {
  /// So many times one ASCII character; none for a negative number.
  ///
  /// `String(repeating:count:)` appends one by one, for which the start of the program has to search all types.
  public init(_ octet: Unicode.ASCII.CodeUnit, times count: Int) {
    self.init(decoding: [UInt8](repeating: octet, count: Swift.max(0, count)), as: UTF8.self)
  }
}
