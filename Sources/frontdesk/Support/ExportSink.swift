import Store

/// Where an export goes: a file that appears when it is whole, or standard output.
struct ExportSink {
  private let context: CommandContext
  private let file: NewFile?

  /// Begins the file, if one is named.
  init(_ context: CommandContext, file path: String?) throws(CommandFailure) {
    self.context = context
    guard let path else {
      file = nil
      return
    }
    file = try context.making(path) { () throws(StoreError) in try NewFile(path: path) }
  }

  func write(_ text: String) throws {
    guard let file else { return try context.output.write(Array(text.utf8)) }
    try context.making(file.path) { () throws(StoreError) in try file.write(Array(text.utf8)) }
  }

  /// Gives the file its name.
  func finish() throws(CommandFailure) {
    guard let file else { return }
    try context.making(file.path) { () throws(StoreError) in try file.finish(replacing: true) }
  }
}
