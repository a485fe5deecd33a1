import ArgumentParser
import Store

/// `frontdesk relationships export`: every request for other programs.
struct RelationshipsExportCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Prints every request, oldest first, for other programs.",
    discussion: "One JSON object a line, with the link and the whole text of the invitation.")

  @ParentCommand var parent: RelationshipsCommand
  @OptionGroup var global: GlobalOptions

  @Option(
    name: [.short, .long], help: "Write this file, whole or not at all, in place of one that is there.",
    completion: .file())
  var output: String?

  var outer: GlobalOptions? { parent.inherited }

  func execute(_ context: CommandContext) throws -> Int32 {
    let sink = try ExportSink(context, file: output)
    for stored in try context.storeForReading()?.relationshipRequests().reversed() ?? [] {
      try sink.write(RelationshipText.line(stored) + "\n")
    }
    try sink.finish()
    return ExitStatus.done
  }
}
