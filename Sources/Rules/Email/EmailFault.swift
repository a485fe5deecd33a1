/// What keeps a text from being an e-mail address, first things first; the raw value is the variant of the message.
enum EmailFault: String {
  case missingAt = "missing-at"
  case severalAt = "several-at"
  case blank
  /// A display name, a comment, quotes, an IP address in brackets: more than the address alone.
  case onlyAddress = "only-address"
  case localPart = "local-part"
  case localPartMissing = "local-part-missing"
  case localPartTooLong = "local-part-too-long"
  case dots
  case domain
  case domainWithoutDot = "domain-without-dot"
  case domainEndsWithDot = "domain-ends-with-dot"
}
