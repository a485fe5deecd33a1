import ArgumentParser
import Messages
import Store

/// A command that reads or prints data and ends.
protocol DataCommand: LoggedCommand {
  var global: GlobalOptions { get }
  /// The options that stood before the command's name.
  var outer: GlobalOptions? { get }
  /// The options with what was said on every level.
  var setupOptions: SetupOptions { get }

  /// Does the work; the exit status.
  func execute(_ context: CommandContext) throws -> Int32
}

extension DataCommand {
  var setupOptions: SetupOptions { global.options(over: outer) }
  var logFile: String? { global.log ?? outer?.log }

  func run() throws {
    let options = setupOptions
    let status: Int32
    let context: CommandContext
    do throws(ConfigurationFailure) { context = CommandContext(setup: try SetupLoader.load(options)) } catch {
      throw CommandFailure(message: error.text(Messages(SetupLoader.language(options))), status: error.status)
    }
    do {
      status = try execute(context)
      try context.output.flush()
      context.note("store", [("waited", .number(context.patience.waited))])
    } catch {
      // What was found before stays said.
      try? context.output.flush()
      throw context.failure(error)
    }
    if status != ExitStatus.done { throw CommandFailure(status: status) }
  }
}
