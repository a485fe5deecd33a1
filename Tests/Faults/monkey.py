#!/usr/bin/env python3
"""Random keys, pastes, bad bytes, other sizes, stops and signals, in a real terminal: does the program stay itself?

    Tests/Faults/monkey.py [--actions N] [--seed N] [--program NAME,...] [--seconds N]
    Tests/Faults/monkey.py --replay FILE [--program NAME]

The programs: `wizard` (frontdesk, Customers page and form), `kiosk` (one process from beginning to end), `configured` (the
same with a configuration whose sessions end soon), `ended` (the kiosk with signals that end it, too). Without --program the
first two. The actions depend on the seed alone, which is the day's unless told.

A failure is a death that nobody asked for, other settings or modes of the terminal after an end, a byte on the screen that
acts on it, a program that does not answer, a child process, work while nobody does anything, and in a kiosk memory that grows:
from 250,000 actions on, that of the last tenth is within 5 % or 512 KiB of that of the second one. The shortest list of actions
that still fails is printed, and kept in .build/monkey for --replay.
"""
import argparse
import datetime
import json
import os
import pathlib
import signal
import statistics
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from monkeys import actions as doing, shrink  # noqa: E402 (after the line above, or it would leave files)
from monkeys.program import Failure, Program  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("FRONTDESK", str(ROOT / ".build/debug/frontdesk"))
PARTNER = """
partner: {name: Contoso, type: indirectProvider, country: NL, partnerID: "1234566", domains: [contoso.example]}
"""
# A keyboard that presses a million keys is one place: the limits of a place would refuse its drafts after the first 30.
LIMITS = "maxApplicationsPerHour: 1000000, maxApplicationsPerHourPerPlace: 1000000, maxDraftsPerHourPerPlace: 1000000"
KIOSK = PARTNER + f"kiosk: {{{LIMITS}}}\n"
HASTY = PARTNER + f"""
idle: {{kiosk: 20, warning: 8}}
kiosk: {{languages: [nl, en], receipt: 5, showCode: always, {LIMITS}}}
"""
# What each program is started with. The ends that are its own: to leave, to be asked to end, SIGUSR1.
KINDS = {"wizard": ([], None), "kiosk": (["kiosk"], KIOSK), "configured": (["kiosk"], HASTY), "ended": (["kiosk"], KIOSK)}
LEGAL = {0, 75}
MOST_AT_ONCE = 40
SHRINKING_SECONDS = 240
# In a second tenth of fewer actions than 25,000 the program has not met everything that it keeps room for.
LEAST_FOR_MEMORY = 250_000


