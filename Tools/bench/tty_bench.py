#!/usr/bin/env python3
"""tty_bench: measure terminal form programs from outside, through a pty.

Every program under test ("spec") runs on its own pty of a given size and TERM; a
terminal emulator (pyte) shows its output and answers the queries that programs send
to terminals (cursor position, attributes, colours, modes), so that nobody waits for
a time-out that a real terminal would not cause.

Usage
  tty_bench.py -c peers/peers.json [-n RUNS] [-o out.json] [NAME ...]
  tty_bench.py --cmd 'dialog --form ...' --ready 'Full name' -n 3

A spec is an object in the config's list "specs":
  name   shown in the table
  cmd    list (argv) or string (split like a shell); {here} = the config's folder
  ready  text on the screen that says that the first page is painted
  focus  keys to send once, after the first paint, to reach a text field
  erase  key that deletes one character (default DEL, \\x7f)
  page   [[keys, text], ...]  each: keys that change the page, text shown then
  env    extra environment          rows, cols, term   override the options
         (a value "{fresh}" is a new empty folder for each process, removed after it)

What is measured (each run is a fresh process; runs of the specs are interleaved
A B C A B C ..., since machines are noisy; the table shows medians over runs)
  start    ms from spawn until `ready` is on the screen (median of --starts)
  paint B  bytes of the first paint
  key      ms from write(key) to the arrival of the bytes that make it visible
  settle   ms from write(key) to the last byte of the repaint (last byte before
           --quiet ms of silence); p50, p95 and p99 over --keys keys
  B/key    bytes the program wrote for one key (mean) - what SSH has to carry
  CPU/key  user+system CPU time of the process tree for one key (ns clock)
  page     ms and bytes of a full page change
  RSS      peak resident memory (VmHWM, summed over the process tree); PSS too
  idle     context switches per second, CPU ms/s and bytes/s with no input
The control "floor" (peers/floor.c only echoes) tells what harness, kernel and pty cost.
"""
import argparse, fcntl, json, os, platform, re, select, shlex, signal, statistics
import shutil, struct, sys, tempfile, termios, time
from pathlib import Path

import pyte                                               # pip install pyte

ALPHABET = "qzjxkvwbgpyfmhdcutsnlioare"   # rare letters first: "q" is on no label
SUFFIX = 8                                # so many of the last typed characters must show


class Screen(pyte.Screen):
    """pyte's screen plus what xterm has and pyte lacks: REP, SU and SD."""
    last = " "

    def draw(self, data):
        super().draw(data)
        self.last = data[-1:] or self.last

    def repeat(self, count=1, **_):
        self.draw(self.last * (count or 1))

    def scroll_up(self, count=1, **_):
        self._scroll(self.index, (self.margins or (0, self.lines - 1))[1], count)

    def scroll_down(self, count=1, **_):
        self._scroll(self.reverse_index, (self.margins or (0, 0))[0], count)

    def _scroll(self, move, line, count):
        saved, self.cursor.y = self.cursor.y, line
        for _ in range(count or 1):
            move()
        self.cursor.y = saved


class Stream(pyte.ByteStream):
    csi = dict(pyte.ByteStream.csi, b="repeat", S="scroll_up", T="scroll_down")
    events = frozenset(pyte.ByteStream.events | {"repeat", "scroll_up", "scroll_down"})


