import TestSupport

/// Records that break one rule each: the sound one with a few texts changed.
struct BrokenRecord: Sendable {
  /// In which world the rule can be broken: which configuration and which store.
  enum World: String, CaseIterable {
    case demonstration
    case directBill
    case indirectReseller
    case globalAdmin
    case netherlandsOnly
    /// The example is saved already.
    case customerSaved
    /// The partner has lists of its own.
    case ownLists
  }

  let rule: String
  let world: World
  let line: String

  init(_ rule: String, _ changes: [(String, String)], in world: World = .demonstration) {
    self.rule = rule
    self.world = world
    var line = Self.sound(in: world)
    for (old, new) in changes {
      let parts = line.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
      // A change that finds nothing would leave a sound record, which the test then tells.
      if parts.count == 2 { line = parts[0] + new + parts[1] }
    }
    self.line = line
  }

  /// The record that has no problems in a world.
  static func sound(in world: World) -> String {
    let line = ExampleRecord.line
    switch world {
    case .demonstration, .netherlandsOnly, .ownLists: return line
    case .directBill: return line.replacing(reseller, with: noReseller)
    // No record of an indirect reseller is sound.
    case .indirectReseller: return line
    case .globalAdmin: return line.replacing(agreement, with: laterAgreement).replacing(order, with: "[]")
    case .customerSaved:
      return line.replacing("vandermeerfietsen", with: "zonnehof").replacing("12345678", with: "87654321")
        .replacing("Van der Meer Fietsen B.V.", with: "Bakkerij Zonnehof B.V.")
    }
  }

  static let reseller = #""reseller":{"partnerID":"4847383","additional":["5357564"]}"#
  static let noReseller = #""reseller":{"partnerID":"","additional":[]}"#
  static let agreement =
    #""agreement":{"acceptance":"partnerAttested","date":"2026-11-20","firstName":"Sanne","#
    + #""lastName":"van der Meer","email":"sanne@vandermeerfietsen.nl","phone":""}"#
  static let laterAgreement = #""agreement":{"acceptance":"customerWillAccept"}"#
  static let order = #"[{"offer":"CFQ7TTC0LCHC:0002","quantity":5,"billing":"monthly","term":"P1Y"}]"#

  static func order(_ lines: (offer: String, quantity: Int, billing: String, term: String)...) -> String {
    let written = lines.map {
      #"{"offer":"\#($0.offer)","quantity":\#($0.quantity),"billing":"\#($0.billing)","term":"\#($0.term)"}"#
    }
    return "[" + written.joined(separator: ",") + "]"
  }

  static func company(_ rule: String, _ name: String) -> BrokenRecord {
    BrokenRecord("company-name/" + rule, [("Van der Meer Fietsen B.V.", name)])
  }

  static func email(_ rule: String, _ address: String, _ more: [(String, String)] = []) -> BrokenRecord {
    BrokenRecord("email/" + rule, [("sanne@vandermeerfietsen.nl", address)] + more)
  }

  static func order(_ rule: String, _ lines: String, _ more: [(String, String)] = []) -> BrokenRecord {
    BrokenRecord("subscription/" + rule, [(order, lines)] + more)
  }

  static func resellers(_ rule: String, _ new: String, in world: World = .demonstration) -> BrokenRecord {
    BrokenRecord(rule, [(world == .directBill ? noReseller : reseller, #""reseller":{\#(new)}"#)], in: world)
  }
}
