public import Rules

/// What an address or a mail signature that was pasted says, field by field.
///
/// What is not sure is not read: it stands in ``unused``, so that a person sees it. A value that a rule of its field
/// refuses is not read either, such as an address of the partner's own domain.
public struct PastedBlock: Sendable, Hashable {
  /// The answers, each field once, in the order of the form.
  public let answers: [PastedAnswer]
  /// The pieces of the text that answer nothing, in their order.
  public let unused: [String]

  /// The most lines that are read, without the blank ones; a longer text is no address.
  public static let maximumLines = 40
  /// The most characters of a line that is read; a longer line answers nothing.
  public static let maximumLineLength = 300

  /// Reads a text of two lines or more; `nil` where it has fewer lines, or more than are read.
  ///
  /// - Parameters:
  ///   - text: the text as it was pasted.
  ///   - country: the country of the form, ISO 3166-1 alpha-2; another market that the text names replaces it.
  ///   - environment: the surroundings of the rules.
  public init?(_ text: String, country: String, environment: RuleEnvironment) {
    guard var sheet = PasteSheet(text, country: country) else { return nil }
    let checker = RecordChecker(environment: environment)
    PastedCountry.read(&sheet, checker)
    PastedNumbers.read(&sheet)
    PastedEmail.read(&sheet)
    PastedPerson.readSure(&sheet)
    PastedCompany.readSure(&sheet)
    let place = PastedPlace.read(&sheet)
    PastedCompany.readByLegalForm(&sheet)
    PastedStreet.read(&sheet, place)
    PastedPerson.readByPosition(&sheet)
    (answers, unused) = sheet.checked(by: checker)
  }
}
