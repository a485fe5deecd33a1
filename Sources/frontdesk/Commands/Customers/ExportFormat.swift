public import ArgumentParser
public import Catalog

/// The formats in which records leave.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case jsonl
  case csv
}

extension CSVSeparator: ExpressibleByArgument {}
