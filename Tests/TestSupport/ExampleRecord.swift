public import Records
internal import Rules

/// A record without problems under the demonstration partner.
public enum ExampleRecord {
  /// Compact, in the order of the shape, as it is written.
  public static let line =
    #"{"country":"NL","qualification":{"kind":"none"},"#
    + #""company":{"name":"Van der Meer Fietsen B.V.","registrationID":"12345678","domainPrefix":"vandermeerfietsen"},"#
    + #""address":{"line1":"Keizersgracht 126","line2":"","city":"Amsterdam","state":"","postalCode":"1015 CW"},"#
    + #""contact":{"firstName":"Sanne","lastName":"van der Meer","email":"sanne@vandermeerfietsen.nl","#
    + #""phone":"+31 20 123 4567"},"culture":"nl-NL","#
    + #""reseller":{"partnerID":"4847383","additional":["5357564"]},"#
    + #""agreement":{"acceptance":"partnerAttested","date":"2026-11-20","firstName":"Sanne","#
    + #""lastName":"van der Meer","email":"sanne@vandermeerfietsen.nl","phone":""},"#
    + #""confirmations":{"partnerRole":true,"noAffiliateResale":true},"#
    + #""subscriptions":[{"offer":"CFQ7TTC0LCHC:0002","quantity":5,"billing":"monthly","term":"P1Y"}]}"#

  /// The same in the form in which it is stored.
  public static let stored = line.replacing("+31 20 123 4567", with: "+31201234567")

  public static let answers: Answers = RecordReader(environment: Fixtures.environment).decode(line).answers

  /// The answers with single ones changed.
  public static func answers(changing changes: [Field: String]) -> Answers {
    var changed = answers
    for (field, value) in changes { changed[field] = value }
    return changed
  }
}
