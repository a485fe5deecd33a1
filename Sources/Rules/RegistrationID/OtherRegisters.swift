/// Numbers of a country's other registers, which people take for the one that is asked for.
///
/// Sources: the registers' own pages: GUS and KRS of Poland, the Federal Tax Service of Russia, the court registers of
/// Hungary, the Ministry of Corporate Affairs of India, CIPC of South Africa, MERSIS of Turkey, the tax service of
/// Ukraine, the tax administration of the Netherlands.
enum OtherRegisters {
  /// A number of another register: what it is called, and the number that is asked for where it is a part of it.
  struct Entry: Hashable, Sendable {
    let name: String
    let wanted: String?
  }

  /// The register of a compact number that is none of those the country is asked for; `nil` where none is known.
  static func entry(of number: String, country: String) -> Entry? {
    let digits = number.utf8.compactMap { (0x30...0x39).contains($0) ? Int($0) - 0x30 : nil }
    let isAllDigits = digits.count == number.utf8.count
    switch country {
    case "HU" where isAllDigits && digits.count == 10: return Entry(name: "cégjegyzékszám", wanted: nil)
    case "IN" where isIndianCompany(number): return Entry(name: "CIN", wanted: nil)
    case "NL" where isAllDigits && digits.count == 9: return Entry(name: "RSIN/BSN", wanted: nil)
    case "NL" where isDutchVAT(number): return Entry(name: "BTW", wanted: nil)
    case "PL" where isAllDigits: return polish(digits)
    case "RU" where isAllDigits && (digits.count == 13 || digits.count == 15):
      return Entry(name: digits.count == 13 ? "ОГРН" : "ОГРНИП", wanted: nil)
    case "TR" where isAllDigits && digits.count == 16: return mersis(number)
    case "UA" where isAllDigits && digits.count == 12: return Entry(name: "ІПН", wanted: nil)
    case "ZA" where isAllDigits && digits.count == 12 && isYear(digits.prefix(4)):
      return Entry(name: "CIPC", wanted: nil)
    default: return nil
    }
  }

  /// REGON has nine digits or fourteen, KRS ten with noughts in front.
  private static func polish(_ digits: [Int]) -> Entry? {
    switch digits.count {
    case 9, 14: Entry(name: "REGON", wanted: nil)
    case 10 where digits.prefix(3).allSatisfy { $0 == 0 }: Entry(name: "KRS", wanted: nil)
    default: nil
    }
  }

  /// A nought, the ten digits of the tax number, and five of the branch.
  private static func mersis(_ number: String) -> Entry {
    let wanted = String(number.dropFirst().prefix(10))
    let isTaxNumber = RegistrationNumbers.read(wanted, country: "TR") == .company
    return Entry(name: "MERSIS", wanted: isTaxNumber ? wanted : nil)
  }

  /// A letter, five digits, the state, the year, the kind and six digits: `L17110MH1973PLC019786`.
  private static func isIndianCompany(_ number: String) -> Bool {
    let octets = Array(number.utf8)
    guard octets.count == 21 else { return false }
    let template = Array("A00000AA0000AAA000000".utf8)
    return zip(octets, template).allSatisfy { octet, place in
      place == UInt8(ascii: "0") ? (0x30...0x39).contains(octet) : (0x41...0x5A).contains(octet)
    }
  }

  private static func isDutchVAT(_ number: String) -> Bool {
    let octets = Array((number.hasPrefix("NL") ? number.dropFirst(2) : number[...]).utf8)
    return octets.count == 12 && octets[9] == UInt8(ascii: "B")
      && octets.enumerated().allSatisfy { $0.offset == 9 || (0x30...0x39).contains($0.element) }
  }

  private static func isYear(_ digits: ArraySlice<Int>) -> Bool {
    (1880...2100).contains(digits.reduce(0) { $0 * 10 + $1 })
  }
}
