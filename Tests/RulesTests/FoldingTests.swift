import Rules
import Testing

@Suite("The letters of a text that a search was typed for")
struct FoldingTests {
  @Test(
    "are the beginnings of words, whatever their case and accents",
    arguments: [
      ("Netherlands", "neth", ["Neth"]), ("São Tomé and Príncipe", "sao pri", ["São", "Prí"]),
      ("Microsoft 365 Business Premium", "bus prem", ["Bus", "Prem"]), ("Teams Phone", "hon", []),
      ("Teams Phone", "", []), ("Åland Islands", "åland", ["Åland"]), ("Curaçao", "curac", ["Curaç"]),
      ("New Caledonia, New Zealand", "new", ["New", "New"]), ("Fabrikam (4847383)", "48", ["48"]),
      ("Ærø Cykler", "ær", ["Ær"]), ("İstanbul", "is", ["İs"]), ("日本", "日", ["日"]),
      ("Bakkerij", "b bak", ["Bak"]), ("O'Neill", "nei", ["Nei"]),
      ("Kraków, Netherlands", "krako", ["Krakó"]), ("Kraków, Nederland", "ned", ["Ned"]), ("Kraków", "ow", []),
      ("Kraków, Poland", "w", []), ("Wien–Österreich", "os", ["Ös"]), ("Straße 7", "7 stra", ["Stra", "7"]),
      ("É\u{301}cole Zoë", "zoe", ["Zoë"]), ("Café", "cafes", []), ("Łódź", "lodz", []),
    ])
  func ranges(text: String, typed: String, expected: [String]) {
    let ranges = Folding.matchedRanges(in: text, by: Folding.words(typed))
    #expect(ranges.map { String(text[$0]) } == expected)
  }
}
