import TestSupport

/// Adds customers through the wizard, where a test needs a store that holds some.
enum Counter {
  /// A record without problems, whenever the test runs.
  static let sound = ExampleRecord.line.replacing("2026-11-20", with: "2024-02-29")

  /// Goes through the wizard with answers from a file; the answer is the reference.
  @discardableResult
  static func add(_ record: String, in home: Home) throws -> String {
    let clerk = try Clerk(home, ["add", "--answers", home.folder.write("answers.json", record)])
    try clerk.see("Step 1 of 4: Account details")
    try clerk.press("F10")
    try clerk.see("Step 2 of 4: Subscriptions")
    try clerk.press("F10")
    try clerk.see("Step 3 of 4: Review")
    try clerk.press("F10")
    try clerk.see("Step 4 of 4: Submit")
    try clerk.press("F10")
    let reference = try clerk.leaveReceipt()
    guard try clerk.exitStatus() == 0 else { throw Failure(description: "the wizard did not end well") }
    return reference
  }
}
