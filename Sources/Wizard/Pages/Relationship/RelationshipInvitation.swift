public import Messages
internal import Rules

/// The words of an invitation to an existing customer.
public enum RelationshipInvitation {
  /// The wording that a page begins with.
  ///
  /// - Parameter customerName: as answered so far; where it is empty, the text does without.
  public static func paragraphs(
    partnerName: String, customerName: String, _ messages: Messages
  ) -> [String] {
    let customer = customerName.isEmpty ? messages.text("relationship/your-organisation") : customerName
    let arguments = ["partner": partnerName, "customer": customer]
    return [messages.text("relationship/first", arguments), messages.text("relationship/second", arguments)]
  }

  /// The line under the link.
  public static func closing(partnerName: String, _ messages: Messages) -> String {
    messages.text("relationship/closing", ["partner": partnerName])
  }

  /// The whole invitation as plain text, which is kept with the request: what the page shows and a command prints.
  ///
  /// Empty paragraphs are left out; the others, the link and the closing line are parted by an empty line.
  public static func text(
    of paragraphs: [String], link: String, partnerName: String, _ messages: Messages
  ) -> String {
    let said = paragraphs.map { TextNormalisation.plain($0) }.filter { !$0.isEmpty }
    return (said + [link, closing(partnerName: partnerName, messages)]).joined(separator: "\n\n")
  }
}
