import Messages
import PartnerCenterAPI
import Testing

@Suite("The refusals of Partner Center that have a code")
struct ServiceErrorTests {
  @Test("Every documented code is known and is said in each language", arguments: Language.allCases)
  func documented(language: Language) {
    let documented = [
      600_049, 600_050, 600_051, 600_002, 600_061, 600_006, 27002, 2001, 13605, 2002, 2030, 27006, 800_066, 800_088,
      800_089, 800_070, 800_073, 800_074, 800_075, 800_086, 800_015, 800_016, 2072, 900_123, 900_124, 900_203, 900_206,
      400_041, 20000, 400_019, 900_169, 900_270, 900_242, 900_275, 800_039, 800_121, 900_400,
    ]
    let words = Messages(language)
    for code in documented { #expect(ServiceError.find(code) != nil, "\(code)") }
    for error in ServiceError.all { #expect(words.has(error.key), "\(error.key)") }
    let keys = Messages.keys(of: language).filter { $0.hasPrefix("explain/") && Int($0.dropFirst(8)) != nil }
    #expect(keys.count == ServiceError.all.count)
  }

  @Test("They rise, each once")
  func order() {
    let codes = ServiceError.all.map(\.code)
    #expect(codes == Array(Set(codes)).sorted())
  }

  @Test("Any number and any text has nearest codes", arguments: ["\(Int.min)", "\(Int.max)", "-1", "no code"])
  func anything(typed: String) {
    #expect(ServiceError.nearest(to: typed).count == 3)
    #expect(ServiceError.nearest(to: typed + String(repeating: "0", count: 10_000)).count == 3)
  }

  @Test(
    "An unknown code is told with the nearest ones",
    arguments: [
      ("600048", 600_049), ("60049", 600_049), ("800088 ", 800_088), ("900207", 900_206), ("13606", 13605),
      ("99999999999999999999", 27006), ("", 1000),
    ])
  func nearest(typed: String, expected: Int) {
    let found = ServiceError.nearest(to: typed)
    #expect(found.count == 3)
    if Int(typed) != nil { #expect(found.contains { $0.code == expected }, "\(found.map(\.code))") }
  }
}
