/// An e-mail address in the form in which two are compared: without regard to case, the domain as A-labels.
public struct ComparedEmail: Hashable, Sendable {
  private let local: String
  private let domain: String

  /// `nil` for a text that is no address.
  public init?(_ text: String) {
    guard let address = EmailAddress(TextNormalisation.email(text)), !address.local.isEmpty, !address.domain.isEmpty
    else { return nil }
    local = address.local.lowercased()
    domain = address.comparedDomain ?? address.domain.lowercased()
  }

  /// Whether a text is this address.
  public func matches(_ text: String) -> Bool { ComparedEmail(text) == self }

  /// The part before the @ in small letters.
  public var name: String { local }

  /// Whether this address stands anywhere in a text, written as it is compared.
  public func stands(in text: String) -> Bool {
    let wanted = Array("\(local)@\(domain)".utf8)
    let bytes = Array(text.lowercased().utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { start in
      bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
        && (start == 0 || !Self.isOfName(bytes[start - 1]))
        && (start + wanted.count == bytes.count || !Self.isOfDomain(bytes, at: start + wanted.count))
    }
  }

  /// Whether an octet before an address would be a part of it: `anna@x.example` does not stand in `joanna@x.example`.
  private static func isOfName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
  }

  /// Whether the address would go on at a place behind it: a letter, or a dot or hyphen with a letter behind it.
  private static func isOfDomain(_ bytes: [UInt8], at place: Int) -> Bool {
    if bytes[place] >= 0x80 || isLetterOrDigit(bytes[place]) { return true }
    guard bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: "-"), place + 1 < bytes.count else {
      return false
    }
    return bytes[place + 1] >= 0x80 || isLetterOrDigit(bytes[place + 1])
  }

  /// Of small letters and digits: the text is in small letters.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
