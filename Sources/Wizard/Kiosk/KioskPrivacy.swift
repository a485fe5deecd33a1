public import Messages

/// What a visitor is told of the personal data that is handed in.
public struct KioskPrivacy: Sendable, Hashable {
  /// Who collects the data, such as `Contoso Distribution`.
  public var controller: String
  /// Where to ask for it or have it removed, such as an e-mail address.
  public var contact: String
  /// The whole text, by its language; a language without one has the program's own words.
  public var text: [Language: String]

  /// Who collects the data, where to ask, and the whole text.
  public init(controller: String, contact: String, text: [Language: String] = [:]) {
    self.controller = controller
    self.contact = contact
    self.text = text
  }
}
