internal import Rules

/// Reads the e-mail address of the contact.
enum PastedEmail {
  /// The only address, or the only one that is a person's where there are several.
  static func read(_ sheet: inout PasteSheet) {
    var addresses: [(text: String, place: Int)] = []
    for place in sheet.segments.indices where isPlace(sheet.segments[place].label) {
      for token in PasteWords.tokens(sheet.segments[place].text) {
        guard let address = address(token), !addresses.contains(where: { $0.text == address }) else { continue }
        addresses.append((address, place))
      }
    }
    let personal = addresses.filter { !PasteVocabulary.sharedMailboxes.contains(Folding.folded(mailbox($0.text))) }
    guard let chosen = addresses.count == 1 ? addresses.first : personal.count == 1 ? personal.first : nil else {
      return
    }
    let tokens = PasteWords.tokens(sheet.segments[chosen.place].text)
    sheet.put(.email, chosen.text, from: chosen.place, isWhole: tokens.count == 1)
    sheet.mailbox = Folding.folded(mailbox(chosen.text))
    sheet.mailDomain = Folding.folded(String(chosen.text.dropFirst(mailbox(chosen.text).count + 1)))
  }

  private static func isPlace(_ label: PasteLabel?) -> Bool {
    switch label {
    case nil, .email, .person: true
    default: false
    }
  }

  private static func mailbox(_ address: String) -> String { String(address.prefix { $0 != "@" }) }

  /// An address without what people put around it; `nil` for a text that is none.
  private static func address(_ token: String) -> String? {
    guard token.contains("@") else { return nil }
    var text = Substring(token)
    if text.lowercased().hasPrefix("mailto:") { text = text.dropFirst(7) }
    while let first = text.first, "([<\"'".contains(first) { text.removeFirst() }
    while let last = text.last, ")]>\"'.,;:".contains(last) { text.removeLast() }
    guard text.count(where: { $0 == "@" }) == 1, let at = text.firstIndex(of: "@"), at > text.startIndex,
      text[at...].dropFirst(2).contains(".")
    else { return nil }
    return String(text)
  }
}