class Play:
    """Does actions to one kind of program, starting it again with the same store where it has ended as it may."""

    def __init__(self, kind, folder, careful=False):
        self.kind, self.folder, self.careful = kind, folder, careful
        self.is_kiosk = kind != "wizard"
        self.program, self.starts, self.done = None, 0, 0
        self.keys, self.keys_done = [], 0
        self.arguments, configuration = KINDS[kind]
        if configuration:
            file = pathlib.Path(folder) / "config.yaml"
            file.write_text(configuration)
            self.arguments = [*self.arguments, "--config", str(file)]
        self.start()

    def start(self):
        environment = {"HOME": self.folder, "XDG_DATA_HOME": self.folder, "XDG_STATE_HOME": self.folder, "PATH": "/usr/bin:/bin",
                       "TERM": "xterm-256color", "LANG": "C.UTF-8", "COLORFGBG": "15;0"}
        environment |= {name: value for name, value in os.environ.items() if name.startswith("FRONTDESK_TEST") or name == "TMPDIR"}
        self.starts += 1
        self.program = Program([PROGRAM, *self.arguments], environment, may_have_children=not self.is_kiosk)

    def do(self, action):
        """Does an action; keys wait until there are some of them."""
        self.done += 1
        if action[0] == "key":
            self.keys.append(action[1].encode("latin-1"))
            if len(self.keys) >= (1 if self.careful else MOST_AT_ONCE):
                self.flush()
            return
        self.flush()
        getattr(self, action[0])(*action[1:])

    def flush(self):
        if self.keys:
            self.program.write(b"".join(self.keys))
            self.keys = []
            self.settled()

    def settled(self):
        self.program.settle()
        if self.program.ended is not None:
            self.ended()

    def ended(self, signals=()):
        """The program has ended: as it may, or not."""
        self.program.check_end()
        status = self.program.ended
        if status not in LEGAL and -status not in [getattr(signal, name) for name in signals]:
            raise Failure("death", f"ended with {status}; it wrote {self.program.output.last[-600:]!r}")
        if self.is_kiosk and not signals:
            raise Failure("death", f"a kiosk ended by itself, with {status}")
        self.program.close()
        self.start()

    # The kinds of actions

    def size(self, rows, columns):
        def change():
            # The system tells nobody of a size that was the same before.
            self.program.resize(rows, columns)
            self.program.kill("SIGWINCH")

        self.program.expect_picture(change, f"it draws in {rows} by {columns}")
        self.settled()

    def rest(self, seconds):
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and self.program.ended is None:
            self.program.drain(min(left, 0.1))
            self.program.listen()
        self.settled()

    def stop(self, way):
        program = self.program
        program.kill("SIGSTOP")
        if way:
            program.hand_terminal(to_leader=True)
        if way == "bg":
            program.kill("SIGCONT")
        if way:
            program.hand_terminal(to_leader=False)
            program.expect_picture(lambda: program.kill("SIGCONT"), "it draws in front again")
        else:
            program.kill("SIGCONT")
        self.settled()

    def signal(self, name):
        self.program.kill(name)
        if name in doing.LAST_SIGNALS:
            self.until_end(f"it ends after {name}", name)
        else:
            self.settled()

    def hangup(self):
        os.close(self.program.fd)
        self.program.fd = os.open("/dev/null", os.O_RDONLY)
        end = time.monotonic() + 5
        while self.program.ended is None:
            if time.monotonic() > end:
                raise Failure("hang", "still there 5 s after the terminal went away")
            self.program.listen()
            time.sleep(0.002)
        if self.program.ended not in LEGAL:
            raise Failure("death", f"ended with {self.program.ended} after the terminal went away")
        self.program.close()
        self.start()

    def until_end(self, what, *signals):
        self.program.until(lambda: self.program.listen() and self.program.ended is not None, what)
        self.ended(signals or ["SIGTERM"])

    # What is looked at now and then

    def look(self):
        self.flush()
        self.program.check_children()

    def expect_idle(self):
        """Within ten seconds there is a second in which no thread runs."""
        self.flush()
        for _ in range(10):
            program, before = self.program, self.program.processor_time()
            self.rest(1)
            if self.program is program and program.processor_time() - before < 1_000_000:
                return
        raise Failure("busy", "it works while nobody does anything")

    def finish(self):
        self.flush()
        self.program.kill("SIGTERM")
        self.program.until(lambda: self.program.listen() and self.program.ended is not None, "it ends after SIGTERM")
        self.program.check_end()
        if self.program.ended not in LEGAL:
            raise Failure("death", f"ended with {self.program.ended} after SIGTERM")
        self.program.close()

    def abandon(self):
        if self.program:
            self.program.close()


def failure_of(kind, actions, careful=False):
    """What a list of actions leads to, with a new store; None where nothing."""
    with tempfile.TemporaryDirectory() as folder:
        play = None
        try:
            play = Play(kind, folder, careful)
            for action in actions:
                play.do(action)
            play.look()
            play.finish()
            return None
        except Failure as failure:
            return failure
        finally:
            if play:
                play.abandon()


