import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("The question that saves to a file of one's choice")
struct KioskFileTests {
  private static let keys: [Key] =
    [.enter, .tab, .backTab, .up, .down, .left, .right, .escape, .character(" "), .control("s"), .control("o")]
    + (1...12).map { .function($0) }

  /// Whether a place offers or names a file, or asks for one to be written.
  private func offersFile(_ state: FrontdeskState, _ effects: [Effect]) -> Bool {
    switch state.wizard?.overlays.top {
    case .file: return true
    case .question(let question): if question.choices.contains(.saveToFile) { return true }
    case .list, .help, .record, .summary, nil: break
    }
    return effects.contains { if case .writeDraftFile = $0 { true } else { false } }
  }

  @Test(
    "is not there at a kiosk, whatever the store answers and whatever is pressed", arguments: KioskSetting.Role.allCases
  )
  func kiosk(role: KioskSetting.Role) {
    for place in KioskDriver.places(role) {
      #expect(!offersFile(place.driver.state, place.driver.effects), "\(place)")
      for first in Self.keys {
        for second in Self.keys {
          var driver = place.driver
          driver.press(first, second)
          #expect(!offersFile(driver.state, driver.effects), "\(place), \(first), \(second)")
        }
      }
    }
  }

  @Test("is not there for an operator whom the command line names, and is for one whom the login names")
  func operators() {
    for isOffered in [true, false] {
      for goal in [Key.function(3), .function(10)] {
        var driver = WizardDriver.demonstration(offersFiles: isOffered)
        driver.answerEverything()
        driver.next()
        driver.press(goal)
        driver.send(
          goal == .function(3)
            ? .draftNotSaved(key: "store/full", arguments: ["path": "/srv/customers.sqlite"])
            : .submissionFailed(key: "store/full", arguments: ["path": "/srv/customers.sqlite"]))
        #expect(offersFile(driver.state, driver.effects) == isOffered)
        guard !isOffered else { continue }
        for first in Self.keys {
          for second in Self.keys {
            var pressed = driver
            pressed.press(first, second)
            #expect(!offersFile(pressed.state, pressed.effects), "\(first), \(second)")
          }
        }
      }
    }
  }
}
