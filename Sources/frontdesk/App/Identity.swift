import Records

/// Random names, each given once.
enum Identity {
  /// A resume code, of eight characters at a kiosk.
  static func resumeCode(isAtKiosk: Bool = false) -> String {
    var random = SystemRandomNumberGenerator()
    return isAtKiosk ? ResumeCode.makeForKiosk(using: &random) : ResumeCode.make(using: &random)
  }
}