# Queries a terminal must answer. (pattern, function(match, session) -> bytes)
QUERIES = [
    (re.compile(rb"\x1b\[6n"), lambda m, s: b"\x1b[%d;%dR" % (s.screen.cursor.y + 1, s.screen.cursor.x + 1)),
    (re.compile(rb"\x1b\[5n"), lambda m, s: b"\x1b[0n"),
    (re.compile(rb"\x1b\[0?c"), lambda m, s: b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[>0?c"), lambda m, s: b"\x1b[>1;10;0c"),
    (re.compile(rb"\x1b\](1[01]);\?(?:\x07|\x1b\\)"), lambda m, s: b"\x1b]%s;rgb:0000/0000/0000\x1b\\" % m[1]),
    (re.compile(rb"\x1b\[\?(\d+)\$p"), lambda m, s: b"\x1b[?%s;0$y" % m[1]),
    (re.compile(rb"\x1b\[\?u"), lambda m, s: b""),          # no kitty keyboard protocol
]
# Sequences that pyte would show as text: they are cut out before emulation.
NOISE = re.compile(rb"\x1b\[[<>=][\d;]*[a-zA-Z]|\x1b\[\?\d+\$p|\x1b\[\?u|\x1b\[>[\d;]*q|\x1b[P_^].*?\x1b\\", re.S)


def now():
    return time.perf_counter_ns()


class Session:
    """One program on its own pty."""

    def __init__(self, spec, opt):
        rows, cols = spec.get("rows", opt.rows), spec.get("cols", opt.cols)
        self.screen = Screen(cols, rows)
        self.stream = Stream(self.screen)
        self.total = 0                                   # bytes read so far
        env = {k: v for k, v in os.environ.items() if k not in ("LINES", "COLUMNS", "COLORTERM")}
        env |= {"TERM": spec.get("term", opt.term), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"} | spec.get("env", {})
        self.folders = {k: tempfile.mkdtemp(prefix="tty_bench-") for k, v in env.items() if v == "{fresh}"}
        env |= self.folders
        self.fd, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, cols, 0, 0))
        self.poll = select.poll()
        self.poll.register(self.fd, select.POLLIN)
        self.t0 = now()
        # A new session that opens the slave as fd 0 gets it as controlling terminal.
        self.pid = os.posix_spawnp(spec["argv"][0], spec["argv"], env, setsid=True, setsigdef=[signal.SIGPIPE], file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, os.ttyname(slave), os.O_RDWR, 0),
            (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)])
        os.close(slave)

    # -- output ------------------------------------------------------------
    def read(self, timeout_ms):
        """One chunk as (time, bytes), or None after timeout_ms of silence."""
        if not self.poll.poll(timeout_ms):
            return None
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            data = b""
        stamp = now()
        if not data:
            raise EOFError("program ended; its screen:\n" + "\n".join(self.screen.display).rstrip())
        self.total += len(data)
        return stamp, data

    def feed(self, data):
        self.stream.feed(NOISE.sub(b"", data))

    def answer(self, data):
        for pattern, reply in QUERIES:
            for match in pattern.finditer(data):
                os.write(self.fd, reply(match, self))

    def collect(self, t0, visible, quiet, limit):
        """Read until `visible()` holds and the output was silent for `quiet` ms.

        Emulation happens in the silence, never between two chunks of one repaint,
        so that its cost is in no timing. Returns ns until visible (None: never),
        ns until the last byte, bytes, chunks."""
        pending, seen, last, size, chunks = [], None, t0, 0, 0
        while True:
            chunk = self.read(quiet)
            if chunk:
                last, size, chunks = chunk[0], size + len(chunk[1]), chunks + 1
                if b"\x1b" in chunk[1] and any(p.search(chunk[1]) for p, _ in QUERIES):
                    pending, seen = self._drain(pending + [chunk], visible, seen)
                    self.answer(chunk[1])
                else:
                    pending.append(chunk)
                if now() - t0 < limit * 1e6:             # something that blinks is never silent
                    continue
            pending, seen = self._drain(pending, visible, seen)
            if seen is not None or now() - t0 > limit * 1e6:
                return seen and seen - t0, last - t0, size, chunks

    def _drain(self, pending, visible, seen):
        for stamp, data in pending:
            self.feed(data)
            if seen is None and visible():
                seen = stamp
        return [], seen

    def shows(self, text):
        return any(text in line for line in self.screen.display)

    def count(self, text):
        return sum(line.count(text) for line in self.screen.display)

    def first_paint(self, ready, quiet, limit):
        seen, last, size, _ = self.collect(self.t0, lambda: self.shows(ready), quiet, limit)
        if seen is None:
            raise TimeoutError(f"no {ready!r} on the screen:\n" + "\n".join(self.screen.display).rstrip())
        return seen, last, size

    def press(self, keys, visible=lambda: True, quiet=20.0, limit=1500):
        t0 = now()
        os.write(self.fd, keys.encode())
        return self.collect(t0, visible, quiet, limit)

    # -- the process -------------------------------------------------------
    def tree(self):
        pids, todo = [], [self.pid]
        while todo:
            pid = todo.pop()
            pids.append(pid)
            try:
                for task in os.listdir(f"/proc/{pid}/task"):
                    with open(f"/proc/{pid}/task/{task}/children") as f:
                        todo += map(int, f.read().split())
            except OSError:
                pass
        return pids

    def cpu_ns(self):
        """CPU time of all threads of the tree; the clock id is the kernel's for a pid."""
        return sum(int(time.clock_gettime((~pid << 3) | 2) * 1e9) for pid in self.tree())

    def proc_sum(self, file, pattern, per_task=False):
        """Sum of a number in /proc/PID/file (or of each of its threads) over the tree."""
        paths = [f"/proc/{pid}/" for pid in self.tree()]
        if per_task:
            paths = [f"{p}task/{t}/" for p in paths for t in os.listdir(p + "task")]
        return sum(int(n) for p in paths for n in re.findall(pattern, Path(p + file).read_text()))

    def switches(self):
        return self.proc_sum("status", r"ctxt_switches:\s+(\d+)", per_task=True)

    def close(self):
        """Hang up, end this pid if that was not enough, and remove its folders."""
        try:
            self._end()
        finally:
            for folder in self.folders.values():
                shutil.rmtree(folder, ignore_errors=True)

    def _end(self):
        os.close(self.fd)
        for sig in (signal.SIGHUP, signal.SIGKILL):
            end = now() + 0.3e9
            while now() < end:
                if os.waitpid(self.pid, os.WNOHANG)[0]:
                    return
                time.sleep(0.003)
            os.kill(self.pid, sig)
        os.waitpid(self.pid, 0)


