import ArgumentParser
import Messages
import Records

/// `frontdesk config show`: the values that hold, and where each comes from.
struct ConfigShowCommand: DataCommand, OperatorCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("show", about: "usage/about/config-show")
  }

  @ParentCommand var parent: ConfigCommand
  @OptionGroup var global: GlobalOptions
  @OptionGroup var operatorOption: OperatorOption

  @Flag(help: .words("usage/option/json.settings"))
  var json = false

  var outer: GlobalOptions? { parent.inherited }
  var setupOptions: SetupOptions { operatorOption.added(to: global.options(over: outer), over: parent.operatorName) }

  func execute(_ context: CommandContext) throws -> Int32 {
    let settings: [EffectiveSetting]
    do throws(ConfigurationFailure) {
      settings = try EffectiveSettings(context.setup, setupOptions).all
    } catch {
      throw CommandFailure(message: error.text(context.words), status: error.status)
    }
    let width = settings.map { $0.key.count + 1 }.max() ?? 0
    for setting in settings {
      if json {
        try context.output.write(line: JSONWriter.text(of: setting.json))
      } else {
        let key = setting.key + ":"
        try context.output.say(
          key + String(repeating: " ", count: width - key.count) + " " + setting.shown(context.words) + "  # "
            + setting.source.text(context.words))
      }
    }
    return ExitStatus.done
  }
}
