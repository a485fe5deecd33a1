/// A compiled pattern over the symbols of numbers and codes, as numbering plans and postal rules are written: literals,
/// `\d`, `[A-Z2-57]`, groups, captures, alternatives, `?`, `{2}`, `{4,7}` and `$`.
///
/// A symbol is 0 to 9 for a digit, 10 to 35 for a capital letter, 36 for a blank and 37 for a hyphen.
///
/// Alternatives are tried from left to right and repetitions are greedy, so that captures come out as in Perl.
struct CodePattern: Sendable {
  private enum Step: Sendable {
    /// So many symbols of a set, a bit each.
    case symbols(UInt64, least: Int, most: Int)
    /// Goes on with the next step; where that fails, so many steps further.
    case fork(Int)
    case jump(Int)
    case save(Int)
    case end
  }

  private let steps: [Step]
  private let captureCount: Int

  /// An empty text matches nothing but the empty number. What is no such pattern matches nothing at all.
  init(_ text: String) {
    var compiler = Compiler(text)
    steps = compiler.compile()
    captureCount = compiler.captures
  }

  /// The symbol of an ASCII character; `nil` where it has none.
  static func symbol(_ octet: UInt8) -> UInt8? {
    switch octet {
    case 0x30...0x39: octet - 0x30
    case 0x41...0x5A: octet - 0x37
    case UInt8(ascii: " "): 36
    case UInt8(ascii: "-"): 37
    default: nil
    }
  }

  /// The character of a symbol.
  static func character(_ symbol: UInt8) -> UInt8 {
    switch symbol {
    case 0...9: symbol + 0x30
    case 10...35: symbol + 0x37
    case 36: UInt8(ascii: " ")
    default: UInt8(ascii: "-")
    }
  }

  /// Whether the whole matches.
  func matches(_ digits: [UInt8]) -> Bool {
    var places: [Int] = []
    return run(0, 0, digits, true, &places) != nil
  }

  /// Where a match at the start of the number ends; `nil` when there is none.
  func prefixEnd(_ digits: [UInt8]) -> Int? {
    var places: [Int] = []
    return run(0, 0, digits, false, &places)
  }

  /// A match at the start of the number, or of all of it, with what its groups captured.
  func match(_ digits: [UInt8], whole: Bool = false) -> Match? {
    var places = [Int](repeating: -1, count: 2 * captureCount)
    guard let end = run(0, 0, digits, whole, &places) else { return nil }
    let groups = (0..<captureCount).map { group -> ArraySlice<UInt8>? in
      places[2 * group] < 0 ? nil : digits[places[2 * group]..<places[2 * group + 1]]
    }
    return Match(end: end, groups: groups)
  }

  /// A match with its end and its captures; `nil` for a group that took no part.
  struct Match {
    let end: Int
    let groups: [ArraySlice<UInt8>?]
  }

  private func run(_ start: Int, _ from: Int, _ digits: [UInt8], _ whole: Bool, _ places: inout [Int]) -> Int? {
    var step = start
    var at = from
    while step < steps.count {
      switch steps[step] {
      case .symbols(let set, let least, let most):
        var count = 0
        while count < most, at + count < digits.count, set >> UInt64(digits[at + count]) & 1 == 1 { count += 1 }
        if count < least { return nil }
        while count > least {
          if let end = run(step + 1, at + count, digits, whole, &places) { return end }
          count -= 1
        }
        at += least
        step += 1
      case .fork(let other):
        if let end = run(step + 1, at, digits, whole, &places) { return end }
        step += other
      case .jump(let other): step += other
      case .save(let place):
        step += 1
        if places.isEmpty { continue }
        let before = places[place]
        places[place] = at
        if let end = run(step, at, digits, whole, &places) { return end }
        places[place] = before
        return nil
      case .end:
        if at != digits.count { return nil }
        step += 1
      }
    }
    return whole && at != digits.count ? nil : at
  }

  /// Turns a text into steps.
  private struct Compiler {
    private let text: [UInt8]
    private var at = 0
    private var isBroken = false
    private(set) var captures = 0

    init(_ text: String) { self.text = Array(text.utf8) }

