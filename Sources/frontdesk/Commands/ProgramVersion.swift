/// The version of the program.
enum ProgramVersion {
  static let current = "0.1.0"
}
