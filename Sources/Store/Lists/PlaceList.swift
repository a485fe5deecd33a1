/// Places of offers in a list, rising, as the index holds them: the distance from one to the next, seven bits an octet.
struct PlaceList {
  private(set) var octets: [UInt8] = []
  private(set) var first: Int32 = 0
  private(set) var count = 0
  private var last: Int32 = 0

  /// Adds a place behind the last one.
  mutating func append(_ place: Int32) {
    if count == 0 { first = place }
    var rest = UInt32(bitPattern: count == 0 ? 0 : place - last)
    while rest >= 0x80 {
      octets.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    octets.append(UInt8(rest))
    last = place
    count += 1
  }

  /// The places that were written from the first on; those of a damaged list as far as they rise.
  static func places(first: Int32, _ octets: [UInt8]) -> [Int32] {
    var places: [Int32] = []
    places.reserveCapacity(octets.count)
    var (place, rest, shift) = (first, UInt32(0), UInt32(0))
    for octet in octets {
      guard shift < 32 else { return places }
      rest |= UInt32(octet & 0x7F) << shift
      shift += 7
      if octet & 0x80 != 0 { continue }
      let (next, isTooMuch) = place.addingReportingOverflow(Int32(truncatingIfNeeded: rest))
      guard !isTooMuch, next >= place else { return places }
      place = next
      places.append(place)
      (rest, shift) = (0, 0)
    }
    return places
  }
}
