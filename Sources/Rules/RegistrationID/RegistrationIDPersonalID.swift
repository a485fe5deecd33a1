extension Rule where Value == String {
  /// A registration ID is the business's, not the number of a person.
  ///
  /// Source: the article; the numbers of persons that Partner Center takes are a warning, not refused.
  public static let registrationIDPersonalID = Rule(
    "registration-id/personal-id", severity: .warning, source: PublishedSource.article,
    breaks: "44051401359", passes: "5260250274", localExample: RegistrationExample.personal
  ) { number, context in
    guard !number.isEmpty, context.reading(of: number) == .person, context.otherRegister(of: number) == nil
    else { return nil }
    return Breach()
  }
}
