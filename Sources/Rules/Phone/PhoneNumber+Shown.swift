import Reference
import Synchronization

extension PhoneNumber {
  /// A stored number as people read it, in the groups of its country: `+31 20 123 4567`.
  ///
  /// What is not in the stored form comes back as it is.
  public static func shown(_ stored: String) -> String {
    guard stored.utf8.first == UInt8(ascii: "+"), case .number(let number) = read(stored, country: ""),
      number.e164 == stored
    else { return stored }
    return number.international
  }

  /// The digits that are dialled within the country, the national prefix included: `0201234567`.
  ///
  /// Source: the national formats of libphonenumber, without their punctuation.
  public var dialled: String {
    guard let format = PhoneFormats.dialled(of: region).first(where: { $0.fits(national) }) else {
      return nationalDigits
    }
    return format.text(of: national)
  }

  /// A stored number as an agency of a country takes it: as it is dialled there, or with its plus where it belongs to
  /// another country. What is not in the stored form comes back as it is.
  public static func dialled(_ stored: String, in country: String) -> String {
    guard stored.utf8.first == UInt8(ascii: "+"), case .number(let number) = read(stored, country: ""),
      number.e164 == stored, number.isOne(of: country)
    else { return stored }
    return number.dialled
  }

  /// The international form: plus, calling code, and the national number in groups.
  public var international: String {
    let code = "+" + callingCode.map { String($0) }.joined() + " "
    guard let format = PhoneFormats.formats(of: region).first(where: { $0.fits(national) }) else {
      return code + national.map { String($0) }.joined()
    }
    return code + format.text(of: national)
  }
}

/// How the numbers of a plan are grouped.
struct PhoneFormat: Sendable {
  private let pattern: CodePattern
  private let leading: CodePattern?
  private let groups: String

  /// - Parameter text: `pattern;leading digits;format` of the table.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    pattern = CodePattern(String(Substring(parts[0])))
    leading = parts[1].isEmpty ? nil : CodePattern(String(Substring(parts[1])))
    groups = String(Substring(parts[2]))
  }

  func fits(_ national: [UInt8]) -> Bool {
    if let leading, leading.prefixEnd(national) == nil { return false }
    return pattern.matches(national)
  }

  /// The groups of a number that fits.
  func text(of national: [UInt8]) -> String {
    guard let match = pattern.match(national, whole: true) else { return "" }
    var octets: [UInt8] = []
    var isGroup = false
    for octet in groups.utf8 {
      if octet == UInt8(ascii: "\\") {
        isGroup = true
      } else if isGroup {
        isGroup = false
        let group = Int(octet) - 0x31
        guard match.groups.indices.contains(group), let digits = match.groups[group] else { continue }
        octets += digits.map { 0x30 + $0 }
      } else {
        octets.append(octet)
      }
    }
    return String(decoding: octets, as: UTF8.self)
  }
}

/// The formats of the plans that were asked for so far; each plan's are read from the table once.
enum PhoneFormats {
  private static let known = Mutex<[String: [PhoneFormat]]>([:])

  static func formats(of id: String) -> [PhoneFormat] {
    let id = main(of: id)
    if let formats = known.withLock({ $0[id] }) { return formats }
    let formats = PhonePlanTable.plan(id)?.formats.compactMap(PhoneFormat.init) ?? []
    known.withLock { $0[id] = formats }
    return formats
  }

  /// The formats of what is dialled within the country; they are asked for seldom, and not kept.
  static func dialled(of id: String) -> [PhoneFormat] {
    PhonePlanTable.plan(main(of: id))?.dialled.compactMap(PhoneFormat.init) ?? []
  }

  /// The plans that share a calling code are written alike, by the formats of the main one.
  private static func main(of id: String) -> String {
    let main = PhonePlanTable.plan(id).flatMap { Int($0.callingCode) }.flatMap {
      PhonePlanTable.ids(ofCallingCode: $0).first
    }
    return main ?? id
  }
}
