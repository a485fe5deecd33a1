/// Mail services so widely used that a domain one slip away from theirs is most likely a slip.
public enum MailServices {
  /// Name and endings of each service, the commonest ending first: `gmail`, `com`.
  public static let all: [(name: String, endings: [String])] = [
    ("gmail", ["com"]), ("googlemail", ["com"]), ("icloud", ["com"]), ("protonmail", ["com"]), ("comcast", ["net"]),
    ("btinternet", ["com"]), ("rediffmail", ["com"]), ("ziggo", ["nl"]), ("kpnmail", ["nl"]), ("hetnet", ["nl"]),
    ("telenet", ["be"]), ("skynet", ["be"]), ("hotmail", countries), ("outlook", countries), ("yahoo", countries),
  ]

  private static let countries = [
    "com", "at", "be", "ca", "ch", "cl", "cz", "de", "dk", "es", "fr", "gr", "hu", "ie", "in", "it", "jp", "nl", "no",
    "ph", "pl", "pt", "ro", "sa", "se", "sg", "sk", "co.id", "co.il", "co.in", "co.jp", "co.kr", "co.nz", "co.th",
    "co.uk", "co.za", "com.ar", "com.au", "com.br", "com.cn", "com.co", "com.hk", "com.mx", "com.ph", "com.sg",
    "com.tr", "com.tw", "com.vn",
  ]
}
