/// The arithmetic of check digits. Numbers are values by place: 0 to 9 for digits, and for letters what their scheme
/// says.
enum CheckDigits {
  /// The sum of values times weights, as far as both go.
  static func sum(_ values: ArraySlice<Int>, _ weights: [Int]) -> Int {
    var total = 0
    for (value, weight) in zip(values, weights) { total += value * weight }
    return total
  }

  /// ISO/IEC 7812-1: every second digit from the right doubled, in a base of 10 or 36.
  static func isLuhn(_ values: ArraySlice<Int>, base: Int = 10) -> Bool {
    var total = 0
    for (place, value) in values.reversed().enumerated() {
      let product = place % 2 == 0 ? value : value * 2
      total += product / base + product % base
    }
    return total % base == 0
  }

  /// ISO/IEC 7064, MOD 11,10: the last digit checks the ones before.
  static func isMod11And10(_ values: ArraySlice<Int>) -> Bool {
    var check = 5
    for value in values { check = (((check == 0 ? 10 : check) * 2) % 11 + value) % 10 }
    return check == 1
  }

  /// The remainder of a decimal number of any length.
  static func remainder(_ values: ArraySlice<Int>, by divisor: Int) -> Int {
    values.reduce(0) { ($0 * 10 + $1) % divisor }
  }
}
