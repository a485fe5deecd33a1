import Catalog
import Rules
import Testing

@Suite("D29: product numbers of the demonstration")
struct DemonstrationIDTests {
  @Test(
    "Four products have Microsoft's own numbers",
    arguments: [
      ("CFQ7TTC0LCHC:0002", "Microsoft 365 Business Premium"), ("CFQ7TTC0LH18:0001", "Microsoft 365 Business Basic"),
      ("CFQ7TTC0LFLX:0001", "Microsoft 365 E3"), ("CFQ7TTC0LFLZ:0002", "Microsoft 365 E5"),
    ])
  func real(id: String, title: String) { #expect(DemonstrationPartner.catalog.offer(id, in: "NL")?.title == title) }

  @Test("All others are seen to be invented, and what was sold under an old number is in the catalogue no longer")
  func invented() {
    let catalog = DemonstrationPartner.catalog
    let ids = catalog.allOffers.map(\.facts.id)
    #expect(ids.filter { !$0.hasPrefix("DEMO") }.count == 4)
    #expect(catalog.offer("CFQ7TTC0LH0Z:0001", in: "NL") == nil)
  }
}
