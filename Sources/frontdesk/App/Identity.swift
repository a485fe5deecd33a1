import Records

/// Random names, each given once.
enum Identity {
  static func resumeCode() -> String {
    var random = SystemRandomNumberGenerator()
    return ResumeCode.make(using: &random)
  }
}
