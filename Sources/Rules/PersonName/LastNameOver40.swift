extension Rule where Value == String {
  /// The last name of the person who accepted the agreement has at most 40 Characters.
  ///
  /// Source: the page on validating names (2024); a warning, for Partner Center took 50 before.
  public static let lastNameOver40 = Rule(
    "last-name/over-40", severity: .warning, source: PublishedSource.names,
    breaks: String(repeating: "Van der Meer ", count: 3) + "Jansen", passes: "van der Meer"
  ) { name, _ in
    guard name.utf8.count > 40 else { return nil }
    let length = name.count
    return (41...MaximumLength.personName).contains(length)
      ? Breach(["maximum": "40", "length": String(length)]) : nil
  }
}
