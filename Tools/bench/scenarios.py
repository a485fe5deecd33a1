#!/usr/bin/env python3
"""Measures what a person or a script waits for beside single keys: pages, lists, searches, files.

    Tools/bench/scenarios.py PROGRAM FOLDER [--million] [--rounds N]

PROGRAM is the built frontdesk, FOLDER keeps the stores and files that are measured (made when missing). Every figure of
a screen is the time from the last key sent to the moment when the awaited text has come, in milliseconds, the middle
one of N rounds. With --million a store of 1,000,000 records and a price list of 300,000 rows are measured too.
"""

import argparse
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOOLS = HERE.parent


class Terminal:
    """The program on a terminal of its own; `send` answers how long the awaited text took."""

    def __init__(self, command, home):
        self.home = home
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            environment = {"HOME": home, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home, "TERM": "xterm-256color",
                           "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
            os.execve(command[0], command, environment)
        self.seen = b""

    def send(self, keys, awaited, limit=60.0):
        start = time.perf_counter()
        self.seen = b""
        if keys:
            os.write(self.fd, keys)
        while not re.search(awaited, self.seen):
            if time.perf_counter() - start > limit or not select.select([self.fd], [], [], limit)[0]:
                raise SystemExit(f"waited for {awaited!r}, saw {self.seen[-400:]!r}")
            self.seen += os.read(self.fd, 65536)
        return (time.perf_counter() - start) * 1000

    def press(self, keys, quiet=0.4):
        """Until the last octet came before the screen was still for so long."""
        start = last = time.perf_counter()
        os.write(self.fd, keys)
        while select.select([self.fd], [], [], quiet)[0]:
            os.read(self.fd, 65536)
            last = time.perf_counter()
        return (last - start) * 1000

    def settle(self, quiet=0.25):
        while select.select([self.fd], [], [], quiet)[0]:
            try:
                if not os.read(self.fd, 65536):
                    return
            except OSError:
                return

    def memory(self):
        status = Path(f"/proc/{self.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status).group(1)) / 1024

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def middle(rounds, measure):
    values = [measure() for _ in range(rounds)]
    return {key: statistics.median(value[key] for value in values) for key in values[0]}


def with_home(measure):
    home = tempfile.mkdtemp(prefix="frontdesk-bench-")
    try:
        return measure(home)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def form(program):
    """Page changes and a list on the form."""

    def measure(home):
        terminal = Terminal([program, "add", "--answers", str(HERE / "answers.json")], home)
        result = {"first frame": terminal.send(b"", rb"Legal name")}
        terminal.settle()
        terminal.send(b"\x1b[Z", rb".")
        terminal.settle()
        result["open a list"] = terminal.send(b"\r", rb"Find")
        terminal.settle()
        result["filter a list"] = terminal.send(b"b", rb".")
        terminal.settle()
        terminal.send(b"\x1b", rb".")
        terminal.settle()
        result["next page"] = terminal.send(b"\x0f", rb"Nothing to pay")
        terminal.settle()
        result["page back"] = terminal.send(b"\x1b[19~", rb"Legal name")
        terminal.end()
        return result

    return with_home(measure)


def search(program, store):
    def measure(home):
        terminal = Terminal([program, "--store", store], home)
        result = {"first rows": terminal.send(b"", rb"C-20\d\d-")}
        terminal.settle()
        times = []
        # A name, a city, a country, a phone number and an address, key by key.
        for text in ("kalomi", "amsterdam", "netherlands", "020 12", "sanne@kal"):
            times += [terminal.press(key.encode()) for key in text]
            terminal.press(b"\x15")
        result["search key"] = statistics.median(times)
        terminal.end()
        return result

    return with_home(measure)


def offers(program, configuration):
    def measure(home):
        terminal = Terminal([program, "add", "--config", configuration, "--answers", str(HERE / "answers.json")], home)
        first = terminal.send(b"", rb"Legal name")
        # What of the first picture is still on its way.
        terminal.settle(0.01)
        key = terminal.send(b"\t", rb".", 30)
        terminal.send(b"\x0f", rb"Nothing to pay", 60)
        terminal.settle(0.5)
        typed = terminal.send(b"p", rb".")
        memory = terminal.memory()
        terminal.end()
        return {"first frame": first, "key at the first frame": key, "filter key": typed, "memory MiB": memory}

    return with_home(measure)


def rate(command, count):
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return count / (time.perf_counter() - start)


def make_lists(folder, rows):
    """A price list with so many rows, and a configuration that names it."""
    path = folder / f"offers-{rows}.csv"
    if not path.exists():
        with path.open("w") as file:
            file.write("offer,title,segment,isAddOn,prerequisites,minimumQuantity,maximumQuantity,limitPerCustomer,"
                       "term,billing,currency,unitPrice,markets,tags\n")
            plans = [("P1M", "monthly"), ("P1Y", "monthly"), ("P1Y", "annual")]
            for row in range(rows):
                offer, (term, billing) = row // 3, plans[row % 3]
                file.write(f"CFQ7TTC{offer // 16:05X}:{offer % 16:04},Product {offer} plan,commercial,false,,1,300,,"
                           f"{term},{billing},EUR,{offer % 90 + 1}.00,,License\n")
    configuration = folder / f"offers-{rows}.yaml"
    configuration.write_text(f"catalog: {path}\n")
    return str(configuration)


def make_store(program, folder, records, count):
    path = folder / f"store-{count}.sqlite"
    if not path.exists():
        one = folder / "one.jsonl"
        one.write_text(records.read_text().splitlines()[0] + "\n")
        (folder / "one.jsonl.report.jsonl").unlink(missing_ok=True)
        subprocess.run([program, "import", str(one), "--store", str(path)], stderr=subprocess.DEVNULL, check=True)
        subprocess.run([sys.executable, str(TOOLS / "make_big_store.py"), str(path), str(count)], check=True)
        # The words by which the records are found are made at the first opening.
        subprocess.run([program, "customers", "find", "zzzzzz", "--store", str(path)], check=True)
    return str(path)


def files(program, folder, records):
    count = sum(1 for _ in records.open())
    checked = rate([program, "check", str(records)], count)
    part = folder / "part.jsonl"
    with records.open() as lines:
        part.write_text("".join(line for line, _ in zip(lines, range(10_000))))
    store = folder / "imported.sqlite"
    for old in (store, Path(f"{store}.lock"), Path(f"{part}.report.jsonl")):
        old.unlink(missing_ok=True)
    imported = rate([program, "import", str(part), "--store", str(store)], 10_000)
    raw = subprocess.run([sys.executable, str(HERE / "raw_import.py"), str(store), "300"], capture_output=True, text=True)
    return {"check records/s": checked, "import records/s": imported, "SQLite alone, same rows, records/s": float(raw.stdout)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--million", action="store_true")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    program, folder = os.path.abspath(options.program), options.folder.resolve().resolve()
    folder.mkdir(parents=True, exist_ok=True)
    records = folder / "records.jsonl"
    if not records.exists():
        subprocess.run([sys.executable, str(TOOLS / "make_records.py"), str(records), "5000"], check=True)
    print("| what | figure |\n|---|---|")

    def show(title, values):
        for name, value in values.items():
            print(f"| {title}{name} | {value:,.0f} |" if value >= 100 else f"| {title}{name} | {value:.1f} |", flush=True)

    show("form: ", middle(options.rounds, lambda: form(program)))
    for count in [10, 1_000_000] if options.million else [10]:
        store = make_store(program, folder, records, count)
        show(f"{count:,} records: ", middle(options.rounds, lambda: search(program, store)))
    for rows in [30, 300_000] if options.million else [30]:
        configuration = make_lists(folder, rows)
        show(f"{rows:,} offer rows: ", middle(min(options.rounds, 3), lambda: offers(program, configuration)))
    show("", files(program, folder, records))


main()
