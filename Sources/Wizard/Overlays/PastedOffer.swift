public import Records
import Rules
import Text

/// What was read in a pasted text, offered before any of it becomes an answer.
public struct PastedOffer: Sendable, Hashable {
  /// An answer that would be filled in.
  public struct Answer: Sendable, Hashable {
    /// The field.
    public let field: Field
    /// The answer in its normal form.
    public let value: String
    /// What stands in the field now, as it is shown; empty where nothing does.
    public let before: String
  }

  /// The answers that differ from what stands in the form, in the order of the form.
  public let answers: [Answer]
  /// The country of the form once they are filled in, by which areas and numbers are shown.
  public let country: String
  /// The pieces of the text that answer nothing.
  public let unused: [String]
  /// The text as it goes into a field without being read.
  let text: PasteText
  /// Whether the thing in focus takes text.
  public let isInText: Bool

  /// `nil` where fewer than two answers can be read in the text.
  init?(_ pasted: String, _ session: Session, isInText: Bool) {
    let block = PastedBlock(pasted, country: session.answers[.country], environment: session.environment)
    guard let block, block.answers.count >= 2 else { return nil }
    let different = block.answers.filter { session.answers[$0.field] != $0.value && !session.isKept($0.field) }.map {
      Answer(field: $0.field, value: $0.value, before: session.shownText(of: $0.field))
    }
    let read = session.isKept(.country) ? nil : block.answers.first { $0.field == .country }?.value
    country = read ?? session.answers[.country]
    // The order is that of the page as the block's country has it.
    var filled = session
    filled.answers[.country] = country
    filled.refreshOutline()
    answers = filled.outline.inOrderOfPage(different) { $0.field }
    unused = block.unused
    text = PasteText(pasted)
    self.isInText = isInText
  }
}
