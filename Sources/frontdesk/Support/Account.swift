import Glibc

/// The account that runs the process, as the system knows it; not what variables say.
struct Account {
  let login: String
  let home: String

  static var current: Account {
    let identifier = geteuid()
    guard let entry = getpwuid(identifier) else { return Account(login: "uid\(identifier)", home: "/") }
    let login = entry.pointee.pw_name.map { String(cString: $0) } ?? "uid\(identifier)"
    return Account(login: login, home: entry.pointee.pw_dir.map { String(cString: $0) } ?? "/")
  }
}
