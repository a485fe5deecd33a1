/// A customer typed from the first key to the Submit page, that can be stopped after any key.
enum Walk {
  /// One thing a person does: characters and keys, and what must be on the screen before.
  private struct Step {
    /// The label where the cursor stands before.
    let label: String
    let text: String
    let keys: [String]
    /// The field whose value the text is.
    let path: [String]

    init(_ label: String, _ text: String = "", _ keys: [String] = ["Tab"], _ path: String = "") {
      self.label = label
      self.text = text
      self.keys = keys
      self.path = path.split(separator: ".").map(String.init)
    }
  }

  private static let steps = [
    Step("Legal name", "", ["BTab"]), Step("Country or region"),
    Step("Legal name", "Fietsenmakerij Zoë & Façade B.V.", ["Tab"], "company.name"),
    Step("KvK number", "12345678", ["Tab"], "company.registrationID"),
    Step("Domain", "fietsenmakerijzoe", ["Tab"], "company.domainPrefix"),
    Step("Qualification"), Step("Your order number"),
    Step("Street and number", "Keizersgracht 126 achter", ["Tab"], "address.line1"),
    Step("Line 2"),
    Step("Postal code", "1015 CW", ["Tab"], "address.postalCode"),
    Step("City", "Amsterdam", ["Tab"], "address.city"),
    Step("First name", "Zoë", ["Tab"], "contact.firstName"),
    Step("Last name", "van der Meer-Brûlé", ["Tab"], "contact.lastName"),
    Step("E-mail", "zoe.van.der.meer@fietsenmakerij.nl", ["Tab"], "contact.email"),
    Step("Phone", "+31 20 123 4567", ["Tab"], "contact.phone"),
    Step("Language"),
    Step("Reseller (optional)"),
    Step("( ) Accepted, I confirm it", "", ["Right", "Right", "Tab"]), Step("Ask the customer for granular"),
    Step("Our company acts", "", ["Space", "Tab"]), Step("The products in this order", "", ["Space", "F10"]),
    Step("Find an offer", "", ["Down", "Space"]), Step("Microsoft 365 Business Premium", "25", ["F10"]),
    Step("Next: Submit", "", ["F10"]), Step("Submit customer record", "", []),
  ]

  /// The number of keys from the start to the Submit page.
  static var length: Int { steps.reduce(0) { $0 + $1.text.count + $1.keys.count } }

  /// Presses that many keys; the answer is how many of them were text of fields.
  static func go(_ clerk: Clerk, keys count: Int) throws -> Int {
    var left = count
    var typed = 0
    for step in steps {
      if left == 0 { return typed }
      try clerk.at(step.label)
      let text = String(step.text.prefix(left))
      try clerk.type(text)
      left -= text.count
      if !step.path.isEmpty { typed += text.count }
      // What is counted must have been taken: the screen shows it.
      if !text.isEmpty { try clerk.seeTyped(shown(text)) }
      for key in step.keys where left > 0 {
        try clerk.press(key)
        left -= 1
      }
    }
    if left == 0, count == length { try clerk.at("Submit customer record") }
    return typed
  }

  /// The end of a text, which is in sight also in a narrow box.
  private static func shown(_ text: String) -> String { String(text.suffix(12)) }

  /// How many keys of text a draft has kept.
  static func kept(in draft: JSON) -> Int {
    steps.reduce(0) { total, step in
      guard !step.path.isEmpty else { return total }
      let text = step.path.reduce(draft["answers"]) { $0?[$1] }?.text ?? ""
      // Only what was typed counts, and only from its beginning; blanks are the field's own affair.
      let kept = text.filter { $0 != " " }
      guard step.text.filter({ $0 != " " }).hasPrefix(kept) else { return total }
      return total
        + (step.text.indices.first { step.text[...$0].count { $0 != " " } == kept.count }
          .map { step.text[...$0].count } ?? 0)
    }
  }
}
