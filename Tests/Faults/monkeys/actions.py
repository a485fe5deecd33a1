"""What a monkey does, from a seed alone: keys, pastes, bad bytes, other sizes, stops, signals, rests.

An action is a list: its kind and what belongs to it. In a file it is a line of JSON.

    ["key", TEXT]        bytes of one key, one character or a paste (each character of TEXT is a byte)
    ["size", ROWS, COLS] another size of the window
    ["stop", WAY]        SIGSTOP, and SIGCONT: at once, after other bytes came ("fg"), or in the background first ("bg")
    ["signal", NAME]     one of SIGTSTP, SIGCONT, SIGWINCH, SIGQUIT, SIGPIPE, SIGTTOU, which change nothing, or of SIGTERM,
                         SIGHUP, SIGINT, SIGUSR1, which end the program
    ["hangup"]           the terminal goes away
    ["rest", SECONDS]    nothing
"""
import random

ENTER, TAB, BACKTAB, ESCAPE, NEXT = "\r", "\t", "\x1b[Z", "\x1b", "\x0f"
MOVES = ["\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[5~", "\x1b[6~", "\x1b[H", "\x1b[F", "\x1bOA", "\x1bOB", "\x1b[1;5C",
         "\x1b[1;5D"]
EDITS = ["\x7f", "\x1b[3~", "\x01", "\x05", "\x0b", "\x15", "\x17", "\x1b[2~", " "]
HELPS = ["\x1bOP", "\x07", "\x1bOQ", "\x0e", "\x1bOS", "\x14", "\x1b[18~", "\x19", "\x1b[19~", "\x0c"]
GOES = [NEXT, "\x1b[21~"]
# F3 and F9, with their twins: they leave the form, and a page that tells a code drops every key for a second.
LEAVES = ["\x1bOR", "\x18", "\x1b[20~", "\x03"]
INERT = ["\x1a", "\x1c", "\x13", "\x11", "\x00", "\x1b[15~", "\x1b[17~", "\x1b[23~", "\x1b[24~", "\x1bx", "\x1b\x1b"]
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,-@+/&'()"
STRANGE = ["é", "ß", "日本", "한", "العربية", "👍🏽", "🇳🇱", "e\u0301", "\u200d", "\u202e", "\u2066", "\u061c", "\u200f", "\u0085",
           "\u009b31m", "\u2028", "\U000e0041", "\ufeff", "\u00ad", "\u3164", "\U0010ffff", "x" + "\u0301" * 40]
BAD = ["\xff", "\xc3", "\xe2\x82", "\xf0\x9f", "\xed\xa0\x80", "\xc0\xaf", "\x80", "\x9b", "\x90", "\xf4\x90\x80\x80", "\xfe\xff"]
SEQUENCES = ["\x1b[", "\x1bO", "\x1b[1;", "\x1b[200~", "\x1b[201~", "\x1b]0;title\x07", "\x1bP1$q\x1b\\", "\x1b_G1;x\x1b\\",
             "\x1b[M !!", "\x1b[<0;3;4M", "\x1b[I", "\x1b[O", "\x1b[1;1R", "\x1b[?62;22c", "\x1b[97;5u", "\x1b[27;5;97~",
             "\x1b[99999999999999999999~", "\x1b[" + ";" * 90 + "u", "\x1b[?1049l", "\x1b[2J", "\x1bc", "\x1b[5n", "\x1b[c"]
PASTES = ["Van der Meer Fietsen B.V.", "sanne@vandermeerfietsen.nl", "1015 CW", "+31 20 123 4567", "12345678", "2026-11-20",
          "a\r\nb\nc\rd", "\x1b[31mred\x1b[0m", "\x1b]0;owned\x07", "\x1b[2J\x1b[H", "\x1b[201~\x18\x1b[21~\r", "\x03\x03\x1a\x1c",
          "\x1bc\x1b[?1049l", "\x1bPq#0\x1b\\", "\x1b[38;5;213m", "\x07\x08\x00", "\t\t\t", "$(id)`id`;id|id", "=cmd|' /C calc'!A0",
          "x" * 5000, "\u202eabc\u2066", "\u0090\u009d\u009b6n", "word " * 300, "\n" * 200]
SIZES = [(24, 80), (16, 60), (24, 80), (50, 132), (1, 1), (2, 300), (200, 2), (15, 59), (500, 500), (24, 79)]
QUIET_SIGNALS = ["SIGTSTP", "SIGCONT", "SIGWINCH", "SIGQUIT", "SIGPIPE", "SIGTTOU", "SIGTTIN"]
LAST_SIGNALS = ["SIGTERM", "SIGHUP", "SIGINT", "SIGUSR1"]


