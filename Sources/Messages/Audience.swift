/// Who reads the texts; a text can be another for people at a kiosk.
public enum Audience: Sendable, Hashable {
  /// An agent at a terminal of their own.
  case agent
  /// An agent at a kiosk: no codes, paths or reasons of the system are read there.
  case kioskAgent
  /// A visitor at a kiosk, who knows no words of the programme.
  case visitor

  /// What stands before the key of a text of this audience, the nearest first.
  var prefixes: [String] {
    switch self {
    case .agent: []
    case .kioskAgent: ["kiosk:"]
    case .visitor: ["visitor:", "kiosk:"]
    }
  }
}
