@_spi(_Unicode) import Swift

/// How a domain looks to a person who reads it quickly.
enum DomainLook {
  /// The watched domain that a domain looks like, or looks as if it were under, without being it.
  ///
  /// - Parameters:
  ///   - domain: in compared form.
  ///   - shown: the same in Unicode.
  static func parent(of domain: String, _ shown: String, among watched: [WatchedDomain]) -> String? {
    let look = look(of: shown)
    return watched.first { isUnder(look, $0.look) && !isUnder(domain.utf8, $0.name.utf8) }?.name
  }

  private static func isUnder<Octets: BidirectionalCollection<UInt8>>(_ domain: Octets, _ parent: Octets) -> Bool {
    let rest = domain.count - parent.count
    guard rest >= 0, domain.suffix(parent.count).elementsEqual(parent) else { return false }
    return rest == 0 || domain.dropLast(parent.count).last == UInt8(ascii: ".")
  }

  /// The domain with each letter as the plainest one that looks the same, and without hyphens.
  static func look(of shown: String) -> [UInt8] {
    var octets: [UInt8] = []
    octets.reserveCapacity(shown.utf8.count)
    if shown.utf8.allSatisfy({ $0 < 0x80 }) {
      for octet in shown.utf8 { append(octet, to: &octets) }
    } else {
      for scalar in shown._nfd { append(scalar, to: &octets) }
    }
    return octets
  }

  private static func append(_ scalar: Unicode.Scalar, to octets: inout [UInt8]) {
    if scalar.isASCII {
      append(UInt8(scalar.value), to: &octets)
    } else if let plain = plain[scalar] {
      append(plain, to: &octets)
    } else if scalar.properties.generalCategory != .nonspacingMark {
      octets.append(contentsOf: Array(String(scalar).utf8))
    }
  }

  /// `rn` looks like `m`, `vv` like `w`; `0` like `o`; `1` and `i` like `l`.
  private static func append(_ octet: UInt8, to octets: inout [UInt8]) {
    switch octet {
    case UInt8(ascii: "-"): break
    case UInt8(ascii: "0"): octets.append(UInt8(ascii: "o"))
    case UInt8(ascii: "1"), UInt8(ascii: "i"): octets.append(UInt8(ascii: "l"))
    case UInt8(ascii: "5"): octets.append(UInt8(ascii: "s"))
    case UInt8(ascii: "n") where octets.last == UInt8(ascii: "r"): octets[octets.count - 1] = UInt8(ascii: "m")
    case UInt8(ascii: "v") where octets.last == UInt8(ascii: "v"): octets[octets.count - 1] = UInt8(ascii: "w")
    default: octets.append(octet)
    }
  }

  /// Cyrillic, Greek and Latin letters that are drawn like a plain one, in lower case as domains are.
  private static let plain: [Unicode.Scalar: UInt8] = {
    let pairs: [(String, String)] = [
      ("а", "a"), ("е", "e"), ("о", "o"), ("р", "p"), ("с", "c"), ("у", "y"), ("х", "x"), ("і", "i"), ("ј", "j"),
      ("ѕ", "s"), ("һ", "h"), ("ԁ", "d"), ("ԛ", "q"), ("ԝ", "w"), ("к", "k"), ("м", "m"), ("т", "t"), ("в", "b"),
      ("н", "h"), ("г", "r"), ("п", "n"), ("ո", "n"), ("ս", "u"), ("օ", "o"), ("ο", "o"), ("α", "a"), ("ν", "v"),
      ("ρ", "p"), ("τ", "t"), ("υ", "u"), ("ι", "i"), ("κ", "k"), ("ε", "e"), ("η", "n"), ("χ", "x"), ("γ", "y"),
      ("ı", "i"), ("ł", "l"), ("ø", "o"), ("đ", "d"), ("ħ", "h"), ("ŧ", "t"), ("ɡ", "g"), ("ɑ", "a"),
    ]
    var table: [Unicode.Scalar: UInt8] = [:]
    for (from, to) in pairs {
      if let scalar = from.unicodeScalars.first, let octet = to.utf8.first { table[scalar] = octet }
    }
    return table
  }()
}
