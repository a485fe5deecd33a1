import Fleet
import Testing

@Suite("The name of a host")
struct SiteNameTests {
  @Test(
    "2 to 8 capital letters and digits",
    arguments: [
      ("AMS", true), ("R2", true), ("ABCDEFGH", true), ("A", false), ("ABCDEFGHI", false), ("", false), ("ams", false),
      ("A-B", false), ("AMS.1", false), ("ÄMS", false), ("AMS\n", false), ("\u{1B}[2J", false),
    ])
  func plainNames(_ text: String, _ isName: Bool) {
    #expect((SiteName(text) != nil) == isName)
    if isName { #expect(SiteName(text)?.text == text) }
  }

  @Test(
    "With a number behind a dot where it is that of a former identity",
    arguments: [
      ("AMS", true), ("AMS.1", true), ("AMS.9999", true), ("AMS.", false), ("AMS.10000", false), ("AMS.1.2", false),
      ("AMS.x", false), (".1", false), ("", false),
    ])
  func namesAtCentre(_ text: String, _ isName: Bool) {
    #expect((SiteName(atCentre: text) != nil) == isName)
  }
}
