#!/usr/bin/env python3
"""A program with a fault, by which the monkey is tested: a `q` some time after a `z` writes a raw control to the screen."""
import os
import select
import signal
import sys
import termios
import tty

SETTINGS = termios.tcgetattr(0)


def write(data):
    os.write(1, data)


def end(*_):
    write(b"\x1b[?1049l")
    termios.tcsetattr(0, termios.TCSANOW, SETTINGS)
    sys.exit(0)


for name in ("SIGTERM", "SIGHUP", "SIGINT", "SIGUSR1"):
    signal.signal(getattr(signal, name), end)
for name in ("SIGTSTP", "SIGQUIT", "SIGTTOU", "SIGTTIN", "SIGPIPE"):
    signal.signal(getattr(signal, name), signal.SIG_IGN)
for name in ("SIGWINCH", "SIGCONT"):
    signal.signal(getattr(signal, name), lambda *_: write(b"\x1b[2Jdrawn"))
# A signal that comes just before the wait ends it all the same.
woken, waker = os.pipe()
os.set_blocking(waker, False)
signal.set_wakeup_fd(waker)
tty.setraw(0)
write(b"\x1b[?1049h\x1b[2Jdrawn")
has_z = False
while True:
    if woken in select.select([0, woken], [], [])[0]:
        os.read(woken, 64)
        continue
    try:
        keys = os.read(0, 4096)
    except OSError:
        keys = b""
    if not keys:
        end()
    for key in keys:
        if key == ord("q") and has_z:
            write(b"\x1b[31;1mred\x07")
        has_z = has_z or key == ord("z")
