import Messages
import Records
import Rules
import Screens
import TestSupport
import Testing
import Wizard

@Suite("Whatever is pressed, pasted and resized, in whatever order")
struct RandomWalkTests {
  private static let keys: [Key] =
    [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .wordLeft, .wordRight,
      .home, .end, .pageUp, .pageDown,
    ] + (1...12).map { .function($0) } + "abcdefgklnoqstuwxyz\\]^_".map { .control($0) }
  private static let characters: [Character] = Array("aeiou bndrst1234567890@.-+'ß中国é👍🏽🇳🇱\u{301}\u{202E}\u{0}\u{AD}")
  private static let pastes = [
    "Van der Meer Fietsen B.V.", "sanne@vandermeerfietsen.nl", "2026-11-20", "4847383", "300", "", "\n", "\u{1B}[201~",
    String(repeating: "中", count: 400), "a\r\nb\r\nc", "العربية مع English", "\u{200D}\u{200D}",
    "x\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
  ]

  private static func action(_ random: inout SeededRandom) -> Action {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<40: .keyPressed(keys.randomElement(using: &random) ?? .tab)
    case 40..<62: .keyPressed(.tab)
    case 62..<88: .keyPressed(.character(characters.randomElement(using: &random) ?? "a"))
    case 88..<92: .pasted(pastes.randomElement(using: &random) ?? "")
    case 92..<93: .resized(.least)
    case 93..<95: .resized(ScreenSize(rows: 24, columns: 80))
    case 95:
      .resized(ScreenSize(rows: .random(in: 0...60, using: &random), columns: .random(in: 0...150, using: &random)))
    case 96: .timePassed
    default: ofTheStore(&random)
    }
  }

  /// What the store may answer at any moment, asked or not.
  private static func ofTheStore(_ random: inout SeededRandom) -> Action {
    let known = KnownCustomer(
      reference: "C-2026-0000\(Int.random(in: 10...13, using: &random))", name: "Van der Meer Fietsen", country: "NL")
    let elsewhere = CustomerElsewhere(
      site: "AMS", reference: known.reference, country: "NL", nameKey: "vandermeerfietsen", secondsAgo: 240)
    let path = ["path": "/srv/customers.sqlite"]
    return switch Int.random(in: 0..<14, using: &random) {
    case 0: .customersFound(.name("Van der Meer Fietsen B.V.", country: "NL"), [known])
    case 1: .customersFound(.emailDomain("vandermeerfietsen.nl"), [known])
    case 2: .customersFound(.registrationID("12345678", country: "NL"), Bool.random(using: &random) ? [known] : [])
    case 3: .customersFound(.name("Van der Meer Fietsen B.V.", country: "NL"), [])
    case 4: .draftSaved(id: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
    case 5: .draftNotSaved(key: "store/full", arguments: path)
    case 6: .draftNotSaved(key: "store/full", arguments: path, file: Bool.random(using: &random) ? "/home/a/d" : nil)
    case 7: .draftTaken(at: nil)
    case 8: .draftRenewed(DraftIdentity(id: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", code: "H4WP", submission: "s"))
    case 9: .submissionFailed(key: "store/full", arguments: path)
    case 10: .fileWritten(path: "/home/a/draft-K7Q2.json")
    case 12:
      .customersElsewhereFound(
        .name("Van der Meer Fietsen B.V.", country: "NL"), Bool.random(using: &random) ? [elsewhere] : [])
    case 11: .fileRefused(reason: "Permission denied")
    default: .lastCustomerFound(ExampleRecord.answers)
    }
  }

  @Test("5000 steps: no trap, no broken picture, nothing lost on Back", arguments: [1, 2, 3, 4] as [UInt64])
  func walk(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var driver = Self.start(&random)
    for step in 0..<5000 {
      let action = Self.action(&random)
      let before = driver.wizard
      driver.send(action)
      if Self.hasEnded(driver) {
        driver = Self.start(&random)
        continue
      }
      if driver.effects.contains(where: { if case .submit = $0 { true } else { false } }) {
        driver.send(
          Bool.random(using: &random)
            ? .submitted(WizardDriver.receipt) : .notSubmitted(key: "store/full", arguments: [:]))
      }
      driver.forgetEffects()
      let faults = CanvasChecks.faults(ScreenWriter.draw(driver.state).canvas)
      let lost = Self.lost(action, before, driver.wizard)
      guard faults.isEmpty, lost.isEmpty else {
        Issue.record(
          "seed \(seed), step \(step), \(action): \(faults) \(lost)\n\(driver.screen.joined(separator: "\n"))")
        return
      }
    }
  }

  /// An empty form, and ones that are filled in, so that the later pages are walked too.
  private static let beginnings: [WizardDriver] = Language.allCases.flatMap { language in
    var driver = WizardDriver.demonstration(language: language)
    var beginnings = [driver]
    driver.answerAccountDetails()
    beginnings.append(driver)
    driver.next()
    driver.order("business premium", 5)
    beginnings.append(driver)
    driver.next()
    beginnings.append(driver)
    driver.next()
    beginnings.append(driver)
    for place in beginnings.indices { beginnings[place].forgetEffects() }
    return beginnings
  }

  private static func start(_ random: inout SeededRandom) -> WizardDriver {
    var driver = beginnings.randomElement(using: &random) ?? WizardDriver.demonstration()
    driver.send(.resized(Bool.random(using: &random) ? .least : GoldenScreenTests.home))
    driver.forgetEffects()
    return driver
  }

  private static func hasEnded(_ driver: WizardDriver) -> Bool {
    driver.effects.contains {
      switch $0 {
      case .leave, .makeDraft: true
      default: false
      }
    }
  }

  /// Answers that were there before Back and are not any more; the agreement's person may follow the contact.
  private static func lost(_ action: Action, _ before: WizardState, _ after: WizardState) -> [String] {
    guard case .keyPressed(let key) = action, key == .escape || key == .function(8), before.overlay == nil else {
      return []
    }
    var lost: [String] = []
    for field in Field.single where !field.rawValue.hasPrefix("agreement.") {
      let value = before.answers[field]
      if after.answers[field] != value,
        after.answers[field] != Normaliser.normalised(value, for: field, in: before.context)
      {
        lost.append(field.rawValue)
      }
    }
    if before.answers.subscriptions != after.answers.subscriptions { lost.append("subscriptions") }
    if before.answers.additionalResellers != after.answers.additionalResellers { lost.append("reseller.additional") }
    return lost
  }

  @Test("The page of a relationship request too", arguments: [21, 22] as [UInt64])
  func relationship(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var driver = CustomersDriver(language: seed % 2 == 0 ? .dutch : .english)
    for step in 0..<2000 {
      if driver.state.relationship == nil {
        driver.openRelationship(isDemonstration: seed % 2 == 0, name: "Fietsenhandel Zuid")
      }
      let action = Self.action(&random)
      driver.send(action)
      if driver.effects.contains(where: { if case .saveRelationship = $0 { true } else { false } }) {
        driver.send(
          Bool.random(using: &random)
            ? .relationshipSaved(number: 7) : .storeFailed(key: "store/full", arguments: [:]))
      }
      driver.forgetEffects()
      let faults = CanvasChecks.faults(ScreenWriter.draw(driver.state).canvas)
      guard faults.isEmpty else {
        Issue.record("seed \(seed), step \(step), \(action): \(faults)\n\(driver.screen.joined(separator: "\n"))")
        return
      }
    }
  }

  @Test("The Customers page too", arguments: [11, 12] as [UInt64])
  func customers(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var driver = CustomersDriver(language: seed % 2 == 0 ? .dutch : .english, canAdd: seed % 2 == 0)
    for step in 0..<1500 {
      let action = Self.action(&random)
      driver.send(action)
      driver.forgetEffects()
      let faults = CanvasChecks.faults(ScreenWriter.draw(driver.state).canvas)
      guard faults.isEmpty else {
        Issue.record("seed \(seed), step \(step), \(action): \(faults)")
        return
      }
    }
  }
}
