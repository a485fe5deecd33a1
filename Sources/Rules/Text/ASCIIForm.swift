/// Letters and digits that other keyboards write in their own way, as ASCII.
enum ASCIIForm {
  /// Whether a scalar is a digit of some script.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (0x30...0x39).contains(scalar.value) : scalar.properties.generalCategory == .decimalNumber
  }

  /// The digit of any script, or the full-width letter or sign, as ASCII; anything else as it is.
  static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if (0xFF01...0xFF5E).contains(scalar.value) { return Unicode.Scalar(UInt8(scalar.value - 0xFEE0)) }
    guard scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue else {
      return scalar
    }
    return Unicode.Scalar(UInt8(0x30 + Int(value)))
  }
}
