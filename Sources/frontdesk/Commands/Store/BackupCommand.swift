import ArgumentParser
import Messages
import Store

/// `frontdesk backup`: a sound copy of the store, made while others use it.
struct BackupCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copies the store into a file, while it is in use.",
    discussion: """
      The copy is looked through before it gets its name. It is a store: give it with --store to read it, or put it in
      the place of a lost one while no Frontdesk runs.
      """)

  @ParentCommand var parent: FrontdeskCommand
  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file to make.", completion: .file())
  var file: String

  @Flag(help: "Take the place of an older backup of this name.")
  var replace = false

  var outer: GlobalOptions? { parent.global }

  func execute(_ context: CommandContext) throws -> Int32 {
    guard let store = try context.storeForReading() else { throw StoreError.missing }
    let report = try context.making(file) { () throws(StoreError) in try store.backup(to: file, replacing: replace) }
    StandardError.say(
      context.words.text(
        "backup/done", ["file": file, "records": String(report.records), "drafts": String(report.drafts)]))
    return ExitStatus.done
  }
}
