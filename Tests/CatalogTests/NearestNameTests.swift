import Catalog
import Testing

@Suite("The name that was probably meant")
struct NearestNameTests {
  @Test(
    "is the nearest one, if any is near",
    arguments: [
      ("compny.name", "company.name"), ("Company.Name", "company.name"), ("registrationID", "company.registrationID"),
      ("severites", "severities"), ("lagnuage", "language"), ("xyzzy", nil), ("", nil),
    ] as [(String, String?)])
  func nearest(written: String, meant: String?) {
    let names = ["company.name", "company.registrationID", "severities", "language", "store"]
    #expect(NearestName.nearest(to: written, among: names) == meant)
  }
}
