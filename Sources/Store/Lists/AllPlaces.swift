import Rules

/// The order in which all offers of a list stand: by segment, in each those sold most first, then by title.
struct AllPlaces {
  private struct Section {
    /// Those sold most, in their order.
    var sold: [Int32]
    var range: Range<Int32>
    /// The same as `sold`, rising.
    var rising: [Int32]

    var count: Int { range.count }

    func place(_ number: Int) -> Int32 {
      if number < sold.count { return sold[number] }
      var place = range.lowerBound + Int32(number - sold.count)
      for taken in rising where taken <= place { place += 1 }
      return place
    }
  }

  private let sections: [Section]

  init(of list: OfferListRow, used: [Int32], first segments: [OfferSegment]) {
    let order = segments + OfferSegment.allCases.filter { !segments.contains($0) }
    sections = order.map { segment in
      let range = list.places(of: segment)
      let sold = used.filter { range.contains($0) }
      return Section(sold: sold, range: range, rising: sold.sorted())
    }
  }

  /// The place of the offer that stands at a number from 0; `nil` behind the last one.
  func place(_ number: Int) -> Int32? {
    var number = number
    for section in sections {
      if number < section.count { return section.place(number) }
      number -= section.count
    }
    return nil
  }
}
