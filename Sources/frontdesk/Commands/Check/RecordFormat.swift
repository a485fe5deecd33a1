import ArgumentParser

/// The formats of files with records.
enum RecordFormat: String, CaseIterable, ExpressibleByArgument {
  case jsonl
  case csv
}
