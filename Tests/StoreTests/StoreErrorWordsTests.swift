import Messages
import Store
import Testing

@Suite("The words for an error of the store")
struct StoreErrorWordsTests {
  private static let errors: [StoreError] =
    [
      .missing, .notOurs, .newer(found: 2, supported: 1), .damaged(detail: "quick_check"), .readOnly, .locked, .full,
      .permission, .codeTaken, .notOwner, .takenOver, .draftTooLarge, .applicationEnded, .erased, .moved, .replaced,
      .targetExists, .targetIsBackup,
      .targetInUse,
      .io(code: 5),
      .noLibrary, .unexpected(code: 1),
    ] + PathRefusal.allCases.map { .pathRefused($0) }

  @Test(
    "say where, in both languages, with nothing left to fill in", arguments: errors,
    [Language.english, .dutch])
  func words(error: StoreError, language: Language) {
    let messages = Messages(language)
    #expect(messages.has(error.key))
    let arguments = error.arguments.merging(["path": "/srv/customers.sqlite"]) { first, _ in first }
    let text = messages.text(error.key, arguments)
    #expect(text.contains("/srv/customers.sqlite"))
    #expect(!text.contains("{"))
  }
}
