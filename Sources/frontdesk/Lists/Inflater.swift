import CZlib

/// Unpacks one packed stream through zlib, piece by piece.
struct Inflater: ~Copyable {
  private let inflater: OpaquePointer
  private var output = [UInt8](repeating: 0, count: 1 << 16)
  /// How many bytes were unpacked so far.
  private(set) var count = 0
  /// The checksum of what was unpacked, as zip files keep it (CRC-32).
  private(set) var checksum: UInt32 = 0
  /// Whether the stream is unpacked to its end.
  private(set) var isAtEnd = false

  /// For a gzip stream, or for a bare deflate stream as zip files hold them.
  init(isBare: Bool) throws(ListFileFailure) {
    if frontdesk_zlib_load() != 0 { throw .notLoaded(reason: String(cString: frontdesk_zlib_reason())) }
    guard let inflater = frontdesk_inflater_make(isBare ? 1 : 0) else { throw .system(SystemFailure(number: 12)) }
    self.inflater = inflater
  }

  deinit { frontdesk_inflater_free(inflater) }

  /// Unpacks as much as the bytes give, at most `limit` in all, and hands it over; the rest behind the stream's end is
  /// given back.
  mutating func take(
    _ bytes: ArraySlice<UInt8>, limit: Int, _ give: (ArraySlice<UInt8>) -> Void
  ) throws(ListFileFailure) -> ArraySlice<UInt8> {
    var rest = bytes
    let inflater = inflater
    while !isAtEnd {
      var (taken, made) = (0, 0)
      let status = rest.withUnsafeBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          frontdesk_inflater_step(
            inflater, input.baseAddress, input.count, &taken, output.baseAddress, output.count, &made)
        }
      }
      rest = rest.dropFirst(taken)
      if made > 0 {
        count += made
        if count > limit { throw .tooLarge(bytes: limit) }
        checksum = output.withUnsafeBufferPointer { frontdesk_checksum(checksum, $0.baseAddress, made) }
        give(output[..<made])
      }
      if status == Int32(FRONTDESK_INFLATER_DAMAGED) { throw .damaged }
      isAtEnd = status == Int32(FRONTDESK_INFLATER_AT_END)
      // Neither bytes nor room were wanting: the stream waits for the next piece.
      if made < output.count, rest.isEmpty || taken == 0 { break }
    }
    return rest
  }
}

/// The checksum of bytes that a zip file holds as they are.
struct Checksum {
  private(set) var value: UInt32 = 0

  init() throws(ListFileFailure) {
    if frontdesk_zlib_load() != 0 { throw .notLoaded(reason: String(cString: frontdesk_zlib_reason())) }
  }

  mutating func take(_ bytes: ArraySlice<UInt8>) {
    value = bytes.withUnsafeBufferPointer { frontdesk_checksum(value, $0.baseAddress, $0.count) }
  }
}
