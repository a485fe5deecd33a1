import Rules
import Testing

/// Numbers given out since 2022: plans grow every few weeks, and a form that knows an old one refuses real people.
///
/// Source: the metadata of libphonenumber 9.0.43 (November 2026) has them, that of 8.12.57 (October 2022) refuses them.
@Suite("Phone numbers given out since 2022")
struct PhoneFreshTests {
  @Test(
    "Each is a number of its country",
    arguments: [
      ("US", "+13634695276"),
      ("US", "+13695581259"),
      ("PL", "+48212545671"),
      ("PL", "+48211007160"),
      ("SA", "+966574060145"),
      ("TR", "+905577356771"),
      ("TR", "+905092847837"),
      ("UA", "+380771444577"),
      ("UA", "+380750133956"),
      ("UZ", "+998769058123"),
      ("UZ", "+998768158117"),
      ("VN", "+84516095208"),
      ("VN", "+84515545260"),
      ("GB", "+441218347985"),
      ("GB", "+441218319528"),
      ("MX", "+527200232135"),
      ("MX", "+522208706463"),
      ("CA", "+12739646231"),
      ("CA", "+12736141285"),
      ("NG", "+2342033558499"),
      ("NG", "+2347135627419"),
      ("ZA", "+27501234571"),
      ("ZA", "+27751294597"),
      ("IL", "+972510849668"),
      ("IL", "+972552195668"),
      ("EG", "+20290567879"),
      ("EG", "+20204559690"),
      ("AE", "+971531805412"),
      ("AE", "+971531438589"),
      ("CO", "+576011685671"),
      ("PK", "+923723556814"),
      ("PK", "+923723461098"),
    ])
  func numbers(country: String, text: String) {
    guard case .number(let number) = PhoneNumber.read(text, country: country) else {
      Issue.record("\(text) is refused")
      return
    }
    #expect(number.region == country)
    #expect(number.e164 == text)
  }
}
