#!/usr/bin/env python3
"""Several people add customers at once, each with the real program in a real terminal, while an import runs and the
store is looked through from one end to the other, again and again.

    Tests/Faults/wizards-at-once.py [WIZARDS] [RECORDS] [IMPORTED]     8, 10 and 200 unless told; needs tmux and sqlite3

Every record must be in the store once, no screen may say that the store is in use, and how long a person waits between
the key that submits and the receipt is told (as seen by polling the screen, so some tens of milliseconds too long).
The store does not exist before: the first start is a cold one for all of them.
"""
import json
import os
import pathlib
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("FRONTDESK", str(ROOT / ".build/debug/frontdesk"))
LIMIT = 60
# Set when the script is asked to end: every wizard is then ended by the thread that drives it.
STOPPING = threading.Event()


def record(name, number, prefix):
    return {
        "country": "NL", "qualification": {"kind": "none"},
        "company": {"name": name, "registrationID": str(number), "domainPrefix": prefix},
        "address": {"line1": "Keizersgracht 126", "line2": "", "city": "Amsterdam", "state": "", "postalCode": "1015 CW"},
        "contact": {"firstName": "Sanne", "lastName": "van der Meer", "email": f"sanne@{prefix}.nl", "phone": ""},
        "culture": "nl-NL", "reseller": {"partnerID": "4847383", "additional": []},
        "agreement": {"acceptance": "customerWillAccept"},
        "confirmations": {"partnerRole": True, "noAffiliateResale": True},
        "subscriptions": [{"offer": "CFQ7TTC0LCHC:0002", "quantity": 5, "billing": "monthly", "term": "P1Y"}],
    }


class Wizard:
    """One person: a tmux of its own."""

    def __init__(self, folder, number, environment):
        self.number = number
        self.folder = folder
        self.socket = ""
        self.environment = environment
        self.running = []

    def tmux(self, *arguments):
        return subprocess.run(
            ["tmux", "-u", "-S", self.socket, *arguments], env=self.environment, capture_output=True, text=True).stdout

    def screen(self):
        screen = self.tmux("capture-pane", "-p", "-t", "w")
        for word in ("is in use", "in gebruik", "locked"):
            if word in screen:
                raise SystemExit(f"wizard {self.number} says:\n{screen}")
        return screen

    def wait(self, text):
        limit = time.monotonic() + LIMIT
        while text not in (screen := self.screen()):
            if STOPPING.is_set() or time.monotonic() > limit:
                raise SystemExit(f"wizard {self.number} waited for {text!r}, saw:\n{screen}")

    def start(self, command):
        """A terminal with the program in it."""
        told = self.tmux("-f", "/dev/null", "new-session", "-d", "-P", "-F", "#{pid} #{pane_pid}", "-s", "w", "-x", "80",
                         "-y", "24", command)
        for process in told.split():
            try:
                self.running.append(os.pidfd_open(int(process)))
            except ProcessLookupError:
                pass

    def end(self):
        """Ends the terminal, and waits until tmux and the program have ended, at most ten seconds each."""
        self.tmux("kill-server")
        for process in self.running:
            if not select.select([process], [], [], 10)[0]:
                signal.pidfd_send_signal(process, signal.SIGKILL)
            os.close(process)
        self.running = []

    def add(self, place):
        """Adds one customer; the seconds between the key that submits and the receipt."""
        prefix = f"kiosk{self.number}x{place}"
        # A server that is just ending would take the next session with it.
        self.socket = str(self.folder / f"tmux-{self.number}-{place}")
        answers = self.folder / f"answers-{self.number}.json"
        answers.write_text(json.dumps(record(f"Rijwielhandel {prefix}", 30_000_000 + self.number * 1000 + place, prefix)))
        try:
            self.start(f"exec {PROGRAM} add --answers {answers}")
            for text in ("Step 1 of 4", "Step 2 of 4", "Step 3 of 4", "Step 4 of 4"):
                self.wait(text)
                if text == "Step 1 of 4":
                    self.wait(prefix)
                # F10 does nothing on a page that has only just come: a person looks at it first.
                time.sleep(0.6)
                start = time.monotonic()
                self.tmux("send-keys", "-t", "w", "F10")
            self.wait("Customer record saved")
            return time.monotonic() - start
        finally:
            self.end()


def stop(number, _):
    raise SystemExit(128 + number)


def main():
    # What is started here inherits the mask, and tmux does not end while signals are blocked.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGHUP, stop)
    wizards, records, imported = (int(value) for value in (sys.argv[1:] + ["8", "10", "200"][len(sys.argv) - 1:]))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        environment = {
            "HOME": name, "XDG_DATA_HOME": name + "/data", "XDG_STATE_HOME": name + "/state", "LANG": "C.UTF-8", "LC_CTYPE": "C", "NO_COLOR": "1",
            "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "SHELL": "/bin/sh", "TMPDIR": name,
        }
        # By this the run of the tests finds what is left of it.
        if "FRONTDESK_TEST_RUN" in os.environ:
            environment["FRONTDESK_TEST_RUN"] = os.environ["FRONTDESK_TEST_RUN"]
        lines = [json.dumps(record(f"Import {place} Groep", 40_000_000 + place, f"import{place}")) for place in range(imported)]
        (folder / "import.jsonl").write_text("\n".join(lines))
        waits, failures = [], []

        def work(number):
            wizard = Wizard(folder, number, environment)
            try:
                for place in range(records):
                    waits.append(wizard.add(place))
            except SystemExit as failure:
                failures.append(str(failure))

        looks = []

        def look(wizards_done):
            """Looks the store through until everybody is done; before the first save there is none to look at (66)."""
            while not wizards_done.wait(0.05):
                looking = subprocess.run(
                    [PROGRAM, "verify"], env=environment, capture_output=True, text=True)
                if looking.returncode == 0:
                    looks.append(looking)
                elif looking.returncode != 66:
                    failures.append(f"verify: {looking.returncode} {looking.stdout} {looking.stderr}")

        threads = [threading.Thread(target=work, args=(number,)) for number in range(wizards)]
        done = threading.Event()
        looker = threading.Thread(target=look, args=(done,))
        try:
            for thread in threads + [looker]:
                thread.start()
            importing = subprocess.run(
                [PROGRAM, "import", str(folder / "import.jsonl")], env=environment, capture_output=True, text=True)
            for thread in threads:
                thread.join()
            done.set()
            looker.join()
        except BaseException:
            STOPPING.set()
            done.set()
            for thread in threads:
                if thread.ident is not None:
                    thread.join()
            raise
        if failures:
            sys.exit("\n".join(failures))
        store = name + "/data/frontdesk/customers.sqlite"
        ask = lambda sql: subprocess.run(["sqlite3", store, sql], capture_output=True, text=True).stdout.split()
        found = ask("SELECT count(*) FROM record; SELECT count(DISTINCT domain_prefix) FROM record; SELECT count(*) FROM draft;"
                    "PRAGMA integrity_check")
        expected = [str(wizards * records + imported)] * 2 + ["0", "ok"]
        if found != expected or importing.returncode != 0:
            sys.exit(f"expected {expected}, found {found}; import: {importing.returncode} {importing.stderr}")
        waits.sort()
        print(f"{wizards} wizards of {records} records and an import of {imported} at once, beside {len(looks)} looks through the store: "
              f"all there once, none locked; "
              f"from key to receipt p50 {waits[len(waits) // 2] * 1000:.0f} ms, "
              f"p95 {waits[len(waits) * 95 // 100] * 1000:.0f} ms, longest {waits[-1] * 1000:.0f} ms")


main()
