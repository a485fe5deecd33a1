extension Dutch {
  /// What `doctor --kiosk` says.
  static let kioskHost: [String: String] = [
    "doctor/area.account": "Account",
    "doctor/area.state": "Statusmap",
    "doctor/area.wrapper": "Wrapper",
    "doctor/area.keys": "Sleutels",
    "doctor/area.sshd": "sshd",
    "doctor/kiosk-account": "{account}",
    "doctor/kiosk-no-account": "er is hier geen login {account}",
    "doctor/kiosk-no-account.mend":
      "Maak hem zoals Examples/kiosk/README.md zegt, of noem die van de kiosk met --account.",
    "doctor/kiosk-configuration": "{file}, voor de rol {role}",
    "doctor/kiosk-no-configuration": "{file} is er niet; zonder start er geen kiosk",
    "doctor/kiosk-no-configuration.mend": "Zet Examples/kiosk/config.yaml daar neer en vul het in.",
    "doctor/kiosk-missing": "{file} zegt niets over de kiosk",
    "doctor/kiosk-missing.mend": "Voeg het deel kiosk: toe, zoals in Examples/kiosk/config.yaml.",
    "doctor/kiosk-no-privacy": "{file} zegt niet wie de gegevens van bezoekers verzamelt, en waar ernaar te vragen is",
    "doctor/kiosk-no-privacy.mend": "Voeg onder kiosk: privacy: toe, met controller, contact en text.",
    "doctor/kiosk-idle-never": "idle.agent is 0 in {file}: een sessie aan de balie eindigt nooit",
    "doctor/kiosk-idle-never.mend": "Schrijf bij idle.agent een aantal seconden, zoals 600.",
    "doctor/kiosk-trust-in-group":
      "{key} is true in {file}, en een groep deelt het klantenbestand: Frontdesk start niet",
    "doctor/kiosk-trust-in-group.mend": "Verwijder {key}: iedereen werkt daar onder de eigen login.",
    "doctor/kiosk-store-account": "{path}, van één dienstaccount, {account}",
    "doctor/kiosk-store-group": "{path}, gedeeld door de groep {group}",
    "doctor/kiosk-no-folder": "er is geen map {path}",
    "doctor/kiosk-no-folder.mend":
      "Voer uit: install -d -m 700 -o {account} {path} (een klantenbestand van een groep: zie "
      + "Examples/kiosk/README.md)",
    "doctor/kiosk-mode": "{path} heeft de rechten {mode}, niet {expected}",
    "doctor/kiosk-mode.mend": "Voer uit: chmod {expected} {path}",
    "doctor/kiosk-owner": "{path} is van {owner}, niet van {expected}",
    "doctor/kiosk-owner.mend": "Voer uit: chown {expected} {path}",
    "doctor/kiosk-group": "{path} heeft de groep {group}, niet {expected}",
    "doctor/kiosk-group.mend": "Voer uit: chgrp {expected} {path}",
    "doctor/kiosk-not-in-group": "{account} zit niet in de groep {group}, die het klantenbestand deelt",
    "doctor/kiosk-not-in-group.mend": "Voer uit: usermod -a -G {group} {account}",
    "doctor/kiosk-look": "{path}, nagekeken om {moment}",
    "doctor/kiosk-look-old": "{path} is het laatst nagekeken om {moment}, meer dan twee dagen geleden",
    "doctor/kiosk-look-old.mend":
      "Voer uit: systemctl enable --now frontdesk-verify.timer, en zie waarom dat niet liep: journalctl -u "
      + "frontdesk-verify",
    "doctor/kiosk-look-never": "{path} is nog nooit nagekeken",
    "doctor/kiosk-look-never.mend":
      "Voer uit: systemctl enable --now frontdesk-verify.timer && systemctl start frontdesk-verify",
    "doctor/kiosk-state": "{path}, alleen van {account}",
    "doctor/kiosk-not-roots": "anderen dan root mogen {path} schrijven (eigenaar {owner}, rechten {mode})",
    "doctor/kiosk-not-roots.mend": "Voer uit: chown root:root {path} && chmod go-w {path}",
    "doctor/kiosk-wrapper": "{path}",
    "doctor/kiosk-no-wrapper": "er is geen bestand {path}",
    "doctor/kiosk-no-wrapper.mend":
      "Zet Examples/kiosk/frontdesk-kiosk-wrapper daar neer: install -D -m 755 frontdesk-kiosk-wrapper {path}",
    "doctor/kiosk-wrapper-not-executable": "de login van de kiosk mag {path} niet uitvoeren (rechten {mode})",
    "doctor/kiosk-wrapper-not-executable.mend": "Voer uit: chmod 755 {path}",
    "doctor/kiosk-keys": "{path}, logins: {count}",
    "doctor/kiosk-no-keys": "geen bestanden in {path}: niemand komt binnen over SSH",
    "doctor/kiosk-keys-unreadable": "{path} is niet te lezen: {reason}",
    "doctor/kiosk-keys-unreadable.mend": "Draai doctor als root, en laat daar alleen bestanden met sleutels staan.",
    "doctor/kiosk-key-restrict": "{path}, regel {line}: de sleutel mist restrict",
    "doctor/kiosk-key-restrict.mend":
      "Begin de regel met restrict,pty zoals in Examples/kiosk/authorized_keys.example.",
    "doctor/kiosk-key-command": "{path}, regel {line}: de sleutel mist command= en opent een shell",
    "doctor/kiosk-key-command.mend":
      "Voeg het command uit Examples/kiosk/authorized_keys.example toe, met de naam van de medewerker.",
    "doctor/kiosk-key-other-command": "{path}, regel {line}: command= start iets anders dan exec en de wrapper",
    "doctor/kiosk-key-other-command.mend":
      "Schrijf het command uit Examples/kiosk/authorized_keys.example, met de naam van de medewerker.",
    "doctor/kiosk-key-authority": "{path}, regel {line}: wie een certificaat van deze sleutel heeft, komt binnen",
    "doctor/kiosk-key-authority.mend": "Verwijder cert-authority, en geef iedereen een eigen regel.",
    "doctor/kiosk-sshd": "{account}: zoals in het voorbeeld",
    "doctor/kiosk-sshd-missing": "hier is geen sshd geïnstalleerd of ingesteld, dus daar is niet naar gekeken",
    "doctor/kiosk-sshd-refused": "sshd noemt zijn instellingen niet: {reason}",
    "doctor/kiosk-sshd-refused.mend": "Draai doctor als root, en herstel wat sshd -t noemt.",
    "doctor/kiosk-sshd-value": "{account}: {keyword} is {value}, niet {expected}",
    "doctor/kiosk-sshd-value.mend":
      "Zet Examples/kiosk/sshd_config.d/frontdesk-kiosk.conf in /etc/ssh/sshd_config.d, vóór bestanden die iets "
      + "anders zeggen.",
  ]
}
