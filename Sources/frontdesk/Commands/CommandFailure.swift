/// Why a command ends without having done what it was asked; what is said, and the exit status.
struct CommandFailure: Error {
  /// Empty where everything has been said.
  var message = ""
  var status: Int32
}
