/// The well-known services that give a mailbox to anybody.
///
/// Microsoft asks for an address of the institution itself for education customers, and publishes no list of services.
public enum FreeMailboxes {
  /// Whether a domain (in lower case) belongs to such a service, a subdomain of it included.
  public static func contains(_ domain: String) -> Bool {
    var rest = domain[...]
    while let dot = rest.utf8.firstIndex(of: UInt8(ascii: ".")) {
      if services.contains(rest) { return true }
      let ending = rest[rest.utf8.index(after: dot)...]
      if families.contains(rest[..<dot]), isCountryEnding(ending) { return true }
      rest = ending
    }
    return false
  }

  /// Services with one domain for each country: the name is followed by an ending such as `nl`, `com` or `co.uk`.
  private static let families: Set<Substring> = ["gmx", "hotmail", "live", "outlook", "yahoo", "yandex"]

  private static let services: Set<Substring> = [
    "126.com", "163.com", "abv.bg", "aol.com", "att.net", "bigpond.com", "bk.ru", "btinternet.com", "casema.nl",
    "chello.nl", "comcast.net", "cox.net", "daum.net", "fastmail.com", "free.fr", "freemail.hu", "gmail.com",
    "gmx.net", "googlemail.com", "hanmail.net", "hetnet.nl", "home.nl", "hotmail.com", "hushmail.com", "icloud.com",
    "inbox.lv", "inbox.ru", "interia.pl", "kpnmail.nl", "kpnplanet.nl", "laposte.net", "libero.it", "list.ru",
    "live.com", "mac.com", "mail.com", "mail.ru", "me.com", "msn.com", "naver.com", "o2.pl", "onet.pl", "orange.fr",
    "outlook.com", "planet.nl", "pm.me", "proton.me", "protonmail.com", "qq.com", "quicknet.nl", "rambler.ru",
    "rediffmail.com", "rocketmail.com", "sbcglobal.net", "seznam.cz", "sfr.fr", "sina.com", "skynet.be",
    "t-online.de", "tele2.nl", "telenet.be", "telfort.nl", "terra.com.br", "tuta.com", "tutanota.com", "ukr.net",
    "uol.com.br", "upcmail.nl", "verizon.net", "wanadoo.fr", "web.de", "wp.pl", "xs4all.nl", "ya.ru", "ymail.com",
    "ziggo.nl", "zohomail.com", "zonnet.nl",
  ]

  /// `nl`, `com`, `co.uk` and the like, but not `abc.nl`, which may be anybody's.
  private static func isCountryEnding(_ ending: Substring) -> Bool {
    let labels = ending.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(Substring.init)
    guard let first = labels.first, let last = labels.last, last.utf8.count <= 3 else { return false }
    return labels.count == 1 || (labels.count == 2 && (first == "co" || first == "com"))
  }
}
