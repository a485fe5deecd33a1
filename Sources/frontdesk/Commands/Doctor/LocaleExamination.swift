import Glibc

/// Looks at the locale: whether it is installed, and whether text is UTF-8 in it.
struct LocaleExamination {
  func findings() -> [DoctorFinding] {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { ProcessEnvironment.filled($0) }.first ?? "C"
    guard setlocale(LC_ALL, "") != nil else { return [.found("locale", "locale-missing", ["locale": name])] }
    let codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? ""
    return [
      codeset == "UTF-8"
        ? .sound("locale", "locale", ["locale": name]) : .found("locale", "locale-not-utf8", ["locale": name])
    ]
  }
}
