import ArgumentParser

/// The formats in which records leave.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case jsonl
  case csv
}
