import Reference
import Testing

@Suite struct FreeMailboxesTests {
  @Test(arguments: [
    "gmail.com", "hotmail.nl", "hotmail.co.uk", "yahoo.com.br", "live.com", "mail.gmail.com", "ziggo.nl",
  ])
  func servicesAreKnown(_ domain: String) { #expect(FreeMailboxes.contains(domain)) }

  @Test(arguments: [
    "", "com", "gmail", "notgmail.com", "live.contoso.nl", "live.abc.nl", "school.example", "gmail.com.nl",
  ])
  func othersAreNot(_ domain: String) { #expect(!FreeMailboxes.contains(domain)) }
}
