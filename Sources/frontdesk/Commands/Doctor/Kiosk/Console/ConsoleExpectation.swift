/// What the console of a kiosk wants of its host: the lines of the files in `Examples/kiosk/console`.
enum ConsoleExpectation {
  typealias Setting = (section: String, name: String, value: String)

  static let logind: [Setting] =
    [("Login", "NAutoVTs", "0"), ("Login", "ReserveVT", "0")]
    + [
      "PowerKey", "PowerKeyLongPress", "RebootKey", "RebootKeyLongPress", "SuspendKey", "SuspendKeyLongPress",
      "HibernateKey", "HibernateKeyLongPress", "LidSwitch", "LidSwitchExternalPower", "LidSwitchDocked",
    ].map { ("Login", "Handle" + $0, "ignore") }

  static let manager: [Setting] = [("Manager", "CtrlAltDelBurstAction", "none")]

  static let kernel: [(name: String, value: String)] = [
    ("kernel.sysrq", "0"), ("kernel.printk", "1 4 1 1"), ("kernel.panic", "10"),
  ]

  static let masked = [
    "getty@.service", "autovt@.service", "serial-getty@.service", "console-getty.service", "ctrl-alt-del.target",
    "kbrequest.target", "debug-shell.service", "sleep.target", "suspend.target", "hibernate.target",
    "hybrid-sleep.target", "suspend-then-hibernate.target",
  ]

  static let bootSettings: [(name: String, value: String)] = [
    ("GRUB_TIMEOUT", "0"), ("GRUB_DISABLE_RECOVERY", "true"),
    ("GRUB_CMDLINE_LINUX", "$GRUB_CMDLINE_LINUX panic=10 quiet loglevel=1"),
  ]

  /// The lines of the script that GRUB's configuration is made by; of the one with the password the beginning.
  static let bootLines = [
    "set superusers=\"console\"", "export superusers", "password_pbkdf2 console grub.pbkdf2.",
    "menuentry_id_option=\"--unrestricted --id\"", "export menuentry_id_option",
  ]

  /// What each keycode of a keyboard gives in every plane of modifiers.
  static let keys: [(keycode: Int, symbol: String)] =
    (1...10).map { (58 + $0, "F\($0)") } + [(87, "F11"), (88, "F12")]
    + [
      (103, "Up"), (104, "Prior"), (105, "Left"), (106, "Right"), (108, "Down"), (109, "Next"), (111, "Remove"),
      (83, "KP_Period"),
    ] + ([70, 84, 99, 101, 119, 125, 126, 127] + Array(183...194)).map { ($0, "VoidSymbol") }

  /// The other lines of the file of keys.
  static let keymapLines = [
    "keymaps 0-127", "control alt keycode 14 = VoidSymbol", "alt keycode 15 = Meta_Tab",
    "altgr control keycode 14 = VoidSymbol",
  ]

  /// The beginnings of symbols that switch consoles, restart, or show what the kernel knows.
  static let forbiddenSymbols = [
    "Console_", "Incr_Console", "Decr_Console", "Last_Console", "SAK", "Boot", "KeyboardSignal", "Spawn_Console",
    "Show_", "Scroll_", "Hold",
  ]
}
