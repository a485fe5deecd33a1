extension Rule where Value == String {
  /// A company name is more than one character three times or more.
  ///
  /// Source: the article's rule against names such as 999; `99` passes, and `A` and `a` are two characters. The Russian legal form
  /// `ООО` is another rule's.
  public static let companyNameRepeatedCharacter = Rule(
    "company-name/repeated-character", source: PublishedSource.article, breaks: "999", passes: "99"
  ) { name, _ in
    guard let first = name.first, name.allSatisfy({ $0 == first }), name.count >= 3, !LegalForms.isNothingElse(name)
    else {
      return nil
    }
    return Breach(["character": String(first).excerpt])
  }
}