def percentile(values, p):
    values = sorted(values) or [float("nan")]            # nan: no key was ever seen
    return values[min(len(values) - 1, int(len(values) * p / 100))]


def measure(spec, opt):
    res, starts = {}, []
    for _ in range(opt.starts):
        s = Session(spec, opt)
        try:
            seen, last, size = s.first_paint(spec["ready"], opt.start_quiet, opt.limit)
        finally:
            s.close()
        starts.append((seen / 1e6, last / 1e6))
    res["start_ms"], res["start_last_byte_ms"] = (statistics.median(x) for x in zip(*starts))
    res["start_min_ms"], res["paint_bytes"] = min(starts)[0], size

    s = Session(spec, opt)
    try:
        s.first_paint(spec["ready"], max(opt.start_quiet, 300), opt.limit)
        if spec.get("focus"):
            s.press(spec["focus"], quiet=200)
        typing(s, spec, opt, res)
        pages(s, spec, opt, res)
        time.sleep(0.2)
        s.collect(now(), lambda: True, 50, 50)
        before, cpu, size, t = s.switches(), s.cpu_ns(), s.total, now()
        while now() - t < opt.idle * 1e9:
            s.read(100)
        seconds = (now() - t) / 1e9
        res["idle_switches_per_s"] = (s.switches() - before) / seconds
        res["idle_cpu_ms_per_s"] = (s.cpu_ns() - cpu) / 1e6 / seconds
        res["idle_bytes_per_s"] = (s.total - size) / seconds
        res["rss_peak_kib"] = s.proc_sum("status", r"VmHWM:\s+(\d+)")
        res["pss_kib"] = s.proc_sum("smaps_rollup", r"\nPss:\s+(\d+)")
    finally:
        s.close()
    return res


