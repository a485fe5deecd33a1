extension ConsoleExpectation {
  /// The settings of the unit that count once.
  static let unit: [Setting] =
    [("Unit", "StartLimitIntervalSec", "0"), ("Install", "WantedBy", "multi-user.target")]
    + [
      ("User", "frontdesk-kiosk"), ("ExecStart", KioskPlaces.wrapperPath + " kiosk"), ("Restart", "always"),
      ("RestartSec", "1"), ("StandardInput", "tty-fail"), ("StandardOutput", "tty"), ("StandardError", "tty"),
      ("TTYPath", "/dev/tty1"), ("TTYReset", "yes"), ("TTYVHangup", "yes"), ("TTYVTDisallocate", "yes"),
      ("StateDirectoryMode", "0700"), ("UMask", "0077"), ("ProtectSystem", "strict"), ("ProtectHome", "yes"),
      ("PrivateTmp", "yes"), ("PrivateMounts", "yes"), ("PrivateNetwork", "yes"), ("NoNewPrivileges", "yes"),
      ("RestrictSUIDSGID", "yes"), ("RestrictNamespaces", "yes"), ("RestrictRealtime", "yes"),
      ("LockPersonality", "yes"), ("MemoryDenyWriteExecute", "yes"), ("SystemCallErrorNumber", "EPERM"),
      ("DevicePolicy", "closed"), ("ProtectClock", "yes"), ("ProtectHostname", "yes"), ("ProtectKernelLogs", "yes"),
      ("ProtectKernelModules", "yes"), ("ProtectKernelTunables", "yes"), ("ProtectControlGroups", "yes"),
      ("ProtectProc", "invisible"), ("ProcSubset", "pid"), ("PrivateIPC", "yes"), ("RemoveIPC", "yes"),
      ("KeyringMode", "private"), ("LimitCORE", "0"), ("MemorySwapMax", "0"), ("MemoryMax", "256M"),
      ("TasksMax", "32"),
    ].map { ("Service", $0.0, $0.1) }

  /// The settings of the unit that count as often as they stand, with all of their values.
  static let unitLists: [(section: String, name: String, values: [String])] =
    [("Unit", "Conflicts", ["getty@tty1.service"])]
    + [
      ("ExecStartPre", ["+/usr/bin/loadkeys --console=/dev/tty1 --quiet /etc/frontdesk/kiosk.map"]),
      ("Environment", ["TERM=linux"]), ("StateDirectory", ["frontdesk frontdesk/state"]), ("IPAddressDeny", ["any"]),
      ("RestrictAddressFamilies", ["AF_UNIX"]), ("CapabilityBoundingSet", []), ("AmbientCapabilities", []),
      ("SystemCallArchitectures", ["native"]),
      (
        "SystemCallFilter",
        [
          "@system-service seccomp landlock_create_ruleset landlock_add_rule landlock_restrict_self",
          "~@privileged",
        ]
      ), ("DeviceAllow", ["/dev/tty1 rw"]),
    ].map { ("Service", $0.0, $0.1) }
}
