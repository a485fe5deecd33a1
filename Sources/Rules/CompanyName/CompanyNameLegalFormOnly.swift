extension Rule where Value == String {
  /// A company name is more than a legal form that the article does not list, such as `B.V.` or `Sp. z o.o.`.
  ///
  /// Source: the article's fourth rule for company names, for the legal forms in common use in its markets. A warning:
  /// a few companies are called like a legal form.
  public static let companyNameLegalFormOnly = Rule(
    "company-name/legal-form-only", severity: .warning,
    source: "The article's rule for abbreviations, for the legal forms that it does not list", breaks: "B.V.",
    passes: "Contoso B.V."
  ) { name, _ in
    // `gesellschaft mit beschränkter haftung` is the longest, `sp. z o. o.` has the most words.
    guard name.utf8.count <= 60, !name.isEmpty, name.utf8.count(where: { $0 == 0x20 }) < 4,
      !name.utf8.contains(UInt8(ascii: "@")), LegalForms.isNothingElse(name)
    else { return nil }
    return Breach(["name": name.excerpt])
  }
}