def typing(s, spec, opt, res):
    """Type opt.keys keys, one at a time, in bursts that are erased (untimed)."""
    keys, cpu = [], 0                                    # keys: (echo ns, last byte ns, bytes, reads)
    while len(keys) < opt.keys:
        typed = ""
        for _ in range(min(opt.burst, opt.keys - len(keys))):
            char = ALPHABET[len(typed) % len(ALPHABET)]
            expect = (typed + char)[-SUFFIX:]
            have, before = s.count(expect), s.cpu_ns()
            keys.append(s.press(char, lambda: s.count(expect) > have, opt.quiet))
            cpu += s.cpu_ns() - before
            typed += char
        for _ in typed:
            s.press(spec.get("erase", "\x7f"), quiet=5)
        s.collect(now(), lambda: True, 30, 30)
    echoes, lasts, sizes, reads = zip(*keys)
    seen = [e for e in echoes if e is not None]
    for p in (50, 95, 99):
        res[f"key_ms_p{p}"], res[f"settle_ms_p{p}"] = percentile(seen, p) / 1e6, percentile(lasts, p) / 1e6
    res["key_bytes"], res["key_bytes_p95"], res["key_reads"] = statistics.mean(sizes), percentile(sizes, 95), statistics.mean(reads)
    res["key_cpu_us"], res["keys"], res["missed"] = cpu / 1e3 / len(keys), len(keys), len(keys) - len(seen)


def pages(s, spec, opt, res):
    if not spec.get("page"):
        return
    turns = []
    for i in range(opt.pages):
        keys, text = spec["page"][i % len(spec["page"])]
        cpu = s.cpu_ns()
        echo, last, size, _ = s.press(keys, lambda: s.shows(text), max(opt.quiet, 50))
        if echo is None:
            raise TimeoutError(f"page change {keys!r}: no {text!r}:\n" + "\n".join(s.screen.display).rstrip())
        turns.append((last / 1e6, size, (s.cpu_ns() - cpu) / 1e3))
    res["page_ms"], res["page_bytes"], res["page_cpu_us"] = map(statistics.median, zip(*turns))


COLUMNS = [  # heading, key, format
    ("start ms", "start_ms", "{:.1f}"), ("paint B", "paint_bytes", "{:.0f}"),
    ("key p50", "key_ms_p50", "{:.2f}"), ("p95", "key_ms_p95", "{:.2f}"), ("p99", "key_ms_p99", "{:.2f}"),
    ("settle p50", "settle_ms_p50", "{:.2f}"), ("p99", "settle_ms_p99", "{:.2f}"),
    ("B/key", "key_bytes", "{:.0f}"), ("CPU us/key", "key_cpu_us", "{:.0f}"),
    ("page ms", "page_ms", "{:.1f}"), ("page B", "page_bytes", "{:.0f}"),
    ("RSS MiB", "rss_peak_kib", "{:.1f}"), ("PSS MiB", "pss_kib", "{:.1f}"),
    ("idle sw/s", "idle_switches_per_s", "{:.1f}"), ("idle CPU ms/s", "idle_cpu_ms_per_s", "{:.2f}"),
    ("idle B/s", "idle_bytes_per_s", "{:.0f}"), ("missed", "missed", "{:.0f}")]
RATIOS = ["start_ms", "key_ms_p50", "settle_ms_p50", "key_bytes", "key_cpu_us", "page_bytes", "rss_peak_kib"]


def table(results):
    def cell(median, key, form):
        value = median.get(key)
        return "-" if value is None else form.format(value / (1024 if key.endswith("_kib") else 1))
    return markdown([["program"] + [c[0] for c in COLUMNS]] +
                    [[name] + [cell(r["median"], *c[1:]) for c in COLUMNS] for name, r in results.items()])


