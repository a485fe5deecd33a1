#!/usr/bin/env python3
"""A person types customers into one program, key by key, while both cores are busy with something else.

    Tests/Faults/typist.py [CUSTOMERS] [KEYS]     100 customers and 15 keys a second unless told; KEYS 0 types as fast as
                                                  the terminal takes them

Keys come at that pace, now and then several at once, and nobody looks at the screen between them. Every record must be
what was typed, letter for letter: no key lost, none out of order. The memory and the open files of the program are told
after the tenth customer and after the last one.
"""
import json
import multiprocessing
import os
import pathlib
import pty
import random
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import fcntl
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("FRONTDESK", str(ROOT / ".build/debug/frontdesk"))
TAB, RIGHT, DOWN, NEXT = b"\t", b"\x1b[C", b"\x1b[B", b"\x0f"


def burn():
    while True:
        pass


class Program:
    def __init__(self, environment):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.execve(PROGRAM, [PROGRAM], environment)
        self.seen = b""
        self.keys = 0

    def read(self, seconds):
        if select.select([self.fd], [], [], seconds)[0]:
            self.seen = (self.seen + os.read(self.fd, 65536))[-20000:]
            return True
        return False

    def wait(self, pattern, limit=60):
        end = time.monotonic() + limit
        while not re.search(pattern, self.seen):
            if time.monotonic() > end:
                raise SystemExit(f"waited for {pattern!r}, saw {self.seen[-1500:]!r}")
            self.read(0.1)
        self.seen = b""

    def press(self, keys, pace, source):
        """Sends single keys at the pace of a person, sometimes some at once."""
        place = 0
        while place < len(keys):
            burst = source.choice([1, 1, 1, 1, 2, 5]) if pace else 40
            sent = keys[place:place + burst]
            os.write(self.fd, b"".join(sent))
            self.keys += len(sent)
            place += burst
            end = time.monotonic() + (len(sent) / pace if pace else 0)
            self.read(0)
            while (rest := end - time.monotonic()) > 0:
                self.read(rest)

    def rest(self, seconds):
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.read(left)

    def state(self):
        status = pathlib.Path(f"/proc/{self.pid}/status").read_text()
        resident = int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024
        return resident, len(os.listdir(f"/proc/{self.pid}/fd"))


def customer(place, source):
    """What is typed, by the names of the record's fields."""
    word = "".join(source.choice(["ka", "lo", "mi", "ren", "tos", "ver", "dal", "sen", "hol", "nik"]) for _ in range(5))
    return {
        "name": f"{word.capitalize()} {source.choice(['Fietsen', 'Zoë & Zn.', 'Bouw'])} {place} B.V.",
        "registrationID": str(10_000_000 + place), "domainPrefix": f"{word}{place}", "line1": f"Dam {place}",
        "postalCode": f"{1000 + place % 8999} AB", "city": source.choice(["Amsterdam", "Zwolle", "'s-Hertogenbosch"]),
        "firstName": source.choice(["Sanne", "Łucja", "Jürgen"]), "lastName": source.choice(["de Vries", "Bos", "Ng"]),
        "email": f"info@{word}{place}.nl",
    }


def keys_of(text):
    return [letter.encode() for letter in text]


def form(typed):
    keys = []
    # The qualification, the order number and the second line of the address stay as they are.
    for field in ["name", "registrationID", "domainPrefix", None, None, "line1", None, "postalCode", "city", "firstName",
                  "lastName", "email"]:
        keys += (keys_of(typed[field]) if field else []) + [TAB]
    # Phone, language and reseller stay as they are; the agreement's second answer; no admin privileges; both
    # confirmations.
    return keys + [TAB, TAB, TAB, RIGHT, RIGHT, TAB, TAB, b" ", TAB, b" "]


def main():
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    count, pace = (int(value) for value in (sys.argv[1:] + ["100", "15"][len(sys.argv) - 1:]))
    source = random.Random(count * 1000 + pace)
    with tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home, "TERM": "xterm-256color",
                       "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
        if "FRONTDESK_TEST_RUN" in os.environ:
            environment["FRONTDESK_TEST_RUN"] = os.environ["FRONTDESK_TEST_RUN"]
        burners = [multiprocessing.Process(target=burn, daemon=True) for _ in range(os.cpu_count() or 2)]
        for burner in burners:
            burner.start()
        program, typed, early = Program(environment), [], None
        try:
            program.wait(rb"customers yet|C-20")
            for place in range(1, count + 1):
                typed.append(customer(place, source))
                program.press([NEXT], pace, source)
                program.wait(rb"Legal name")
                program.press(form(typed[-1]), pace, source)
                program.rest(0.4)
                program.press([NEXT], pace, source)
                program.wait(rb"Nothing to pay")
                # A page that has just come is not gone on from for a quarter of a second, Submit for half a one.
                program.press([DOWN, b" "], pace, source)
                for page in (rb"Step 3|Review", rb"Step 4|Submit", rb"C-20\d\d-\d{6}"):
                    program.rest(0.6)
                    program.press([NEXT], pace, source)
                    program.wait(page)
                program.rest(0.4)
                program.press([b"\r"], pace, source)
                program.wait(rb"Reference|C-20\d\d-")
                program.rest(0.4)
                if place == min(10, count):
                    early = program.state()
            late = program.state()
        finally:
            os.kill(program.pid, signal.SIGKILL)
            os.waitpid(program.pid, 0)
            for burner in burners:
                burner.kill()
        compare(environment, typed)
        print(f"{count} customers, {program.keys} keys: all as typed. Memory {early[0]:.1f} then {late[0]:.1f} MiB, "
              f"open files {early[1]} then {late[1]}")


def compare(environment, typed):
    lines = subprocess.run([PROGRAM, "customers", "export"], env=environment, capture_output=True, text=True).stdout
    records = [json.loads(line) for line in lines.splitlines()]
    if len(records) != len(typed):
        raise SystemExit(f"{len(typed)} customers typed, {len(records)} saved")
    for wanted, record in zip(typed, records):
        found = {**record["company"], **record["address"], **record["contact"]}
        for field, text in wanted.items():
            if found[field] != text:
                raise SystemExit(f"{field}: typed {text!r}, saved {found[field]!r}")


main()
