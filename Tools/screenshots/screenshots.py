#!/usr/bin/env python3
"""Takes the pictures of the README and of Documentation/Pictures from the running program: `make screenshots`.

Each picture is an SVG whose first line names the kept picture of the tests that shows the same page, with its SHA-256: where that
changes, a test asks for new pictures. `customer.cast` is an asciicast (version 2) of one customer from the first key to the
receipt, with the pauses of a person who types.
"""
import hashlib
import pathlib
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True
import cast  # noqa: E402 (after the line above, or it would leave files)
from svg import svg  # noqa: E402
from terminal import Terminal  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
PICTURES = ROOT / "Documentation/Pictures"
GOLDEN = ROOT / "Tests/ScreensTests/Golden"
ANSWERS = ROOT / "Tools/screenshots/customer.json"

FORM = ["wait:Legal name", "Van der Meer Fietsen B.V.", "Tab", "1234", "Tab", "vandermeerfietsen", "wait:saved"]
ORDER = ["wait:Legal name", "F10", "wait:Find an offer"]
REVIEW = ORDER + ["F10", "wait:Check the answers"]
SUBMIT = REVIEW + ["F10", "wait:What happens next"]
ADD, FILLED, KIOSK = ["add"], ["add", "--answers", str(ANSWERS)], ["kiosk", "--demonstration"]
HOME, WIDE = (80, 24), (132, 43)

# The name, the kept picture, the arguments, the keys, the size and the background.
TAKEN = [
    ("account", "account-filling.80x24.en.utf8", ADD, FORM, HOME, "dark"),
    ("account-light", "account-filling.80x24.en.utf8", ADD, FORM, HOME, "light"),
    ("account-wide", "account-filling.132x43.en.utf8", ADD, FORM, WIDE, "dark"),
    ("problems", "account-problems.80x24.en.utf8", ADD, ["wait:Legal name", "F10", "wait:There is a problem"], HOME, "dark"),
    ("list", "list-country.80x24.en.utf8", ADD, ["wait:Legal name", "BTab", "Space", "ne", "wait:New Zealand"], HOME, "dark"),
    ("question", "question-cancel.80x24.en.utf8", ADD, FORM + ["F9", "wait:Carry on"], HOME, "dark"),
    ("help", "help-field.80x24.en.utf8", ADD, ["wait:Legal name", "F1", "wait:What is checked"], HOME, "dark"),
    ("subscriptions", "subscriptions-complete.80x24.en.utf8", FILLED, ORDER, HOME, "dark"),
    ("review", "review-complete.80x24.en.utf8", FILLED, REVIEW, HOME, "dark"),
    ("submit", "submit.80x24.en.utf8", FILLED, SUBMIT, HOME, "dark"),
    ("receipt", "receipt.80x24.en.utf8", FILLED, SUBMIT + ["F10", "wait:What you can do now"], HOME, "dark"),
    ("customers", "customers.80x24.en.utf8", [], ["wait:saved", "Down", "wait:Enter"], HOME, "dark"),
    ("kiosk-start", "kiosk-start.80x24.en.utf8", KIOSK, ["wait:Press Enter to start"], HOME, "light"),
]


def environment(home, ground):
    return {"HOME": home, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
            "TERM": "tmux-256color", "COLORFGBG": "15;0" if ground == "dark" else "0;15"}


def take(program, home, name, golden, arguments, keys, size, ground):
    digest = hashlib.sha256((GOLDEN / f"{golden}.txt").read_bytes()).hexdigest()
    theme = [] if arguments[:1] == ["kiosk"] else ["--theme", ground]
    terminal = Terminal([str(program), *arguments, *theme], environment(home, ground), *size)
    try:
        for key in keys:
            terminal.press(key)
        cells, cursor = terminal.cells()
    finally:
        terminal.close()
    comment = f"sha256 {digest} of {golden}.txt"
    (PICTURES / f"{name}.svg").write_text(svg(cells, cursor, size[0], ground, comment))
    print(name)


def main():
    program = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/frontdesk").resolve()
    PICTURES.mkdir(parents=True, exist_ok=True)
    home = tempfile.mkdtemp(prefix="frontdesk-pictures-")
    try:
        for picture in TAKEN:
            # What is on the list of customers is what the pictures before it saved.
            own = home if picture[0] in ("receipt", "customers") else tempfile.mkdtemp(dir=home)
            take(program, own, *picture)
        cast.record(program, environment(tempfile.mkdtemp(dir=home), "dark"), PICTURES / "customer.cast")
        print("customer.cast")
    finally:
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    main()