def ratio_table(results, base):
    """x/base in each round; the median of the rounds and their range."""
    def cell(r, key):
        q = [a[key] / b[key] for a, b in zip(r["runs"], results[base]["runs"])
             if a and b and a.get(key) is not None and b.get(key)]
        return f"{statistics.median(q):.2f} ({min(q):.2f}-{max(q):.2f})" if q else "-"
    return markdown([[f"ratio to {base}"] + RATIOS] +
                    [[name] + [cell(r, key) for key in RATIOS] for name, r in results.items()])


def markdown(rows):
    width = [max(len(r[i]) for r in rows) for i in range(len(rows[0]))]
    lines = ["| " + " | ".join(c.ljust(w) for c, w in zip(r, width)) + " |" for r in rows]
    lines.insert(1, "|" + "|".join("-" * (w + 2) for w in width) + "|")
    return "\n".join(lines)


def load_specs(opt):
    specs, here = [], os.getcwd()
    if opt.config:
        here = os.path.dirname(os.path.abspath(opt.config))
        with open(opt.config) as f:
            specs = json.load(f)["specs"]
    for i, (command, ready) in enumerate(zip(opt.cmd or [], opt.ready or [])):
        specs.append({"name": f"cmd{i + 1}", "cmd": command, "ready": ready})
    swap = {"here": here, "python": opt.python}
    for spec in specs:
        argv = shlex.split(spec["cmd"]) if isinstance(spec["cmd"], str) else spec["cmd"]
        spec["argv"] = [re.sub(r"\{(here|python)\}", lambda m: swap[m[1]], a) for a in argv]
    return [next(s for s in specs if s["name"] == n) for n in opt.names] if opt.names else specs


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("names", nargs="*", help="specs of the config to run (default: all)")
    ap.add_argument("-c", "--config"), ap.add_argument("-o", "--output", help="JSON file")
    ap.add_argument("--cmd", action="append"), ap.add_argument("--ready", action="append")
    ap.add_argument("--python", default=sys.executable, help="what {python} stands for in cmd")
    ap.add_argument("--base", help="spec that ratios are taken to (default: the first)")
    ap.add_argument("--term", default="xterm-256color")
    for name, default, text in (
            ("runs", 3, "rounds"), ("rows", 24, ""), ("cols", 80, ""), ("starts", 5, "start-ups per run"),
            ("keys", 300, "per run"), ("burst", 15, "keys between erasures"), ("pages", 10, "page changes per run"),
            ("idle", 3.0, "seconds"), ("quiet", 20.0, "ms of silence that end a repaint"),
            ("start-quiet", 60.0, "the same for the first paint"), ("limit", 10000.0, "ms to wait for the first paint")):
        ap.add_argument("--" + name, *["-n"] * (name == "runs"), type=type(default), default=default, help=text)
    opt = ap.parse_args()
    specs = load_specs(opt)
    if not specs:
        ap.error("nothing to measure: give -c or --cmd")
    runs = {s["name"]: [] for s in specs}
    for r in range(opt.runs):
        for spec in specs:
            try:
                runs[spec["name"]].append(measure(spec, opt))
            except (EOFError, TimeoutError, OSError) as e:
                runs[spec["name"]].append(None)          # keeps the rounds aligned
                print(f"{spec['name']}: {e}", file=sys.stderr)
        print(f"round {r + 1}/{opt.runs}, load {os.getloadavg()[0]:.2f}", file=sys.stderr)
    results = {}
    for name, rs in runs.items():
        good = [x for x in rs if x]
        if good:
            results[name] = {"median": {k: statistics.median(x[k] for x in good) for k in good[0]}, "runs": rs}
    base = opt.base or next(iter(results), None)
    print(table(results))
    if len(results) > 1:
        print("\n" + ratio_table(results, base))
    if opt.output:
        meta = {"host": platform.platform(), "cpus": os.cpu_count(), "load": os.getloadavg(),
                "time": time.strftime("%FT%T"), "options": vars(opt)}
        with open(opt.output, "w") as f:
            json.dump({"meta": meta, "results": results}, f, indent=1)


if __name__ == "__main__":
    main()
