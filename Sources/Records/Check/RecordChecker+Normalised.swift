import Rules

extension RecordChecker {
  /// The answers in the form in which they are stored.
  ///
  /// What the form does not ask such a customer is left out, and so are blank additional resellers. An unanswered
  /// qualification is `none`. For a visitor, fields whose answer is the same for every visitor get that answer.
  public func normalised(_ answers: Answers) -> Answers {
    let context = Self.context(for: answers, environment: environment)
    var result = answers
    for definition in Form.all where definition.isSingle {
      let field = definition.field
      let isKept = definition.unasked == .kept || definition.isAsked(context)
      var text = isKept ? Normaliser.normalised(answers[field], for: field, in: context) : ""
      if context.isVisitor, case .given(let answer) = definition.visitor { text = answer }
      // By bytes: two spellings of the same letter are equal texts.
      if !text.utf8.elementsEqual(answers[field].utf8) { result[field] = text }
    }
    if result[.qualification].isEmpty { result[.qualification] = "none" }
    result.additionalResellers = answers.additionalResellers.map(TextNormalisation.plain).filter { !$0.isEmpty }
    return result
  }
}
