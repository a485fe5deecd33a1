#!/usr/bin/env python3
"""So many visitors, one after the other, at one kiosk: is its memory flat, and its number of open files?

    Tests/Faults/visitors.py [VISITORS]     500 visitors unless told

Each visitor begins a form, types a name, and then keeps it and reads the code, discards it, or is driven to go on with the
code of the one before. The memory (RSS) and the descriptors of the process after the first fifth of them are compared with
those after the last one: they may differ by 5 % or 512 KiB, whichever is more, and by no descriptor.
"""
import fcntl
import os
import pathlib
import pty
import random
import re
import select
import signal
import struct
import sys
import tempfile
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("FRONTDESK", str(ROOT / ".build/debug/frontdesk"))
ENTER, TAB, UP, F3, F9 = b"\r", b"\t", b"\x1b[A", b"\x18", b"\x03"


class Kiosk:
    def __init__(self, folder):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            environment = {"HOME": folder, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
            environment |= {k: v for k, v in os.environ.items() if k.startswith("FRONTDESK_TEST")}
            os.execve(PROGRAM, [PROGRAM, "kiosk", "--demonstration", "--lang", "en"], environment)
        self.seen = b""

    def wait(self, pattern, limit=60):
        end = time.monotonic() + limit
        while not (found := re.search(pattern, self.seen)):
            if time.monotonic() > end:
                raise SystemExit(f"waited for {pattern!r}, saw {self.seen[-1500:]!r}")
            if select.select([self.fd], [], [], 0.1)[0]:
                self.seen = (self.seen + os.read(self.fd, 65536))[-40000:]
        self.seen = self.seen[found.end():]
        return found

    def insist(self, key, pattern):
        """Presses a key until it is taken: just after a page has come it is not."""
        for _ in range(60):
            os.write(self.fd, key)
            end = time.monotonic() + 0.3
            while time.monotonic() < end:
                if re.search(pattern, self.seen):
                    return self.wait(pattern)
                if select.select([self.fd], [], [], 0.05)[0]:
                    self.seen = (self.seen + os.read(self.fd, 65536))[-40000:]
        raise SystemExit(f"pressed {key!r} for {pattern!r}, saw {self.seen[-1500:]!r}")

    def state(self):
        """Memory and open files once the work after the last visitor is done: both stand still for half a second."""
        last, since = None, time.monotonic()
        while time.monotonic() - since < 0.5:
            now = self.measure()
            if now != last:
                last, since = now, time.monotonic()
            time.sleep(0.05)
        return last

    def measure(self):
        pages = int(pathlib.Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE"), len(os.listdir(f"/proc/{self.pid}/fd"))


def visit(kiosk, number, source, code):
    """One visitor; gives the code that was shown, if any."""
    way = source.choice(["keep", "discard", "go on" if code else "keep"])
    if way == "go on":
        os.write(kiosk.fd, TAB)
        kiosk.insist(ENTER, rb"Eight letters")
        os.write(kiosk.fd, code.encode())
        kiosk.insist(ENTER, rb"Company name")
    else:
        kiosk.insist(ENTER, rb"Company name")
        os.write(kiosk.fd, f"Visitor {number} of the hall".encode() + TAB)
        kiosk.wait(rb"Your code is")
    if way == "discard":
        os.write(kiosk.fd, F9)
        kiosk.wait(rb"Stop here")
        os.write(kiosk.fd, UP)
        kiosk.insist(ENTER, rb"Nothing is kept")
        return code
    os.write(kiosk.fd, F3)
    code = kiosk.wait(rb"Your code is ([A-Z0-9]{4}-[A-Z0-9]{4})").group(1).decode()
    kiosk.insist(ENTER, rb"Press Enter to start")
    return code


def main():
    visitors = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    source = random.Random(12)
    with tempfile.TemporaryDirectory() as folder:
        kiosk = Kiosk(folder)
        kiosk.wait(rb"Press Enter to start")
        code, early = "", None
        for number in range(visitors):
            code = visit(kiosk, number, source, code)
            if number + 1 == max(1, visitors // 5):
                early = kiosk.state()
        late = kiosk.state()
        os.kill(kiosk.pid, signal.SIGTERM)
        os.waitpid(kiosk.pid, 0)
    allowed = max(early[0] // 20, 512 << 10)
    growth = late[0] - early[0]
    print(f"{visitors} visitors: {early[0] >> 10} KiB and {early[1]} descriptors after a fifth, "
          f"{late[0] >> 10} KiB and {late[1]} after all; {growth >> 10} KiB more, {allowed >> 10} KiB allowed")
    return 0 if growth <= allowed and late[1] == early[1] else 1


sys.exit(main())
