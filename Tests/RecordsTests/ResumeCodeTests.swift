import Records
import TestSupport
import Testing

@Suite("Resume codes")
struct ResumeCodeTests {
  private struct Typed: Sendable {
    var text: String
    var operators: String?
    var kiosks: String?
  }

  private static let typed = [
    Typed(text: "7RK4", operators: "7RK4"), Typed(text: " 7rk4 ", operators: "7RK4"),
    Typed(text: "7R K4", operators: "7RK4"), Typed(text: "7r-k4", operators: "7RK4"),
    Typed(text: "K7R2-M4XP", kiosks: "K7R2M4XP"), Typed(text: "k7r2m4xp", kiosks: "K7R2M4XP"),
    Typed(text: " k7r2 - m4xp\t", kiosks: "K7R2M4XP"), Typed(text: "K7R2\u{2011}M4XP", kiosks: "K7R2M4XP"),
    Typed(text: ""), Typed(text: "-"), Typed(text: "7RK"), Typed(text: "7RK44"), Typed(text: "7RKO"),
    Typed(text: "7RK1"),
    Typed(text: "7RKQ"), Typed(text: "7RKß"), Typed(text: "K7R2M4X"), Typed(text: "K7R2M4XPA"),
    Typed(text: "K7R2-M4X0"),
    Typed(text: "K7R2/M4XP"),
  ]

  @Test(
    "An operator's has four characters, a kiosk's eight; case, blanks and hyphens make no difference", arguments: typed)
  private func normalised(typed: Typed) {
    #expect(ResumeCode.normalised(typed.text) == typed.operators)
    #expect(ResumeCode.normalisedForKiosk(typed.text) == typed.kiosks)
  }

  @Test("A new one is one")
  func new() {
    var random = SeededRandom(seed: 7)
    let codes = (0..<100).map { _ in ResumeCode.make(using: &random) }
    let kiosks = (0..<100).map { _ in ResumeCode.makeForKiosk(using: &random) }
    #expect(codes.allSatisfy(ResumeCode.isValid) && kiosks.allSatisfy(ResumeCode.isValidForKiosk))
    #expect(!codes.contains(where: ResumeCode.isValidForKiosk) && !kiosks.contains(where: ResumeCode.isValid))
    #expect(Set(codes).count > 90 && Set(kiosks).count == 100)
  }

  @Test("Eight characters are shown in two groups", arguments: [("K7R2", "K7R2"), ("K7R2M4XP", "K7R2-M4XP"), ("", "")])
  func shown(code: String, text: String) { #expect(ResumeCode.shown(code) == text) }
}