class Run:
    """So many actions to one kind of program, from a seed."""

    def __init__(self, kind, seed, count, end, keep):
        self.kind, self.seed, self.count, self.end, self.keep = kind, seed, count, end, keep
        has_ends = kind in ("wizard", "ended")
        self.has_memory = kind in ("kiosk", "configured")
        # The blocks of windows of 250,000 cells leave holes between what lives longer: that is no growth of the program's.
        largest = 10_000 if self.has_memory else 250_000
        self.monkey = doing.Monkey(seed, kind != "wizard", has_ends, kind == "configured", largest)
        self.history, self.samples = [], []

    def go(self):
        """Whether all held; says so in a line."""
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            play = None
            try:
                play = Play(self.kind, folder)
                self.act(play)
                play.expect_idle()
                play.finish()
                memory = self.check_memory()
            except Failure as failure:
                if play:
                    play.abandon()
                    play = None
                print(f"{self.kind}, seed {self.seed}: after {len(self.history)} actions {failure}")
                self.shrink(failure)
                return False
            finally:
                # Also where a person ends the run.
                if play:
                    play.abandon()
        print(f"{self.kind}, seed {self.seed}: {len(self.history)} actions held, {play.starts} processes, "
              f"{time.monotonic() - began:.0f} s{memory}", flush=True)
        return True

    def act(self, play):
        step = max(1, self.count // 200)
        for action in self.monkey:
            if len(self.history) >= self.count or time.monotonic() > self.end:
                return
            self.history.append(action)
            play.do(action)
            number = len(self.history)
            if number % 500 == 0:
                play.look()
            if self.has_memory and number % step == 0:
                play.flush()
                self.samples.append(play.program.memory())
            if number % max(4000, self.count // 10) == 0:
                play.expect_idle()

    def check_memory(self):
        if not self.has_memory or self.count < LEAST_FOR_MEMORY or len(self.samples) < 20:
            return ""
        tenth = len(self.samples) // 10
        early, late = (statistics.median(part) for part in (self.samples[tenth:2 * tenth], self.samples[-tenth:]))
        allowed = max(early * 0.05, 512)
        tenths = [f"{statistics.median(self.samples[part * tenth:(part + 1) * tenth]):.0f}" for part in range(10)]
        words = f"KiB of memory in each tenth: {' '.join(tenths)}"
        if late - early > allowed:
            raise Failure("memory", words)
        return ", " + words

    def shrink(self, failure):
        if failure.kind == "memory":
            return
        limit = time.monotonic() + SHRINKING_SECONDS

        def fails(actions):
            if time.monotonic() > limit:
                return False
            found = failure_of(self.kind, actions)
            return found is not None and found.kind == failure.kind

        found = shrink.suffix(self.history, fails)
        actions = shrink.shortest(found, fails) if found else self.history[-5000:]
        self.keep.mkdir(parents=True, exist_ok=True)
        file = self.keep / f"{self.kind}-{self.seed}.jsonl"
        file.write_text("".join(json.dumps(action) + "\n" for action in actions))
        words = "the shortest list that still fails" if found else "it does not fail again; the last actions"
        print(f"{words}, {len(actions)} actions, is in {file}:")
        for action in actions[-40:]:
            print("  " + json.dumps(action))


def replay(kind, file):
    actions = [json.loads(line) for line in pathlib.Path(file).read_text().splitlines() if line.strip()]
    for careful in (False, True):
        if failure := failure_of(kind, actions, careful):
            print(f"{len(actions)} actions: {failure}")
            return False
    print(f"{len(actions)} actions held")
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--actions", type=int, default=24_000, help="for each program")
    parser.add_argument("--seed", type=int, default=int(datetime.date.today().strftime("%Y%m%d")))
    parser.add_argument("--program", default="wizard,kiosk", help=f"one or more of {', '.join(KINDS)}")
    parser.add_argument("--seconds", type=int, default=10**7, help="no action is begun later")
    parser.add_argument("--keep", type=pathlib.Path, default=ROOT / ".build/monkey", help="where a failing list is kept")
    parser.add_argument("--replay", metavar="FILE")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    kinds = options.program.split(",")
    if options.replay:
        return 0 if all([replay(kind, options.replay) for kind in kinds]) else 1
    print(f"seed {options.seed}", flush=True)
    end = time.monotonic() + options.seconds
    return 0 if all([Run(kind, options.seed, options.actions, end, options.keep).go() for kind in kinds]) else 1


if __name__ == "__main__":
    sys.exit(main())
