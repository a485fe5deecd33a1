import Rules

extension Answers {
  /// What a new customer like this one begins with: where, in which language and as what kind of customer it buys, its
  /// resellers, and the order.
  ///
  /// Nothing of the company, its address or its contact, and no attestation: a partner that attested for this customer has
  /// not done so for another.
  public var forCustomerLikeThis: Answers {
    var answers = Answers()
    for field in [Field.country, .qualification, .educationSegment, .culture, .reseller] {
      answers[field] = self[field]
    }
    if self[.agreementAcceptance] == "customerWillAccept" { answers[.agreementAcceptance] = "customerWillAccept" }
    answers.additionalResellers = additionalResellers
    answers.subscriptions = subscriptions.map { line in
      var line = line
      line.isAttested = false
      return line
    }
    return answers
  }
}
