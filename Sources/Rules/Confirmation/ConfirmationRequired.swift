extension Rule where Value == String {
  /// The partner confirms each of the two statements.
  public static let confirmationRequired = Rule(
    "confirmation/required",
    source: "Article of September 2021: two statements to confirm on the account page",
    breaks: "false", passes: "true"
  ) { confirmation, _ in
    confirmation == "true" ? nil : Breach()
  }
}
