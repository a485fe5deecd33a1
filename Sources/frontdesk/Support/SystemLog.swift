import CWorker

/// The system's log (syslog(3)), for what is not to be read on a terminal.
enum SystemLog {
  static func write(_ text: String) {
    PrintableText.printable(text).withCString { log_write($0) }
  }
}
