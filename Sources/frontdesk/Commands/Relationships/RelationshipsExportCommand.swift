import ArgumentParser
import Store

/// `frontdesk relationships export`: every request for other programs.
struct RelationshipsExportCommand: DataCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("export", about: "usage/about/relationships-export")
  }

  @ParentCommand var parent: RelationshipsCommand
  @OptionGroup var global: GlobalOptions

  @Option(
    name: [.short, .long], help: .words("usage/option/output", value: "usage/value/file"),
    completion: .file())
  var output: String?

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    let sink = try ExportSink(context, file: output)
    let requests = try context.storeForReading()?.relationshipRequests() ?? []
    context.note("requests", count: requests.count)
    for stored in requests.reversed() {
      try sink.write(RelationshipText.line(stored) + "\n")
    }
    try sink.finish()
    return ExitStatus.done
  }
}
