import Fleet
import Messages
import Records
import TestSupport
import Testing

@testable import frontdesk

@Suite("What frontdesk-sync says is told in words")
struct FleetWordsTests {
  /// Everything that a failure can bring.
  private static let arguments = [
    "reason": "because of it.\n", "sslmode": "prefer", "service": "branch", "found": "1", "needed": "2", "store": "2f",
    "site": "AMS", "number": "41", "reference": "C-2026-000042",
  ]

  @Test("Each failure has words of its own, with all places filled", arguments: SyncFailure.Kind.allCases)
  func failures(kind: SyncFailure.Kind) {
    var said: Set<String> = []
    for language in Language.allCases {
      let words = Messages(language)
      #expect(words.has("fleet/failure.\(kind.rawValue)"))
      let text = words.text(of: SyncFailure(kind, Self.arguments), at: "/srv/customers.sqlite")
      #expect(!text.contains("{") && !text.contains("..") && !text.contains("\n"), "\(text)")
      said.insert(text)
    }
    #expect(said.count == (kind == .store ? 1 : 2))
  }

  @Test("A reason that is empty leaves no gap")
  func noReason() {
    let text = Messages(.english).text(of: SyncFailure(.busy, ["reason": ""]), at: "")
    #expect(text == "The centre is busy. Try again in a minute.")
    let late = Messages(.dutch).text(of: SyncFailure(.cut, ["reason": "timeout"]), at: "")
    #expect(late.hasPrefix("De verbinding met de centrale eindigde te vroeg: geen antwoord op tijd. "))
  }

  @Test("The exit status is that of sysexits, by what went wrong")
  func status() {
    let rows: [(SyncFailure.Kind, Int32)] = [
      (.unreachable, 75), (.cut, 75), (.busy, 75), (.login, 77), (.role, 77), (.unchecked, 78), (.certificate, 78),
      (.service, 78), (.noSchema, 74), (.diverged, 74), (.unknownStore, 74), (.unknownReference, 66),
      (.ownReference, 64),
    ]
    for (kind, status) in rows { #expect(SyncAnswer.failed(SyncFailure(kind)).status == status) }
    #expect(SyncAnswer.done([]).status == 0)
  }

  @Test("Members that are missing or of another kind are as nothing")
  func members() throws {
    guard
      case .done(let members)? = SyncAnswer(line: #"{"a":-1.75,"b":"7","c":null,"d":{"e":3},"f":["x",1,{"g":"y"}]}"#)
    else {
      Issue.record("no answer")
      return
    }
    let answer = CentreAnswer(.object(members))
    #expect(answer.number("a") == -1 && answer.number("b") == 0 && answer.number("none") == 0)
    #expect(answer.text("a").isEmpty && answer.text("b") == "7" && !answer.has("c") && answer.has("d"))
    #expect(answer["d"].number("e") == 3 && answer["none"].number("e") == 0)
    #expect(answer.texts("f") == ["x"] && answer.parts("f").last?.text("g") == "y" && answer.parts("d").isEmpty)
  }
}
