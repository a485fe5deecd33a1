/// How many decimal digits the currencies have (ISO 4217).
public enum CurrencyDigits {
  /// The digits of a currency code; 2 for those that the exceptions do not name.
  public static func digits(of currency: String) -> Int {
    if none.contains(currency) { return 0 }
    if three.contains(currency) { return 3 }
    return four.contains(currency) ? 4 : 2
  }

  private static let none: Set<String> = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF",
  ]
  private static let three: Set<String> = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]
  private static let four: Set<String> = ["CLF", "UYW"]
}