def raw(text):
    """Text as the terminal sends it: a character a byte."""
    return text.encode().decode("latin-1")


def key(text):
    return ["key", text]


def typed(text):
    return [key(raw(letter)) for letter in text]


def pasted(text):
    return key("\x1b[200~" + raw(text) + "\x1b[201~")


class Monkey:
    """An endless list of actions, the same for the same seed and kind of program."""

    def __init__(self, seed, is_kiosk, has_ends, has_idle=False, largest=250_000):
        self.source = random.Random(f"{seed} {is_kiosk} {has_ends} {has_idle}")
        self.is_kiosk, self.has_ends, self.has_idle = is_kiosk, has_ends, has_idle
        self.sizes = [(rows, columns) for rows, columns in SIZES if rows * columns <= largest]

    def __iter__(self):
        while True:
            yield from self.next()

    def next(self):
        source, dice = self.source, self.source.random()
        if dice < 0.0001:
            return self.customer()
        if dice < 0.0003:
            # What it takes to see the page that comes: the keys of its first second count for nothing.
            return [key(source.choice(LEAVES)), key(ENTER), ["rest", 1.05]]
        if dice < 0.0013:
            return [["size", *self.size()]]
        if dice < 0.0017:
            return [["stop", source.choice(["", "fg", "bg"])]]
        if dice < 0.0027:
            return [["signal", source.choice(QUIET_SIGNALS)]]
        if self.has_ends and dice < 0.003:
            return [["hangup"]] if source.random() < 0.2 else [["signal", source.choice(LAST_SIGNALS)]]
        if self.has_idle and 0.003 <= dice < 0.00301:
            return [["rest", source.choice([13, 21])]]
        return self.keys()

    def size(self):
        if self.source.random() < 0.5:
            return self.source.choice(self.sizes)
        return self.source.randint(1, 60), self.source.randint(1, 150)

    def keys(self):
        """A key, a word, a paste or what is none of them."""
        source, dice = self.source, self.source.random()
        choose = source.choice
        if dice < 0.30:
            return [key(choose([TAB, TAB, TAB, BACKTAB, ENTER, ENTER, choose(MOVES), choose(MOVES)]))]
        if dice < 0.62:
            return [key(choose(LETTERS))]
        if dice < 0.74:
            return [key(choose(EDITS))]
        if dice < 0.82:
            return [key(choose(HELPS))]
        if dice < 0.86:
            return [key(choose(GOES))]
        if dice < 0.88:
            return [key(ESCAPE)]
        if dice < 0.90:
            return [key(choose(INERT))]
        if dice < 0.93:
            return [key(raw(choose(STRANGE)))]
        if dice < 0.95:
            return [key(choose(BAD))]
        if dice < 0.97:
            return [key(choose(SEQUENCES))]
        if dice < 0.98:
            return [key("".join(chr(source.randrange(256)) for _ in range(source.randint(1, 12))))]
        return [pasted(choose(PASTES))]

    def customer(self):
        """A whole customer, so that the last pages are seen too; from wherever the monkey is."""
        source = self.source
        word = "".join(source.choice(["ka", "lo", "mi", "ren", "tos", "ver", "dal", "sen"]) for _ in range(5))
        texts = [f"{word.capitalize()} Fietsen B.V.", str(source.randint(10**7, 10**8 - 1)), word, None, "Dam 1", None, "1015 CW",
                 "Amsterdam", "Sanne", "de Vries", f"info@{word}.nl"]
        # Away from what is under way, with nothing kept.
        steps = [["size", 24, 80], key(ESCAPE), ["rest", 0.1], key("\x03"), ["rest", 0.3], key("\x1b[A"), key(ENTER)]
        steps += [["rest", 1.05], key(ENTER), ["rest", 0.3], key(ESCAPE)] if self.is_kiosk else []
        steps += [["rest", 0.3], key(NEXT), ["rest", 0.6]]
        for text in texts:
            steps += [key("\x15")] + typed(text or "") + [key(TAB)]
        steps += [key(TAB), key(TAB)]
        if not self.is_kiosk:
            steps += [key(TAB), key("\x1b[C"), key("\x1b[C"), key(TAB), key(" "), key(TAB), key(" ")]
        pages = source.randint(1, 5)
        for page in range(pages):
            order = [["rest", 0.6], key("\x1b[B"), key(" ")] if page == 1 else []
            steps += order + [["rest", 0.6], key(NEXT)]
        return steps + ([["rest", 0.6], key(ENTER), ["rest", 1.05]] if pages > 3 else [])
