import Glibc

/// The variables of the process's environment.
enum ProcessEnvironment {
  /// The value of a variable; `nil` where it is not set.
  static subscript(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The value of a variable that says something: neither unset nor empty.
  static func filled(_ name: String) -> String? { Self[name].flatMap { $0.isEmpty ? nil : $0 } }
}
