extension Dutch {
  /// What `doctor --kiosk` says.
  static let kioskHost: [String: String] = [
    "doctor/area.account": "Account",
    "doctor/area.state": "Statusmap",
    "doctor/area.wrapper": "Wrapper",
    "doctor/area.login": "Loginshell",
    "doctor/area.disk": "Schijf",
    "doctor/area.console": "Console",
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
    "doctor/kiosk-look": "{path}, gecontroleerd om {moment}",
    "doctor/kiosk-look-old": "{path} is het laatst gecontroleerd om {moment}, meer dan twee dagen geleden",
    "doctor/kiosk-look-old.mend":
      "Voer uit: systemctl enable --now frontdesk-verify.timer, en zie waarom dat niet liep: journalctl -u "
      + "frontdesk-verify",
    "doctor/kiosk-look-never": "{path} is nog nooit gecontroleerd",
    "doctor/kiosk-look-never.mend":
      "Voer uit: systemctl enable --now frontdesk-verify.timer && systemctl start frontdesk-verify",
    "doctor/kiosk-state": "{path}, alleen van {account}",
    "doctor/kiosk-not-roots": "anderen dan root mogen {path} schrijven (eigenaar {owner}, rechten {mode})",
    "doctor/kiosk-not-roots.mend": "Voer uit: chown root:root {path} && chmod go-w {path}",
    "doctor/kiosk-program": "{path}",
    "doctor/kiosk-no-wrapper": "er is geen bestand {path}",
    "doctor/kiosk-no-wrapper.mend":
      "Zet Examples/kiosk/frontdesk-kiosk-wrapper daar neer: install -D -m 755 frontdesk-kiosk-wrapper {path}",
    "doctor/kiosk-no-login-shell": "er is geen bestand {path}",
    "doctor/kiosk-no-login-shell.mend":
      "Zet daar neer wat make build maakt: install -D -m 755 .build/release/frontdesk-login {path}",
    "doctor/kiosk-not-executable": "de logins van de kiosk mogen {path} niet uitvoeren (rechten {mode})",
    "doctor/kiosk-not-executable.mend": "Voer uit: chmod 755 {path}",
    "doctor/kiosk-login": "{account}: alleen de opdrachten van de kiosk",
    "doctor/kiosk-shell": "{account} heeft de loginshell {shell}, niet {expected}",
    "doctor/kiosk-shell.mend": "Voer uit: usermod --shell {expected} {account}",
    "doctor/kiosk-home": "{account} heeft een thuismap die anderen dan root mogen schrijven, {path} (rechten {mode})",
    "doctor/kiosk-home.mend": "Voer uit: usermod --home / {account}",
    "doctor/kiosk-keys": "{path}, logins: {count}",
    "doctor/kiosk-no-keys": "geen bestanden in {path}: niemand komt binnen over SSH",
    "doctor/kiosk-keys-unreadable": "{path} is niet te lezen: {reason}",
    "doctor/kiosk-keys-unreadable.mend": "Draai doctor als root, en laat daar alleen bestanden met sleutels staan.",
    "doctor/kiosk-key-restrict": "{path}, regel {line}: de sleutel mist restrict",
    "doctor/kiosk-key-restrict.mend":
      "Begin de regel met restrict,pty zoals in Examples/kiosk/authorized_keys.example.",
    "doctor/kiosk-key-command": "{path}, regel {line}: de sleutel mist command= en zegt niet van wie die is",
    "doctor/kiosk-key-command.mend":
      "Voeg het command uit Examples/kiosk/authorized_keys.example toe, met de naam van de medewerker: zonder weigert "
      + "de loginshell, maar een sftp-server binnen sshd niet.",
    "doctor/kiosk-key-other-command": "{path}, regel {line}: command= start iets anders dan exec en de wrapper",
    "doctor/kiosk-key-other-command.mend":
      "Schrijf het command uit Examples/kiosk/authorized_keys.example, met de naam van de medewerker.",
    "doctor/kiosk-key-authority": "{path}, regel {line}: wie een certificaat van deze sleutel heeft, komt binnen",
    "doctor/kiosk-key-authority.mend": "Verwijder cert-authority, en geef iedereen een eigen regel.",
    "doctor/kiosk-sshd": "{account}: zoals in het voorbeeld",
    "doctor/kiosk-sshd-missing": "hier is geen sshd geïnstalleerd of ingesteld, dus daar is niet naar gekeken",
    "doctor/kiosk-sshd-refused": "sshd noemt zijn instellingen niet: {reason}",
    "doctor/kiosk-sshd-refused.mend": "Draai doctor als root, en herstel wat sshd -t noemt.",
    "doctor/kiosk-sshd-value": "{account}: {keyword} is {value}, niet {expected} (vanaf {address})",
    "doctor/kiosk-sshd-value.mend":
      "Zet Examples/kiosk/sshd_config.d/frontdesk-kiosk.conf in /etc/ssh/sshd_config.d, vóór bestanden die iets "
      + "anders zeggen.",
    "doctor/disk-store": "het klantenbestand staat op dm-crypt",
    "doctor/disk-store-memory": "het klantenbestand staat in het geheugen",
    "doctor/disk-store-plain":
      "{path} staat niet op dm-crypt: gewiste gegevens kunnen leesbaar blijven in vrije blokken van de schijf",
    "doctor/disk-store-plain.mend":
      "Zet het klantenbestand op een versleutelde schijf (cryptsetup), of houd de schijf bij anderen weg.",
    "doctor/disk-store-unknown": "niet te vinden was of {path} op dm-crypt staat",
    "doctor/disk-store-unknown.mend":
      "Kijk zelf na of dat waarop het staat versleuteld is; het wissen houdt op bij het bestand.",
    "doctor/disk-no-swap": "geen swap",
    "doctor/disk-swap": "de swap {path} staat op dm-crypt",
    "doctor/disk-swap-memory": "de swap {path} staat in het geheugen",
    "doctor/disk-swap-plain":
      "de swap {path} staat niet op dm-crypt: wat in het geheugen stond, kan daar leesbaar blijven",
    "doctor/disk-swap-plain.mend":
      "Versleutel die (crypttab, met een willekeurige sleutel), of voer uit: swapoff {path}",
    "doctor/disk-swap-unknown": "niet te vinden was of de swap {path} op dm-crypt staat",
    "doctor/disk-swap-unknown.mend": "Kijk zelf na of dat waarop die staat versleuteld is, of werk zonder swap.",
    "doctor/console": "zoals in het voorbeeld",
    "doctor/console-line": "{path} mist de regel {line}",
    "doctor/console-line.mend": "Zet de regel erin, of heel Examples/kiosk/console/{example}.",
    "doctor/console-value": "{path} zegt {value}, waar de kiosk de regel {line} nodig heeft",
    "doctor/console-value.mend":
      "Schrijf het zoals in Examples/kiosk/console/{example}, en verwijder wat iets anders zegt.",
    "doctor/console-kernel-now": "{name} is nu {value}, niet {expected}",
    "doctor/console-kernel-now.mend": "Voer uit: sysctl --system",
    "doctor/console-not-masked": "{unit} kan gestart worden",
    "doctor/console-not-masked.mend": "Voer uit: systemctl mask {unit}",
    "doctor/console-no-unit": "er is geen bestand {path}",
    "doctor/console-no-unit.mend": "Zet Examples/kiosk/console/frontdesk-kiosk.service daar neer.",
    "doctor/console-not-enabled": "{unit} start niet met de computer mee",
    "doctor/console-not-enabled.mend": "Voer uit: systemctl enable {unit}",
    "doctor/console-no-keymap": "er is geen bestand {path}",
    "doctor/console-no-keymap.mend": "Zet Examples/kiosk/console/kiosk.map daar neer.",
    "doctor/console-key": "{path} laat een toets over die van de kiosk wegleidt: {line}",
    "doctor/console-key.mend": "Verwijder de regel, of zet Examples/kiosk/console/kiosk.map daar weer neer.",
    "doctor/console-no-grub": "{path} is er niet, dus naar wat deze computer start is niet gekeken",
    "doctor/console-no-grub.mend": "Kijk zelf na of dat een wachtwoord vraagt voor het iets anders start.",
    "doctor/console-grub-password": "{path} heeft nog geen wachtwoord",
    "doctor/console-grub-password.mend":
      "Voer grub-mkpasswd-pbkdf2 uit, zet daar neer wat het zegt, en voer dan uit: update-grub",
    "doctor/console-grub-old": "{path} mist de regel {line}",
    "doctor/console-grub-old.mend": "Voer uit: update-grub",
    "doctor/console-program":
      "{name} is geïnstalleerd, en leest de toetsen en het scherm van de console als het draait ({path})",
    "doctor/console-program.mend": "Voer uit: apt-get purge {name}, of: systemctl mask --now {name}.service",
    "doctor/console-program-runs": "{name} draait, en leest de toetsen en het scherm van de console",
    "doctor/console-program-runs.mend": "Voer uit: systemctl mask --now {name}.service",
    "doctor/console-member": "{account} zit in de groep {group}, en komt bij de apparaten van de console",
    "doctor/console-member.mend":
      "Voer uit: gpasswd --delete {account} {group}, of geef het account een andere eigen groep.",
  ]
}
