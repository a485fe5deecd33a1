internal import Reference
internal import Rules

/// An address in Japanese letters, from the prefecture down to the building.
struct JapaneseAddress {
  /// The code in front of it, where one is.
  let code: String?
  let area: String
  let city: String
  let street: String

  /// `nil` for a text that does not begin with a prefecture behind its code.
  init?(_ text: String, _ plan: PostalPlan) {
    var rest = Substring(text)
    var code: String?
    let head = rest.prefix { $0.isNumber || "〒-－ 　,、".contains($0) }
    if let found = PostalCode.code(PasteWords.trimmed(head), country: plan.country) {
      code = found
      rest = rest.dropFirst(head.count)
    }
    guard let area = plan.areas.first(where: { rest.hasPrefix($0.key) }) else { return nil }
    rest = rest.dropFirst(area.key.count)
    guard let count = Self.cityLength(Array(rest.prefix(12))) else { return nil }
    self.code = code
    self.area = area.key
    city = String(rest.prefix(count))
    street = PasteWords.trimmed(rest.dropFirst(count))
  }

  /// `千代田区`, `横浜市西区`, `四日市市`, `愛甲郡愛川町`.
  private static func cityLength(_ letters: [Character]) -> Int? {
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
