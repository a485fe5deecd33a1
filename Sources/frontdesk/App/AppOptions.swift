/// How the interactive program begins.
struct AppOptions {
  /// Straight into the wizard, without a Customers page behind it.
  var startsInWizard = false
  /// The code of a draft to go on with.
  var resumeCode: String?
  /// One question a line, without a screen.
  var isLine = false
  /// A file with a record whose answers are filled in.
  var answersFile: String?
  var setup: Setup
}
