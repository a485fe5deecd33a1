internal import Reference
internal import Rules

/// An address in one line from the largest part to the smallest, in the letters of Japan, China, Taiwan or Korea.
struct LargeToSmallAddress {
  /// The code in front of it or behind it, where one is.
  let code: String?
  let area: String
  let city: String
  let street: String

  /// The countries whose addresses are read so.
  static let countries: Set<String> = ["CN", "JP", "KR", "TW"]

  /// `nil` for a text that does not begin with an area of the country, behind its code or without one.
  init?(_ text: String, _ plan: PostalPlan) {
    guard Self.countries.contains(plan.country), text.count <= 120 else { return nil }
    var rest = Substring(text)
    let head = rest.prefix { $0.isNumber || "〒-－ 　,、()".contains($0) }
    var code = PostalCode.code(Self.trimmed(head), country: plan.country)
    if code != nil { rest = rest.dropFirst(head.count) }
    guard let area = plan.areas.map(\.key).filter({ rest.hasPrefix($0) }).max(by: { $0.count < $1.count }) else {
      return nil
    }
    rest = rest.dropFirst(area.count)
    if code == nil, let tail = Self.tail(rest, plan.country) {
      code = PostalCode.code(Self.trimmed(rest[tail...]), country: plan.country)
      if code != nil { rest = rest[..<tail] }
    }
    let letters = Array(rest.drop { " 　".contains($0) })
    guard let count = Self.cityLength(letters, plan.country) else { return nil }
    self.code = code
    self.area = area
    city = String(letters.prefix(count))
    street = PasteWords.trimmed(String(letters.dropFirst(count)))
  }

  /// Where the postal code may begin if it ends the address: at the opening bracket, or at the last blank. In Korea the
  /// last blank precedes the house number.
  private static func tail(_ text: Substring, _ country: String) -> String.Index? {
    if let last = text.last, ")）".contains(last) { return text.lastIndex { "(（".contains($0) } }
    return country == "KR" ? nil : text.lastIndex { " 　".contains($0) }
  }

  private static func trimmed(_ text: Substring) -> String {
    PasteWords.trimmed(String(text.filter { !"()（）〒".contains($0) }))
  }

  private static func cityLength(_ letters: [Character], _ country: String) -> Int? {
    switch country {
    case "JP": japaneseCityLength(Array(letters.prefix(12)))
    case "KR": koreanCityLength(letters)
    // A province's city comes first; a city that is an area itself has districts.
    case "CN": length(through: "市州盟", letters) ?? length(through: "区县旗", letters)
    default: length(through: "區鄉鎮市", letters)
    }
  }

  /// The letters through the first of these that is not the first letter.
  private static func length(through ends: String, _ letters: [Character]) -> Int? {
    letters.prefix(12).indices.dropFirst().first { ends.contains(letters[$0]) }.map { $0 + 1 }
  }

  /// `종로구`, `성남시 분당구`.
  private static func koreanCityLength(_ letters: [Character]) -> Int? {
    var length: Int?
    var start = 0
    for _ in 0..<2 {
      let end = letters[start...].firstIndex(of: " ") ?? letters.endIndex
      guard end > start + 1, "시군구".contains(letters[end - 1]) else { break }
      length = end
      guard end < letters.endIndex else { break }
      start = end + 1
    }
    return length
  }

  /// `千代田区`, `横浜市西区`, `四日市市`, `愛甲郡愛川町`.
  private static func japaneseCityLength(_ letters: [Character]) -> Int? {
    guard letters.count > 1 else { return nil }
    for place in letters.indices.dropFirst() {
      switch letters[place] {
      case "区": return place + 1
      case "市":
        let end = letters.indices.contains(place + 1) && letters[place + 1] == "市" ? place + 2 : place + 1
        let ward = letters[end...].prefix(4).firstIndex(of: "区")
        return ward.map { $0 + 1 } ?? end
      case "郡":
        return letters[(place + 1)...].firstIndex { $0 == "町" || $0 == "村" }.map { $0 + 1 }
      default: continue
      }
    }
    return nil
  }
}
