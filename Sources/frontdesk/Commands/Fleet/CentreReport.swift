import Messages

/// Says what a push, a pull or a sync did.
struct CentreReport {
  /// From how many seconds on the clocks of host and centre are said to be apart.
  static let mostSkew = 120

  let context: CommandContext

  func pushed(_ answer: CentreAnswer) {
    if answer.number("sent") == 0 {
      context.confirm(context.words.text("fleet/pushed-nothing", ["to": String(answer.number("to"))]))
    } else {
      context.confirm(context.words.text("fleet/pushed", filling(answer, "from", "to", "sent", "records", "erased")))
    }
    context.note("records", count: answer.number("records"))
    tellSkew(answer)
  }

  func pulled(_ answer: CentreAnswer) {
    let isNew = ["customers", "erased"].contains { answer.number($0) > 0 }
    context.confirm(
      isNew
        ? context.words.text("fleet/pulled", filling(answer, "stores", "customers", "erased"))
        : context.words.text("fleet/pulled-nothing"))
    context.note("customers", count: answer.number("customers"))
  }

  /// Clocks that are apart are worth knowing, also where nothing else is to be said.
  func tellSkew(_ answer: CentreAnswer) {
    let skew = abs(answer.number("skew"))
    guard skew > Self.mostSkew else { return }
    StandardError.say(context.words.text("fleet/skew", ["seconds": String(skew)]))
  }

  private func filling(_ answer: CentreAnswer, _ keys: String...) -> [String: String] {
    Dictionary(uniqueKeysWithValues: keys.map { ($0, String(answer.number($0))) })
  }
}
