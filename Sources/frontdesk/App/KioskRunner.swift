import Glibc
import Messages
import Rules
import Store
import Terminal
import Wizard

/// Runs the program as a kiosk and gives its exit status.
///
/// Whatever happens, one sentence is said on the terminal that is left, in every language of the kiosk: no code, no path, no
/// reason of the system. The reason goes to the system's log.
enum KioskRunner {
  /// For how long a terminal may take nothing before the line is ended, in milliseconds: behind output that is stopped no
  /// session could end by itself.
  private static let outputLimit: Int32 = 10_000

  static func run(_ setup: Setup) -> Int32 {
    let sentence = sentence(setup.kiosk.languages)
    if setup.isHomeMissing || !setup.profile.kind.canAddCustomers {
      return refuse("the partner or the home folder does not allow a kiosk", ExitStatus.notAllowed, sentence)
    }
    if StoreMark(setup).isGone {
      return refuse("the store is gone: is a disk not there?", ExitStatus.readWrite, sentence)
    }
    let terminal: TerminalDevice
    do throws(TerminalError) {
      terminal = try TerminalDevice(
        term: ProcessEnvironment["TERM"], theme: setup.terminalTheme,
        mustForget: true, crashSentence: sentence)
    } catch {
      return refuse(Messages(.english).text(of: error), ExitStatus.usage, sentence)
    }
    defer { terminal.close() }
    terminal.limitOutput(milliseconds: outputLimit)
    if let reason = closeProcess(setup) {
      terminal.close()
      return refuse(reason, ExitStatus.internal, sentence)
    }
    let worker: StoreWorker
    do throws(SystemFailure) { worker = try StoreWorker(setup: setup) } catch {
      terminal.close()
      return refuse(Messages(.english).text(of: error), ExitStatus.readWrite, sentence)
    }
    let session = AppSession(setup: setup, worker: worker, terminal: terminal, startsInWizard: true)
    let end = session.run(WizardStart())
    terminal.close()
    let (reason, status) = end.farewell(Messages(.english))
    if case .failed = end { return refuse(reason ?? "", status, sentence) }
    StandardError.say(sentence)
    return status
  }

  /// Closes the process before it has threads; why it could not, for the system's log.
  private static func closeProcess(_ setup: Setup) -> String? {
    do throws(StoreError) {
      let folders = try StoreFolders.made(storeAt: setup.storePath, filesIn: setup.stateFolder)
      do throws(ConfinementFailure) { try Confinement.closeProcess(writing: folders) } catch { return error.reason }
      return nil
    } catch {
      return Messages(.english).text(of: error, path: setup.storePath)
    }
  }

  /// Says the sentence, and writes the reason to the system's log.
  static func refuse(_ reason: String, _ status: Int32, _ sentence: String) -> Int32 {
    SystemLog.write(reason)
    StandardError.say(sentence)
    return status
  }

  /// The one sentence, once a language.
  static func sentence(_ languages: [Language]) -> String {
    languages.map { Messages($0).text("kiosk/farewell") }.joined(separator: " ")
  }
}
