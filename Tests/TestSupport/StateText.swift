public import Wizard

/// Everything in a state as text, but for messages, the lists of the partner and the clock: two states with equal texts
/// differ in nothing else that a key could have changed.
public enum StateText {
  /// What a key may change: the message, and when it was pressed. And what no key can: facts that the program was given.
  private static let passedOver: Set<String> = [
    "notice", "now", "lastInputAt", "pageChangedAt", "pressRefusedAt", "setting", "lists", "lookups", "environment",
  ]

  public static func of(_ state: FrontdeskState) -> String {
    var text = ""
    write(state, into: &text)
    return text
  }

  private static func write(_ value: Any, into text: inout String) {
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else {
      text += "\(value) "
      return
    }
    if mirror.displayStyle == .set || mirror.displayStyle == .dictionary {
      // Two equal ones can have their elements in another order.
      let elements = mirror.children.map { child in
        var element = ""
        write(child.value, into: &element)
        return element
      }
      text += elements.sorted().joined()
      return
    }
    text += "("
    // An enum is told by its case, and a structure by its fields.
    for child in mirror.children {
      if let label = child.label {
        if passedOver.contains(label) { continue }
        text += label + ":"
      }
      write(child.value, into: &text)
    }
    text += ")"
  }
}
