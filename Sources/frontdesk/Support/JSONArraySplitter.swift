/// Finds where the elements of a JSON array end, octet by octet; what stands in them is another's to read.
struct JSONArraySplitter {
  /// What an octet is to the array.
  enum Part {
    /// A part of an element, or a blank around it.
    case part
    /// The comma between two elements.
    case separator
    /// The bracket that closes the array.
    case close
  }

  /// How many brackets are open within the element.
  private var depth = 0
  private var isInText = false
  private var isEscaped = false

  mutating func take(_ octet: UInt8) -> Part {
    if isInText {
      if isEscaped {
        isEscaped = false
      } else if octet == UInt8(ascii: "\\") {
        isEscaped = true
      } else if octet == UInt8(ascii: "\"") {
        isInText = false
      }
      return .part
    }
    switch octet {
    case UInt8(ascii: "\""): isInText = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}") where depth > 0: depth -= 1
    case UInt8(ascii: "]"):
      if depth == 0 { return .close }
      depth -= 1
    case UInt8(ascii: ",") where depth == 0: return .separator
    default: break
    }
    return .part
  }
}
