"""A window of tmux with the program in it: keys in, cells with their colours out."""
import os
import re
import subprocess
import time

NAMED = {"Tab", "BTab", "Enter", "Escape", "Space", "Up", "Down", "End", "Home"} | {f"F{n}" for n in range(1, 11)}


class Cell:
    def __init__(self, text, style):
        self.text, self.style = text, style


class Terminal:
    count = 0

    def __init__(self, command, environment, columns, rows):
        # A socket of its own: a server that is ending would take the next session with it.
        Terminal.count += 1
        self.socket = f"frontdesk-screenshots-{os.getpid()}-{Terminal.count}"
        self.columns, self.rows = columns, rows
        assignments = [f"{name}={value}" for name, value in environment.items()]
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows), "-c", environment["HOME"],
                  "/usr/bin/env", "-i", *assignments, *command)
        self.tmux("set", "-g", "status", "off")

    def tmux(self, *arguments):
        return subprocess.run(["tmux", "-L", self.socket, *arguments], capture_output=True, text=True, check=True).stdout

    def screen(self):
        return self.tmux("capture-pane", "-p")

    def wait(self, text, seconds=15):
        """Until the screen holds the text and has stood still for a moment."""
        end, before, since = time.monotonic() + seconds, None, time.monotonic()
        while time.monotonic() < end:
            now = self.screen()
            if now != before:
                before, since = now, time.monotonic()
            elif text in now and time.monotonic() - since > 0.7:
                return
            time.sleep(0.03)
        raise SystemExit(f"waited for {text!r}, saw:\n{before}")

    def press(self, key):
        """A key by tmux's name, `wait:TEXT`, or text that is typed."""
        if key.startswith("wait:"):
            self.wait(key[5:])
        elif key in NAMED:
            self.tmux("send-keys", key)
        else:
            self.tmux("send-keys", "-l", "--", key)

    def cells(self):
        """The rows of cells, and the place of the cursor or None."""
        x, y, is_shown = self.tmux("display", "-p", "#{cursor_x} #{cursor_y} #{cursor_flag}").split()
        lines = self.tmux("capture-pane", "-p", "-e", "-N").split("\n")[:self.rows]
        style, rows = {}, []
        for line in lines:
            row = []
            for part in re.split(r"(\x1b\[[0-9;]*m)", line):
                if part.startswith("\x1b["):
                    style = changed(style, [int(n or 0) for n in part[2:-1].split(";")])
                else:
                    row += [Cell(character, style) for character in part if character not in "\x0e\x0f"]
            rows.append(row)
        return rows, (int(x), int(y)) if is_shown == "1" else None

    def close(self):
        subprocess.run(["tmux", "-L", self.socket, "kill-server"], capture_output=True)


FLAGS = {1: ("bold", True), 3: ("italic", True), 4: ("underline", True), 7: ("reverse", True), 22: ("bold", False),
         23: ("italic", False), 24: ("underline", False), 27: ("reverse", False)}


def changed(style, numbers):
    """The style after SGR (ECMA-48 8.3.117) with these numbers."""
    style, place = dict(style), 0
    while place < len(numbers):
        number = numbers[place]
        if number == 0:
            style = {}
        elif number in FLAGS:
            name, is_on = FLAGS[number]
            style[name] = is_on
        elif number in (38, 48):
            style["foreground" if number == 38 else "background"] = numbers[place + 2]
            place += 2
        elif 30 <= number <= 37 or 40 <= number <= 47:
            style["foreground" if number < 40 else "background"] = number % 10
        elif 90 <= number <= 97:
            style["foreground"] = number - 82
        elif number == 39:
            style.pop("foreground", None)
        elif number == 49:
            style.pop("background", None)
        place += 1
    return style
