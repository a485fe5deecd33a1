internal import Catalog
public import Messages
public import Records
internal import Reference
public import Rules

extension Messages {
  /// `20 November 2026`; text that is no date as it stands.
  public func longDate(_ iso: String) -> String {
    CalendarDate(iso: iso).map { longDate($0) } ?? iso
  }

  /// The date in words, such as `20 November 2026`.
  public func longDate(_ date: CalendarDate) -> String {
    "\(date.day) \(text("month/\(date.month)")) \(date.year)"
  }

  /// `November 2026` of `2026-11`; text that is no month as it stands.
  public func month(of iso: String) -> String {
    CalendarDate(iso: iso + "-01").map { "\(text("month/\($0.month)")) \($0.year)" } ?? iso
  }

  /// `14:02`, with its day where that is not today.
  public func time(_ moment: LocalMoment, today: CalendarDate) -> String {
    moment.date == today ? moment.clock : longDate(moment.date) + ", " + moment.clock
  }

  /// The name of a culture's language, such as `Dutch` for `nl-NL`; the culture itself where no name is known.
  public func languageName(ofCulture culture: String) -> String {
    let key = "language/" + culture.prefix { $0 != "-" }.lowercased()
    return has(key) ? text(key) : culture
  }

  /// The label of a field, as the country calls what it asks for.
  public func label(of field: Field, _ names: CountryNames) -> String {
    if field == .registrationID, let type = names.registrationType {
      return text("label/company.registrationID.named", ["type": type])
    }
    if let type = names.type(of: field) { return text("label/\(field.rawValue).\(type)") }
    return text("label/\(field.rawValue)")
  }

  /// What a field is called away from its place on the form, where its label alone would not say which it is.
  public func name(of field: Field, _ names: CountryNames) -> String {
    let key = "name/\(field.rawValue)"
    return has(key) ? text(key) : label(of: field, names)
  }

  /// What stands under a field, which for some depends on its answer; `nil` where nothing has to be said.
  public func hint(of field: Field, answer: String) -> String? {
    let own = field == .reseller ? (answer.isEmpty ? "" : "chosen") : answer
    let key = "hint/\(field.rawValue)"
    if !own.isEmpty, field.hasHintOfAnswer, has("\(key).\(own)") { return text("\(key).\(own)") }
    return has(key) ? text(key) : nil
  }

  /// Why an offer cannot be chosen, in a few words.
  public func obstacle(_ finding: Finding) -> String {
    text("why/" + finding.messageKey.dropFirst("rule/".count), inWords(finding.arguments))
  }

  /// What the rules found, in words.
  public func text(of finding: Finding) -> String {
    text(finding.messageKey, inWords(finding.arguments))
  }

  /// Arguments with the name of a country for its code, a date in words for the one of ISO 8601, and numbers of licences
  /// in groups of digits.
  private func inWords(_ arguments: [String: String]) -> [String: String] {
    var shown = arguments
    if let code = arguments["country"] { shown["country"] = Countries.name(of: code, language) }
    for key in ["date", "today"] { shown[key] = arguments[key].map { longDate($0) } }
    if let seconds = arguments["secondsAgo"].flatMap({ Int($0) }) { shown["age"] = age(ofSeconds: seconds) }
    for key in ["minimum", "maximum", "sum"] {
      if let number = arguments[key].flatMap({ Int($0) }) { shown[key] = language.moneyStyle.grouped(number) }
    }
    return shown
  }

  /// How long ago something was, in the largest unit that it fills: `just now`, `4 minutes ago`, `2 days ago`.
  public func age(ofSeconds seconds: Int) -> String {
    switch seconds / 60 {
    case ..<1: text("elsewhere/now")
    case 1..<60: text("elsewhere/minutes", count: seconds / 60)
    case 60..<1_440: text("elsewhere/hours", count: seconds / 3_600)
    default: text("elsewhere/days", count: seconds / 86_400)
    }
  }

  /// A notice in words.
  public func text(of notice: Notice) -> String {
    notice.count.map { text(notice.key, count: $0, notice.arguments) } ?? text(notice.key, notice.arguments)
  }
}

extension Field {
  /// Whether what stands under the field depends on its answer; the outline of the page must depend on it too.
  var hasHintOfAnswer: Bool { self == .reseller || self == .qualification }
}
