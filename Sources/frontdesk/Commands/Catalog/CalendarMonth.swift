import Rules

/// A month as options take it: `2026-11`.
enum CalendarMonth {
  /// The first day of it; `nil` for other texts.
  static func firstDay(of text: String) -> CalendarDate? { CalendarDate(iso: text + "-01") }
}
