public import ArgumentParser
public import Catalog

/// The formats in which records leave.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case jsonl
  case csv
  /// The calls that make the customers at Partner Center.
  case partnerCenter = "partner-center"
}

/// For which program a script is written.
enum ScriptKind: String, CaseIterable, ExpressibleByArgument {
  case curl
}

extension CSVSeparator: ExpressibleByArgument {}
