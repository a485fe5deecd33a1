/// What sshd is to say of a kiosk's login: the settings of `Examples/kiosk/sshd_config.d`, as `sshd -T` prints them.
enum SSHDExpectation {
  /// Keywords that some builds of sshd do not have, which is as good as `no`.
  static let optional: Set = ["gssapiauthentication", "kerberosauthentication"]

  /// Keywords and their values, in the order in which they are told.
  static func settings(isVisitors: Bool) -> [(keyword: String, value: String)] {
    common + [("forcecommand", isVisitors ? "exec \(KioskPlaces.wrapperPath) kiosk" : "none")]
  }

  private static let common = [
    ("permituserenvironment", "no"), ("authenticationmethods", "publickey"), ("pubkeyauthentication", "yes"),
    ("passwordauthentication", "no"), ("kbdinteractiveauthentication", "no"), ("hostbasedauthentication", "no"),
    ("gssapiauthentication", "no"), ("kerberosauthentication", "no"), ("permitemptypasswords", "no"),
    ("authorizedkeysfile", "/etc/ssh/frontdesk.d/%u"), ("authorizedkeyscommand", "none"),
    ("authorizedprincipalsfile", "none"), ("trustedusercakeys", "none"),
    ("acceptenv", "FRONTDESK_TAKES_NO_VARIABLE"), ("permituserrc", "no"), ("disableforwarding", "yes"),
    ("allowtcpforwarding", "no"), ("allowstreamlocalforwarding", "no"), ("allowagentforwarding", "no"),
    ("x11forwarding", "no"), ("permittunnel", "no"), ("gatewayports", "no"), ("permitopen", "none"),
    ("permitlisten", "none"), ("permittty", "yes"), ("maxsessions", "1"),
    (
      "channeltimeout",
      "agent-connection=1m direct-tcpip=1m direct-streamlocal@openssh.com=1m forwarded-tcpip=1m "
        + "forwarded-streamlocal@openssh.com=1m tun-connection=1m x11-connection=1m"
    ),
    ("clientaliveinterval", "15"), ("clientalivecountmax", "4"), ("banner", "none"), ("strictmodes", "yes"),
  ]
}
