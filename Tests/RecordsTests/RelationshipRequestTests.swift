import Records
import Testing

@Suite("A relationship request as JSON")
struct RelationshipRequestTests {
  private static let request = RelationshipRequest(
    id: "6f9619ff-8b86-4d01-b42d-00cf4fc964fa", customerName: "Van \"Zuid\"", email: "a@b.example", country: "BE",
    reference: "C-2026-000017", hasAdminRights: true, link: "https://example.com/?a=1&b=2", text: "Eén\n\ntwee")

  @Test("One line, in the order of its shape")
  func line() {
    #expect(
      Self.request.line
        == #"{"id":"6f9619ff-8b86-4d01-b42d-00cf4fc964fa","customerName":"Van \"Zuid\"","email":"a@b.example","#
        + #""country":"BE","reference":"C-2026-000017","hasAdminRights":true,"#
        + #""link":"https://example.com/?a=1&b=2","text":"Eén\n\ntwee"}"#)
  }

  @Test("What was written is read again; what is something else is not")
  func reading() {
    #expect(RelationshipRequest(line: Self.request.line) == Self.request)
    for line in ["", "{}", "[]", #"{"id":"x","customerName":"y","link":"z"}"#] {
      #expect(RelationshipRequest(line: line) == nil)
    }
  }
}
