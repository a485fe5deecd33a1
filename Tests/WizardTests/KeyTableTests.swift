import Records
import TestSupport
import Testing
import Text
import Wizard

/// Every key at every place of an agent's terminal; `KioskKeysTests` presses them at a kiosk.
@Suite("A key, its twin, and every other key", .enabled(if: OptimisedRun.isOn, "\(OptimisedRun.reason)"))
struct KeyTableTests {
  /// What a key does: the state after it, its message, and what was asked for.
  private struct Outcome: Equatable {
    let state: String
    let notice: String?
    let effects: [Effect]
  }

  private func outcome(_ key: Key, at place: AgentPlace) -> Outcome {
    var state = place.state
    let effects = reduce(into: &state, .keyPressed(key), at: place.now + 1000)
    return Outcome(state: StateText.of(state), notice: state.shownNotice, effects: effects)
  }

  /// Says where the states differ, rather than all of both.
  private func expectSame(_ one: Outcome, _ other: Outcome, _ key: Key) {
    if one == other { return }
    let difference = Self.difference(one.state, other.state)
    Issue.record("\(key): \(difference) \(one.notice ?? "") \(other.notice ?? "") \(one.effects) \(other.effects)")
  }

  private func expectNothing(_ outcome: Outcome, _ before: String, _ key: Key) {
    if outcome.state == before, outcome.effects.isEmpty { return }
    Issue.record("\(key): \(Self.difference(outcome.state, before)) \(outcome.effects)")
  }

  private static func difference(_ one: String, _ other: String) -> String {
    let start = zip(one, other).prefix { $0 == $1 }.count
    return "\(one.dropFirst(max(0, start - 60)).prefix(160)) <> \(other.dropFirst(max(0, start - 60)).prefix(160))"
  }

  @Test("The places are where their names say", arguments: AgentPlace.all)
  func places(place: AgentPlace) {
    #expect(AgentPlace.all.filter { $0.description == place.description }.count == 1)
    let text = StateText.of(place.state)
    let same = AgentPlace.all.filter { StateText.of($0.state) == text }.map(\.description)
    #expect(same == [place.description])
  }

  /// The keys that have a twin for terminals without them, and what both are for.
  static let pairs: [(Key, Key, Command)] = [
    (.function(1), .control("g"), .help), (.function(2), .control("n"), .nextProblem),
    (.function(3), .control("x"), .saveAndLeave), (.function(4), .control("t"), .suggest),
    (.function(7), .control("y"), .sameAsLast), (.function(8), .escape, .back), (.function(9), .control("c"), .cancel),
    (.function(10), .control("o"), .main), (.home, .control("a"), .home), (.end, .control("e"), .end),
  ]

  @Test("The table of keys has these pairs, and no others")
  func table() {
    let bound = KeyBindings.all.compactMap { binding in binding.twin.map { (binding.key, $0, binding.command) } }
    #expect(bound.count == Self.pairs.count)
    for pair in Self.pairs { #expect(bound.contains { $0 == pair }, "\(pair)") }
    for key in "zsq\\" { #expect(KeyBindings.command(for: .control(key)) == .inert) }
  }

  @Test("A key does what its twin does, on every page and overlay", arguments: AgentPlace.all)
  func twins(place: AgentPlace) {
    for binding in KeyBindings.all {
      guard let twin = binding.twin else { continue }
      // Esc empties a search, and drops the filter of a list with it, before it goes back.
      if twin == .escape, place.hasSearch { continue }
      expectSame(outcome(binding.key, at: place), outcome(twin, at: place), binding.key)
    }
  }

  /// Keys that the table does not name, and those that it names as doing nothing.
  private static let free: [Key] = KioskKeys.keys.filter { KeyBindings.command(for: $0) ?? .inert == .inert }

  @Test("Every other key leaves all as it was, but for a message", arguments: AgentPlace.all)
  func others(place: AgentPlace) {
    #expect(Self.free.count > 60)
    let before = StateText.of(place.state)
    for key in Self.free {
      let outcome = outcome(key, at: place)
      expectNothing(outcome, before, key)
    }
  }

  /// Letters and others that something on some page listens to, and one that nothing does.
  private static let letters: [Character] = ["a", "p", "n", "q", "x", "1", " ", "@", "é"]

  @Test(
    "A character with Alt is text where text is, Escape over a page, and no key elsewhere", arguments: AgentPlace.all)
  func alt(place: AgentPlace) {
    let before = StateText.of(place.state)
    for letter in Self.letters {
      let outcome = outcome(.alt(letter), at: place)
      if place.hasOverlay {
        expectSame(outcome, self.outcome(.escape, at: place), .alt(letter))
      } else if place.takesText {
        expectSame(outcome, self.outcome(.character(letter), at: place), .alt(letter))
      } else {
        expectNothing(outcome, before, .alt(letter))
      }
    }
  }
}

extension AgentPlace {
  fileprivate var hasOverlay: Bool {
    (state.relationship?.overlay ?? state.wizard?.overlay ?? state.customers?.overlay) != nil
  }

  /// Whether Esc has a search or a filter to empty first.
  fileprivate var hasSearch: Bool { state.wizard?.page == .subscriptions && state.wizard?.offerSearch.isEmpty == false }

  /// Whether a text is in focus, as a person sees it.
  fileprivate var takesText: Bool {
    if let relationship = state.relationship {
      switch relationship.focus {
      case .answer, .paragraph: return relationship.saved == nil
      case .button: return false
      }
    }
    guard let wizard = state.wizard else { return state.customers?.focus == .search }
    switch wizard.focus {
    case .field(let field):
      switch field.definition.control {
      case .text, .date: return true
      case .list, .choice, .tick, .adder: return false
      }
    case .offerSearch, .line(_, .quantity): return true
    case .line, .offer, .additionalReseller, .sectionUpdate, .answer, .existingCustomer, .button: return false
    }
  }
}

extension FrontdeskState {
  fileprivate var shownNotice: String? {
    (relationship?.notice ?? wizard?.notice ?? customers?.notice).map { "\($0)" }
  }
}
