internal import Rules

/// Reads the name of the contact.
enum PastedPerson {
  /// Names that a label, the contact's address or a form of address tells.
  static func readSure(_ sheet: inout PasteSheet) {
    for place in sheet.segments.indices { readLabelled(place, &sheet) }
    if sheet.has(.lastName) || sheet.has(.firstName) { return }
    let isShared = PasteVocabulary.sharedMailboxes.contains(sheet.mailbox)
    for place in sheet.segments.indices where sheet.segments[place].isOpen && !sheet.mailbox.isEmpty && !isShared {
      guard let name = PersonNameText(sheet.segments[place].text), MailboxName(name.words, sheet.mailbox) != nil else {
        continue
      }
      if put(name, place, &sheet) { return }
    }
    for place in sheet.segments.indices where sheet.segments[place].isOpen {
      guard let name = PersonNameText(sheet.segments[place].text), name.hasTitle else { continue }
      if put(name, place, &sheet) { return }
    }
  }

  private static func readLabelled(_ place: Int, _ sheet: inout PasteSheet) {
    let segment = sheet.segments[place]
    guard !segment.isUsed, !segment.text.contains("@") else { return }
    switch segment.label {
    case .firstName where !PasteWords.hasDigit(segment.text): sheet.put(.firstName, segment.text, from: place)
    case .lastName where !PasteWords.hasDigit(segment.text): sheet.put(.lastName, segment.text, from: place)
    case .cardName:
      let names = segment.text.split(separator: ";", omittingEmptySubsequences: false)
      guard names.count >= 2, !sheet.has(.lastName) else { return sheet.passOver(place) }
      sheet.put(.lastName, String(names[0]), from: place)
      sheet.put(.firstName, String(names[1]), from: place)
    case .person:
      if let last = sheet.value(of: .lastName), segment.text.hasSuffix(last) { return sheet.passOver(place) }
      guard !sheet.has(.lastName), let name = PersonNameText(segment.text) else { return }
      _ = put(name, place, &sheet)
    default: return
    }
  }

  /// A name that only its place tells: below the greeting, or the one text that can be a name beside a known company.
  static func readByPosition(_ sheet: inout PasteSheet) {
    if sheet.has(.lastName) || sheet.has(.firstName) { return }
    let names = sheet.segments.indices.filter { place in
      guard sheet.segments[place].isOpen, let name = PersonNameText(sheet.segments[place].text) else { return false }
      return name.words.count > 1 && !isGreeting(sheet.segments[place].text)
    }
    // An address of a person who is called otherwise is of somebody else.
    let isShared = sheet.mailbox.isEmpty || PasteVocabulary.sharedMailboxes.contains(sheet.mailbox)
    guard isShared else { return }
    if let place = names.first(where: { $0 > 0 && isGreeting(sheet.segments[$0 - 1].text) }),
      let name = PersonNameText(sheet.segments[place].text)
    {
      _ = put(name, place, &sheet)
      return
    }
    guard names.count == 1, let place = names.first, let company = sheet.place(of: .companyName),
      place == 0 || place == 1 && company == 0, let name = PersonNameText(sheet.segments[place].text)
    else { return }
    _ = put(name, place, &sheet)
  }

  static func isGreeting(_ text: String) -> Bool {
    let folded = Folding.folded(PasteWords.trimmed(text))
    return PasteVocabulary.greetings.contains { folded == $0 || folded.hasPrefix($0) && folded.count <= $0.count + 12 }
  }

  private static func put(_ name: PersonNameText, _ place: Int, _ sheet: inout PasteSheet) -> Bool {
    guard let names = name.names(in: sheet.country, mailbox: sheet.mailbox) else { return false }
    sheet.put(.firstName, names.first, from: place)
    sheet.put(.lastName, names.last, from: place)
    return true
  }
}
