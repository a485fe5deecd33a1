import Messages
import Store
import Testing

@Suite("The words for an error of the store")
struct StoreErrorWordsTests {
  @Test(
    "say where, in both languages, with nothing left to fill in", arguments: StoreError.samples,
    [Language.english, .dutch])
  func words(error: StoreError, language: Language) {
    let messages = Messages(language)
    #expect(messages.has(error.key))
    let arguments = error.arguments.merging(["path": "/srv/customers.sqlite"]) { first, _ in first }
    let text = messages.text(error.key, arguments)
    #expect(text.contains("/srv/customers.sqlite") || error == .notOwner)
    #expect(!text.contains("{"))
  }
}