    private var next: UInt8? { at < text.count ? text[at] : nil }

    mutating func compile() -> [Step] {
      let steps = alternatives()
      // A set that no digit is in: a broken pattern must not let a number pass.
      return isBroken || at < text.count ? [.symbols(0, least: 1, most: 1)] : steps
    }

    private mutating func alternatives() -> [Step] {
      var parts = [sequence()]
      while next == UInt8(ascii: "|") {
        at += 1
        parts.append(sequence())
      }
      var steps = parts.removeLast()
      for part in parts.reversed() { steps = [.fork(part.count + 2)] + part + [.jump(steps.count + 1)] + steps }
      return steps
    }

    private mutating func sequence() -> [Step] {
      var steps: [Step] = []
      while let octet = next, octet != UInt8(ascii: "|"), octet != UInt8(ascii: ")") { steps += item(octet) }
      return steps
    }

    private mutating func item(_ octet: UInt8) -> [Step] {
      at += 1
      switch octet {
      case UInt8(ascii: "("): return group()
      case UInt8(ascii: "$"): return [.end]
      case UInt8(ascii: "["): return repeated(symbolsInBrackets())
      case UInt8(ascii: "\\"): return repeated(escaped())
      default:
        guard let symbol = CodePattern.symbol(octet) else {
          isBroken = true
          return []
        }
        return repeated(1 << UInt64(symbol))
      }
    }

    private mutating func group() -> [Step] {
      var capture: Int?
      if at + 1 < text.count, text[at] == UInt8(ascii: "?"), text[at + 1] == UInt8(ascii: ":") {
        at += 2
      } else {
        capture = captures
        captures += 1
      }
      var steps = alternatives()
      if next == UInt8(ascii: ")") { at += 1 } else { isBroken = true }
      if let capture { steps = [.save(2 * capture)] + steps + [.save(2 * capture + 1)] }
      let (least, most) = counts()
      var optional: [Step] = []
      for _ in least..<max(least, most) { optional = [.fork(steps.count + optional.count + 1)] + steps + optional }
      return Array(repeatElement(steps, count: least).joined()) + optional
    }

    /// What stands behind a backslash: `d` for the digits, or a sign that means itself.
    private mutating func escaped() -> UInt64 {
      defer { at += 1 }
      if next == UInt8(ascii: "d") { return 0x3FF }
      guard let symbol = next.flatMap(CodePattern.symbol) else {
        isBroken = true
        return 0
      }
      return 1 << UInt64(symbol)
    }

    private mutating func symbolsInBrackets() -> UInt64 {
      var set: UInt64 = 0
      while let octet = next, octet != UInt8(ascii: "]") {
        at += 1
        if octet == UInt8(ascii: "\\") {
          set |= escaped()
          continue
        }
        guard let first = CodePattern.symbol(octet) else {
          isBroken = true
          continue
        }
        var last = first
        if next == UInt8(ascii: "-"), at + 1 < text.count, let end = CodePattern.symbol(text[at + 1]), end >= first {
          last = end
          at += 2
        }
        for symbol in first...last { set |= 1 << UInt64(symbol) }
      }
      at += 1
      return set
    }

    private mutating func repeated(_ set: UInt64) -> [Step] {
      let (least, most) = counts()
      return [.symbols(set, least: least, most: most)]
    }

    /// How often what stands before is repeated: `?`, `{2}`, `{4,7}`, or once.
    private mutating func counts() -> (least: Int, most: Int) {
      if next == UInt8(ascii: "?") {
        at += 1
        return (0, 1)
      }
      guard next == UInt8(ascii: "{") else { return (1, 1) }
      at += 1
      let least = number()
      var most = least
      if next == UInt8(ascii: ",") {
        at += 1
        most = number()
      }
      if next == UInt8(ascii: "}") { at += 1 } else { isBroken = true }
      return (least, most)
    }

    private mutating func number() -> Int {
      var value = 0
      while let octet = next, (0x30...0x39).contains(octet), value < 100 {
        value = value * 10 + Int(octet - 0x30)
        at += 1
      }
      return value
    }
  }
}
