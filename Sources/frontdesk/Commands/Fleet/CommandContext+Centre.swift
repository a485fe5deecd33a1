import Fleet
import Messages
import Records
import Rules

extension CommandContext {
  /// What the configuration says of the centre; a host that has none ends the command with the lines to add.
  func fleet() throws(CommandFailure) -> FleetSetting {
    if let fleet = setup.fleet { return fleet }
    let file = setup.configurationFile ?? words.text("fleet/configuration-file")
    throw failure("fleet/none", ["file": file], status: ExitStatus.configuration)
  }

  /// What `frontdesk-sync` answers.
  func answer(to task: SyncTask, _ setting: FleetSetting) throws(CommandFailure) -> SyncAnswer {
    do throws(SyncProgram.Failure) { return try SyncProgram.answer(to: setup.request(task, setting)) } catch {
      throw failure(error.key, error.arguments(words), status: error.status)
    }
  }

  /// Ends the command of who is no global administrator.
  func demandAdministrator() throws(CommandFailure) {
    if setup.role == .globalAdmin { return }
    throw failure("fleet/administrator", status: ExitStatus.notAllowed)
  }
}

extension Setup {
  /// What `frontdesk-sync` is told.
  func request(_ task: SyncTask, _ setting: FleetSetting) -> SyncRequest {
    SyncRequest(task, setting, store: UserFolders.absolute(storePath), login: actor.login, origin: actor.origin)
  }
}

extension SyncAnswer {
  /// The exit status of a command that got it.
  var status: Int32 {
    switch self {
    case .done: ExitStatus.done
    case .failed(let failure): failure.status
    }
  }
}

extension SyncTask {
  /// Its name in a log: no reference is in it.
  var name: StaticString {
    switch self {
    case .push: "push"
    case .pull: "pull"
    case .sync: "sync"
    case .status: "status"
    case .erase: "erase"
    case .rejoin: "rejoin"
    }
  }
}
