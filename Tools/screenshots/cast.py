"""An asciicast (version 2) of one customer: https://docs.asciinema.org/manual/asciicast/v2/"""
import fcntl
import json
import os
import pty
import select
import struct
import termios
import time

COLUMNS, ROWS = 80, 24
# What a terminal with a dark background answers to OSC 10, OSC 11 and DA1.
ANSWERS = b"\x1b]10;rgb:e5e5/e5e5/e5e5\x1b\\\x1b]11;rgb:1a1a/1b1b/2020\x1b\\\x1b[?62;22c"
TAB, F10, DOWN, SPACE = "\t", "\x1b[21~", "\x1b[B", " "
# What is typed, and how long a person looks at the page before.
KEYS = [
    (1.5, "Van der Meer Fietsen B.V."), (0.6, TAB), (0.4, "12345678"), (0.4, TAB), (0.8, "vandermeerfietsen"), (0.5, TAB),
    (0.6, TAB), (0.6, "Keizersgracht 126"), (0.4, TAB), (0.4, TAB), (0.4, "1015cw"), (0.5, TAB), (0.4, "Amsterdam"),
    (0.4, TAB), (0.4, "Sanne"), (0.4, TAB), (0.4, "van der Meer"), (0.4, TAB), (0.5, "sanne@vandermeerfietsen.nl"),
    (0.4, TAB), (0.4, "020 123 4567"), (0.5, TAB), (0.5, TAB), (0.6, TAB), (0.6, "\x1b[C"), (0.6, SPACE), (0.5, TAB),
    (0.5, SPACE), (0.4, TAB), (0.5, SPACE), (0.8, F10), (1.5, "premium"), (0.9, DOWN), (0.7, SPACE), (0.7, TAB), (0.5, "5"),
    (1.2, F10), (2.5, F10), (2.5, F10), (3.0, None),
]


def record(program, environment, file):
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(str(program), [str(program), "add"], environment | {"TERM": "xterm-256color"})
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    events, clock = [], 0.0

    def listen(silence):
        """Takes the output until the program has been silent for a while; it is shown at once."""
        end = time.monotonic() + silence
        output = b""
        while (left := end - time.monotonic()) > 0:
            if not select.select([terminal], [], [], left)[0]:
                break
            try:
                read = os.read(terminal, 65536)
            except OSError:
                break
            if b"\x1b]11;?" in read:
                os.write(terminal, ANSWERS)
            output += read
            end = time.monotonic() + silence
        if output:
            events.append([round(clock, 3), "o", output.decode("utf-8", "replace")])

    listen(1.5)
    for pause, keys in KEYS:
        clock += pause
        # Keys that lead to another page do nothing on one that has only just come.
        listen(0.8 if keys == F10 else 0.05)
        for key in [keys] if keys and keys.startswith("\x1b") else keys or []:
            os.write(terminal, key.encode())
            listen(0.08)
            clock += 0.09
    listen(0.5)
    os.close(terminal)
    os.waitpid(pid, 0)
    header = {"version": 2, "width": COLUMNS, "height": ROWS, "title": "Frontdesk: a customer from the first key to the receipt"}
    file.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in [header, *events]) + "\n")
