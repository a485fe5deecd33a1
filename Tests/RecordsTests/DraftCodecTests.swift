import Records
import Rules
import TestSupport
import Testing

@Suite("A draft is kept exactly")
struct DraftCodecTests {
  private let draft = Draft(
    id: "7d444840-9dc0-11d1-b245-5ffdce74fad2", code: "7RK4", submission: "7d444840-9dc0-11d1-b245-5ffdce74fad3",
    owner: "j.devries",
    answers: ExampleRecord.answers(changing: [.companyName: "Van d\u{65}\u{301}", .agreementDate: "2026-1"]),
    position: DraftPosition(page: 1, focus: "company.name", caret: 5, scroll: 2), visited: [.country, .companyName])

  @Test("What is written reads back the same")
  func roundTrip() throws {
    #expect(try DraftCodec.decode(DraftCodec.encode(draft)) == draft)
    let empty = Draft(id: "a", code: "2222", submission: "b", owner: "")
    #expect(try DraftCodec.decode(DraftCodec.encode(empty)) == empty)
  }

  @Test("What was typed, searched, open and under way reads back the same")
  func wholePosition() throws {
    var whole = draft
    whole.position.text = "Van der Me\u{301}"
    whole.position.search = "teams \"x\""
    whole.position.list = DraftList(filter: "ned", caret: 2, selected: "NL", scroll: 7)
    whole.position.review = DraftReview(focus: "answer:3", before: ExampleRecord.answers, field: .phone)
    whole.position.changed = [.country, .subscriptions]
    #expect(try DraftCodec.decode(DraftCodec.encode(whole)) == whole)
    whole.position.review?.field = nil
    #expect(try DraftCodec.decode(DraftCodec.encode(whole)) == whole)
  }

  @Test("A draft of the first release reads, and so does one of a later with keys that are not known")
  func otherReleases() throws {
    let first =
      #"{"version":1,"id":"a","code":"2222","submission":"b","owner":"o","answers":{"country":"NL"},"#
      + #""position":{"page":1,"focus":"search","caret":2,"scroll":3},"visited":["country"]}"#
    let read = try DraftCodec.decode(first)
    #expect(read.position == DraftPosition(page: 1, focus: "search", caret: 2, scroll: 3))
    #expect(read.answers[.country] == "NL")
    let later = first.replacing(#""caret":2"#, with: #""caret":2,"zoom":{"x":[1]},"list":{"mood":1}"#)
      .replacing(#""version":1"#, with: #""version":1,"mood":"calm""#)
    #expect(try DraftCodec.decode(later).position.list == DraftList())
  }

  @Test("Another version is refused, and so is damage")
  func refuses() {
    let text = DraftCodec.encode(draft)
    let newer = text.replacing(#""version":1"#, with: #""version":2"#)
    #expect(throws: DraftFault.unknownVersion(2)) { try DraftCodec.decode(newer) }
    #expect(throws: DraftFault.unreadable) { try DraftCodec.decode(String(text.dropLast(3))) }
    #expect(throws: DraftFault.unreadable) {
      try DraftCodec.decode(text.replacing(#""quantity":5"#, with: #""quantity":"5""#))
    }
    #expect(throws: DraftFault.unreadable) { try DraftCodec.decode("{}") }
    #expect(throws: DraftFault.unreadable) { try DraftCodec.decode("") }
  }

  @Test("A position outside the form is brought back into it")
  func clampsPosition() throws {
    let text = DraftCodec.encode(draft).replacing(#""page":1"#, with: #""page":99"#)
      .replacing(#""caret":5"#, with: #""caret":-5"#)
    let position = try DraftCodec.decode(text).position
    #expect(position.page == 3 && position.caret == 0)
  }

  @Test("The application that a draft finishes is written only where there is one, and comes back")
  func application() throws {
    var finishing = draft
    finishing.application = ApplicationMark(reference: "A-2026-000012", at: "2026-11-22T09:14:00Z")
    let text = DraftCodec.encode(finishing)
    #expect(text.hasSuffix(#","application":{"reference":"A-2026-000012","at":"2026-11-22T09:14:00Z"}}"#))
    #expect(try DraftCodec.decode(text) == finishing)
    #expect(!DraftCodec.encode(draft).contains("application"))
    let halved = text.replacing(#","at":"2026-11-22T09:14:00Z""#, with: "")
    #expect(throws: DraftFault.unreadable) { try DraftCodec.decode(halved) }
  }
}
