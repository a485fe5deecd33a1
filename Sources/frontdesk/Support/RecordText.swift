import Messages
import Records
import Store
import Text
import Wizard

/// A record as plain text, as `customers show` prints it.
struct RecordText {
  private let words: Messages

  init(_ words: Messages) { self.words = words }

  private static let labelColumns = 24

  /// The record with what the store added to it.
  func lines(of record: StoredRecord, _ entries: [ReviewEntry]) -> [String] {
    let saved = SystemClock.local(record.stamp.at)
    var lines = [
      words.text(
        "customers-command/saved",
        [
          "reference": record.stamp.reference, "date": words.longDate(saved.date), "time": saved.clock,
          "by": record.stamp.by, "rules": record.stamp.rules,
        ])
    ]
    if let application = record.stamp.application {
      let moment = SystemClock.local(application.at)
      lines.append(
        words.text(
          "customers-command/application",
          ["reference": application.reference, "date": words.longDate(moment.date), "time": moment.clock]))
    }
    if let corrected = record.stamp.corrected {
      let moment = SystemClock.local(corrected.at)
      lines.append(
        words.text(
          "correction/stamp",
          [
            "date": words.longDate(moment.date), "time": moment.clock, "by": corrected.by,
            "version": String(record.stamp.version),
          ]))
    }
    if let tenant = record.stamp.tenant {
      lines.append(words.text("link/stamp", words.facts(of: tenant)))
    }
    return lines + self.lines(of: entries)
  }

  /// Answers, section by section.
  func lines(of entries: [ReviewEntry]) -> [String] {
    ReviewSection.allCases.flatMap { section in
      let rows = entries.filter { $0.section == section }
      return rows.isEmpty
        ? [] : ["", words.text("customers-command/section.\(section.rawValue)")] + rows.map { line(of: $0) }
    }
  }

  private func line(of entry: ReviewEntry) -> String {
    let padding = String(repeating: " ", count: max(0, Self.labelColumns - ColumnWidth.of(entry.label)))
    return "  \(entry.label)\(padding)  \(entry.value)\(entry.amount.isEmpty ? "" : ", \(entry.amount)")"
  }
}

extension Messages {
  /// What fills the placeholders of a text about a tenant: `tenant`, `date`, `time`, `by`.
  func facts(of link: RecordLink) -> [String: String] {
    let moment = SystemClock.local(link.at)
    return ["tenant": link.tenantID, "date": longDate(moment.date), "time": moment.clock, "by": link.by]
  }
}
